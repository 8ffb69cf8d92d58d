import type { Refusal } from '../preview/pulled-items.js';
import type { Words } from './words.js';

export const bandTexts = {
  percentOfBaseline: { en: '% of history in the model', ja: 'モデル内の史実に対する%' },
  notInBand: {
    en: 'what the model leaves out, errors of the record, and institutions that would have answered differently',
    ja: 'モデルにない要因、記録の誤差、別の世界では違う動きをしたはずの制度',
  },
  modelAlone: { en: 'the model alone; nothing is recorded', ja: 'モデルのみ（記録なし）' },
  previewLoading: { en: 'The preview is still loading.', ja: '予測データを読み込んでいます。' },
} satisfies Readonly<Record<string, Words>>;

/** Why there is no preview of a measure. */
export const refusals: Readonly<Record<Refusal, Words>> = {
  parameter: {
    en: 'There is no preview of a changed parameter; the first run will tell.',
    ja: 'パラメータの変更には予測がありません。最初の計算を待ってください。',
  },
  notRun: {
    en: 'There is no preview of this lever; the first run will tell.',
    ja: 'このレバーには予測がありません。最初の計算を待ってください。',
  },
  overlap: {
    en: 'Two changes act on the same thing, so previews cannot be added; the first run will tell.',
    ja: '二つの変更が同じものに働くため、予測を足し合わせられません。最初の計算を待ってください。',
  },
  reading: {
    en: 'The preview is of the model as it is, not of rival readings; the first run will tell.',
    ja: '予測は標準のモデルのもので、対立する解釈にはありません。最初の計算を待ってください。',
  },
  measure: {
    en: 'There is no preview of this measure; the first run will tell.',
    ja: 'この指標には予測がありません。最初の計算を待ってください。',
  },
  useless: {
    en: 'On trial the preview of this measure was no better than saying that nothing happens, so none is shown.',
    ja: '試した結果、この指標の予測は「変化なし」と言うより良くなかったため、表示しません。',
  },
};
