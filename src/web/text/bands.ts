import type { Words } from './words.js';

export const bandTexts = {
  percentOfBaseline: { en: '% of history in the model', ja: 'モデル内の史実に対する%' },
  notInBand: {
    en: 'what the model leaves out, errors of the record, and institutions that would have answered differently',
    ja: 'モデルにない要因、記録の誤差、別の世界では違う動きをしたはずの制度',
  },
  modelAlone: { en: 'the model alone; nothing is recorded', ja: 'モデルのみ（記録なし）' },
  noPreview: {
    en: 'There is no preview of this measure; the first run will tell.',
    ja: 'この指標にはプレビューがありません。最初の計算を待ってください。',
  },
  previewLoading: { en: 'The preview is still loading.', ja: 'プレビューを読み込んでいます。' },
} satisfies Readonly<Record<string, Words>>;
