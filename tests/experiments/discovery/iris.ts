/**
 * Petal lengths and widths of 150 irises in tenths of a centimetre, fifty of each species in a row (Fisher 1936, table
 * I; public domain).
 */
const petals = {
  setosa:
    '14,2 14,2 13,2 15,2 14,2 17,4 14,3 15,2 14,2 15,1 15,2 16,2 14,1 11,1 12,2 15,4 13,4 14,3 17,3 15,3 17,2 15,4 10,2 ' +
    '17,5 19,2 16,2 16,4 15,2 14,2 16,2 16,2 15,4 15,1 14,2 15,1 12,2 13,2 15,1 13,2 15,2 13,3 13,3 13,2 16,6 19,4 14,3 ' +
    '16,2 14,2 15,2 14,2',
  versicolor:
    '47,14 45,15 49,15 40,13 46,15 45,13 47,16 33,10 46,13 39,14 35,10 42,15 40,10 47,14 36,13 44,14 45,15 41,10 45,15 ' +
    '39,11 48,18 40,13 49,15 47,12 43,13 44,14 48,14 50,17 45,15 35,10 38,11 37,10 39,12 51,16 45,15 45,16 47,15 44,13 ' +
    '41,13 40,13 44,12 46,14 40,12 33,10 42,13 42,12 42,13 43,13 30,11 41,13',
  virginica:
    '60,25 51,19 59,21 56,18 58,22 66,21 45,17 63,18 58,18 61,25 51,20 53,19 55,21 50,20 51,24 53,23 55,18 67,22 69,23 ' +
    '50,15 57,23 49,20 67,20 49,18 57,21 60,18 48,18 49,18 56,21 58,16 61,19 64,20 56,22 51,15 56,14 61,23 56,24 55,18 ' +
    '48,18 54,21 56,24 51,23 51,19 59,23 57,25 52,23 50,19 52,20 54,23 51,18',
};

const flowers = Object.entries(petals).flatMap(([species, text]) =>
  text.split(' ').map((flower) => ({ species, row: flower.split(',').map((tenths) => Number(tenths) / 10) })),
);

/** Lengths and widths in centimetres. */
export const iris = {
  factors: [
    { name: 'petal length', low: 1, high: 6.9 },
    { name: 'petal width', low: 0.1, high: 2.5 },
  ],
  rows: flowers.map(({ row }) => row),
  species: flowers.map(({ species }) => species),
};
