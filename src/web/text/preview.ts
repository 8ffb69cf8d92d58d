import type { Refusal } from '../preview/pulled-items.js';
import type { Words } from './words.js';

/** Why a measure has no preview. */
export const refusals = {
  parameter: {
    en: 'There is no preview of a parameter that is no lever; the first run will tell.',
    ja: 'レバーではないパラメータのプレビューはありません。最初の計算を待ってください。',
  },
  notRun: {
    en: 'There is no preview of one of these changes; the first run will tell.',
    ja: 'プレビューのない変更が含まれています。最初の計算を待ってください。',
  },
  overlap: {
    en: 'Two of these change the same thing, and a preview cannot add them; the first run will tell.',
    ja: '同じものを変える変更が二つあり、プレビューでは足し合わせられません。最初の計算を待ってください。',
  },
  reading: {
    en: 'The preview is of the model without rival readings; the first run will tell.',
    ja: 'プレビューは対立する解釈を含まないモデルのものです。最初の計算を待ってください。',
  },
  useless: {
    en: 'Tried on random scenarios, the preview of this measure was no better than saying that nothing happens; the first run will tell.',
    ja: '無作為のシナリオで試したところ、この指標のプレビューは「何も起きない」とするのと変わりませんでした。最初の計算を待ってください。',
  },
} satisfies Readonly<Record<Refusal, Words>>;

/** Said where the preview was made with other files or another program than the engine has. */
export const olderPreview: Words = {
  en: 'The preview was made with an earlier version of the model.',
  ja: 'このプレビューは、以前のモデルで作られたものです。',
};
