import type { NumberComplaint } from '../numbers/read-number.js';
import type { Words } from './words.js';

/** Why a typed text is no number, and what to type instead. */
export const numberComplaints: Readonly<Record<NumberComplaint, Words>> = {
  empty: { en: 'Type a number.', ja: '数値を入力してください。' },
  notANumber: {
    en: 'This is not a number. Type it as 1,234.5, −3 or 5.',
    ja: '数値として読めません。1,234.5、△3、4.2億のように入力してください。',
  },
  commas: {
    en: 'The commas do not stand between thousands. Type 1,234 or 1.234.',
    ja: 'カンマの位置が3桁区切りではありません。1,234 または 1.234 のように入力してください。',
  },
  twoSigns: {
    en: 'There is more than one sign. Type one: −3, △3 or (3).',
    ja: '符号が2つ以上あります。−3、△3、(3) のように1つだけ付けてください。',
  },
  percent: {
    en: 'This number is not a percentage. Type it without the percent sign.',
    ja: 'この数値はパーセントではありません。%を付けずに入力してください。',
  },
  order: {
    en: 'The large units do not follow in order. Type 3兆2000億, or plain digits.',
    ja: '兆・億・万の順序か桁が合いません。3兆2000億のように入力してください。',
  },
  yen: {
    en: 'This number is not an amount of money. Type it without yen.',
    ja: 'この数値は金額ではありません。円を付けずに入力してください。',
  },
  tooLarge: { en: 'This number is too large.', ja: '数値が大きすぎます。' },
};
