import type { Words } from './words.js';

/** An effect as a sentence needs it: numbers already written in both languages. */
export interface EffectWords {
  readonly measure: Words;
  readonly year: number;
  /** The size of the median without its sign, with its unit. */
  readonly size: Words;
  readonly low: Words;
  readonly high: Words;
  readonly direction: 'higher' | 'lower' | 'same';
  readonly agree: number;
  readonly runs: number;
}

const english = { higher: 'higher', lower: 'lower', same: 'the same' };
const japanese = { higher: '高く', lower: '低く', same: '同じに' };

export const effectTold = ({ measure, year, size, low, high, direction, agree, runs }: EffectWords): Words =>
  direction === 'same'
    ? {
        en: `In ${year} ${measure.en} would have been the same (nine of ten runs: ${low.en} to ${high.en}).`,
        ja: `${year}年の${measure.ja}は変わらなかったと考えられます（10回中9回は${low.ja}〜${high.ja}）。`,
      }
    : {
        en: `In ${year} ${measure.en} would have been ${size.en} ${english[direction]} (nine of ten runs: ${low.en} to ${high.en}); ${english[direction]} in ${agree} of ${runs} runs.`,
        ja: `${year}年の${measure.ja}は${size.ja}${japanese[direction]}なっていたと考えられます（10回中9回は${low.ja}〜${high.ja}）。${runs}回中${agree}回で同じ方向でした。`,
      };

/** How many of the runs must agree for a direction to be told although the size cannot be. */
const AGREED = 0.9;

/** Said when the Monte Carlo error is more than a tenth of the effect. */
export const cannotTell = ({ measure, year, low, high, direction, agree, runs }: EffectWords): Words =>
  direction !== 'same' && agree >= AGREED * runs
    ? {
        en: `Cannot tell how much: in ${year} ${measure.en} would have been ${english[direction]} in ${agree} of ${runs} runs, but by how much is not known well enough (nine of ten runs: ${low.en} to ${high.en}).`,
        ja: `大きさは判断できません：${year}年の${measure.ja}は${runs}回中${agree}回の計算で${japanese[direction]}なりましたが、その大きさは十分に絞れません（10回中9回は${low.ja}〜${high.ja}）。`,
      }
    : {
        en: `Cannot tell: after ${runs} runs the effect on ${measure.en} in ${year} is not known well enough (nine of ten runs: ${low.en} to ${high.en}; ${agree} of ${runs} agree on its direction).`,
        ja: `判断できません：${runs}回の計算では、${year}年の${measure.ja}への効果を十分に絞れません（10回中9回は${low.ja}〜${high.ja}、方向が一致したのは${agree}回）。`,
      };

export const tooFewRuns = (measure: Words, runs: number): Words => ({
  en: `Cannot tell yet: ${runs === 1 ? 'one run says' : `${runs} runs say`} too little about ${measure.en}.`,
  ja: `まだ判断できません：${runs}回の計算では${measure.ja}について分かることが少なすぎます。`,
});

export const noRunsYet = (measure: Words): Words => ({
  en: `No run has ended yet; what is drawn of ${measure.en} is a preview.`,
  ja: `まだ終わった計算がありません。${measure.ja}の図はプレビューです。`,
});

export const nothingChanged: Words = {
  en: 'Nothing is changed, so there is no effect to tell. Pull a lever.',
  ja: '何も変更していないので、効果はありません。レバーを動かしてください。',
};

export const unit = {
  noEffect: { en: 'no effect', ja: '効果なし' },
} satisfies Readonly<Record<string, Words>>;
