/**
 * Children after surgery of the spine: age in months, number of vertebrae, the topmost of them; and + where the spine
 * was bent afterwards (Chambers and Hastie 1992, data set kyphosis; 81 children).
 */
const children =
  '71,3,5 158,3,14 128,4,5,+ 2,5,1 1,4,15 1,2,16 61,2,17 37,3,16 113,2,16 59,6,12,+ 82,5,14,+ 148,3,16 18,5,2 1,4,12 ' +
  '168,3,18 1,3,16 78,6,15 175,5,13 80,5,16 27,4,9 22,2,16 105,6,5,+ 96,3,12,+ 131,2,3 15,7,2,+ 9,5,13 8,3,6 100,3,14 ' +
  '4,3,16 151,2,16 31,3,16 125,2,11 130,5,13 112,3,16 140,5,11 93,3,16 1,3,9 52,5,6,+ 20,6,9 91,5,12,+ 73,5,1,+ 35,3,13 ' +
  '143,9,3 61,4,1 97,3,16 139,3,10,+ 136,4,15 131,5,13 121,3,3,+ 177,2,14 68,5,10 9,2,17 139,10,6,+ 2,2,17 140,4,15 ' +
  '72,5,15 2,3,13 120,5,8,+ 51,7,9 102,3,13 130,4,1,+ 114,7,8,+ 81,4,1 118,3,16 118,4,16 17,4,10 195,2,17 159,4,13 ' +
  '18,4,11 15,5,16 158,5,14 127,4,12 87,4,16 206,4,10 11,3,15 178,4,15 157,3,13,+ 26,7,13 120,2,13 42,7,6,+ 36,4,13';

const parts = children.split(' ').map((child) => child.split(','));

export const kyphosis = {
  factors: [
    { name: 'age', low: 1, high: 206 },
    { name: 'number', low: 2, high: 10 },
    { name: 'start', low: 1, high: 18 },
  ],
  rows: parts.map((child) => child.slice(0, 3).map(Number)),
  present: parts.map((child) => child[3] === '+'),
};
