import type { NumberComplaint } from '../numbers/read-number.js';
import type { Words } from './words.js';

export const numberComplaints: Readonly<Record<NumberComplaint, Words>> = {
  empty: { en: 'Type a number.', ja: '数を入力してください。' },
  notANumber: {
    en: 'This is no number. 1,234.5, −3, 5 % and 4.2億 can be read.',
    ja: '数として読み取れません。１，２３４．５、△3、5%、4.2億のように入力できます。',
  },
  commas: {
    en: 'Commas may only part thousands, as in 1,234. Write fractions with a point.',
    ja: 'カンマは 1,234 のように3桁ごとにだけ使えます。小数には点を使ってください。',
  },
  twoSigns: { en: 'There are two signs. Leave one.', ja: '符号が二つあります。一つにしてください。' },
  percent: {
    en: 'This is not a percentage. Leave the sign out.',
    ja: '割合ではありません。%を外してください。',
  },
  order: {
    en: '兆, 億 and 万 must come in this order, and only the last may have a fraction.',
    ja: '兆・億・万の順に書き、小数は最後だけに使ってください。',
  },
  yen: { en: 'This is not an amount of money.', ja: '金額ではありません。' },
  tooLarge: { en: 'This number is too large.', ja: '数が大きすぎます。' },
};
