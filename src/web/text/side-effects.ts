import type { Words } from './words.js';

export const sideEffects = {
  notYet: { en: 'The previews are still loading.', ja: 'プレビューを読み込んでいます。' },
  nothingClear: {
    en: 'Pulled all the way it moves nothing by more than the typical error of the preview.',
    ja: '最大まで動かしても、プレビューの通常の誤差を超えて動くものはありません。',
  },
  fromPreview: {
    en: 'From the stored preview with the lever pulled all the way; larger first. Runs in the cockpit say how sure that is.',
    ja: '最大まで動かしたときの保存済みプレビューで、大きい順です。確かさは操縦席の計算で分かります。',
  },
} satisfies Readonly<Record<string, Words>>;

/** What moves, where to, and who loses by it where that is plain. */
export const sideEffect = (
  title: Words,
  direction: 'up' | 'down',
  year: number,
  loses: Words | undefined,
): Words => ({
  en: `${title.en}: ${direction} in ${year}${loses ? `; ${loses.en}` : ''}`,
  ja: `${title.ja}：${year}年に${direction === 'up' ? '上がる' : '下がる'}${loses ? `（${loses.ja}）` : ''}`,
});
