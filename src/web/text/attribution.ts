import type { Words } from './words.js';

export const attribution = {
  title: { en: 'What it comes from', ja: '効果の内訳' },
  lead: {
    en: 'Every combination of your changes is run. A change’s share is what it adds, averaged over all orders in which the changes can be made (Shapley value).',
    ja: '変更のあらゆる組み合わせを計算します。各変更の寄与は、変更を加える順番すべてについて、その変更が加える効果を平均したものです（シャープレイ値）。',
  },
  empty: {
    en: 'Nothing is changed, so there is nothing to explain. Pull a lever in the cockpit.',
    ja: '何も変更していないので、説明するものはありません。操縦席でレバーを動かしてください。',
  },
  alone: {
    en: 'There is one change only, so nothing has to be shared out: all of the effect is its own.',
    ja: '変更は一つだけなので、分ける必要はありません。効果はすべてこの変更によるものです。',
  },
  noMeasure: { en: 'Choose a measure.', ja: '指標を選んでください。' },
  measure: { en: 'Measure', ja: '指標' },
  moreRuns: { en: 'More runs', ja: '計算を増やす' },
  together: { en: 'All changes together', ja: 'すべての変更' },
  others: { en: 'All others', ja: 'その他' },
  presets: { en: 'Ready-made scenarios', ja: '用意されたシナリオ' },
  parameters: { en: 'Parameters', ja: 'パラメータ' },
  grouped: {
    en: 'There are more than six changes, so changes of one group are made or left together.',
    ja: '変更が六つより多いため、同じ分野の変更はまとめて扱います。',
  },
  waiting: {
    en: 'The first run of every combination is on its way.',
    ja: 'すべての組み合わせの最初の計算を待っています。',
  },
  missing: {
    en: 'No run has a value of this measure in this year in every combination, so nothing can be shared out.',
    ja: 'この年のこの指標の値がすべての組み合わせでそろう計算がないため、分けられません。',
  },
  share: { en: 'Share', ja: '寄与' },
  inRuns: { en: '90 % of runs', ja: '計算の90%' },
  byOrder: { en: 'By order', ja: '順番による幅' },
  alonePart: { en: 'Alone', ja: '単独' },
  lastPart: { en: 'Added last', ja: '最後に追加' },
  change: { en: 'Change', ja: '変更' },
  numbers: { en: 'Numbers', ja: '数値' },
  caption: { en: 'What each change brings', ja: '変更ごとの寄与' },
  bar: { en: 'Bar: share of the effect, mean of the runs', ja: '棒：効果への寄与（計算の平均）' },
  barOpen: { en: 'Hollow bar: cannot tell', ja: '白抜きの棒：判断できない' },
  whisker: {
    en: 'Line: nine of ten runs, which differ in luck and parameters',
    ja: '横線：計算10回中9回の範囲（偶然とパラメータによる違い）',
  },
  whiskerReadings: {
    en: 'Line: nine of ten runs, which differ in luck, parameters and rival readings',
    ja: '横線：計算10回中9回の範囲（偶然・パラメータ・対立する解釈による違い）',
  },
  bracket: {
    en: 'Bracket: least and most it adds, by when its turn comes',
    ja: 'かっこ：加える順番による最小と最大',
  },
  untold: { en: 'cannot tell', ja: '判断できません' },
  described: {
    en: 'Shares of the effect, the largest first, each bar beginning where the one before ends. The sentences and the table below say the same.',
    ja: '効果への寄与を大きい順に、前の棒の終わりから次の棒を描きます。下の文と表に同じ内容があります。',
  },
} satisfies Readonly<Record<string, Words>>;

export const groupTold = (group: Words, count: number): Words => ({
  en: count === 1 ? `${group.en} (1 change)` : `${group.en} (${count} changes)`,
  ja: `${group.ja}（${count}件）`,
});

export const partTold = (year: number): Words => ({
  en: `What the effect in ${year} comes from`,
  ja: `${year}年の効果の内訳`,
});

export const runsOfCombinations = (done: number, wanted: number, combinations: number): Words => ({
  en: `${done} of ${wanted} runs, of ${combinations} combinations and history`,
  ja: `${wanted}回中${done}回の計算（${combinations}通りの組み合わせと史実）`,
});

export interface NumberTold {
  readonly size: Words;
  readonly low: Words;
  readonly high: Words;
  /** Standard error for want of runs; undefined of a single run. */
  readonly error: Words | undefined;
}

export const rangeOf = ({ low, high }: Pick<NumberTold, 'low' | 'high'>): Words => ({
  en: `${low.en} to ${high.en}`,
  ja: `${low.ja}〜${high.ja}`,
});

export const totalTold = (measure: Words, year: number, { size, low, high }: NumberTold): Words => ({
  en: `All changes together move ${measure.en} in ${year} by ${size.en} (nine of ten runs: ${low.en} to ${high.en}).`,
  ja: `すべての変更を合わせた${year}年の${measure.ja}への効果は${size.ja}です（10回中9回は${low.ja}〜${high.ja}）。`,
});

export const totalUntold = (measure: Words, year: number, { size, error }: NumberTold): Words => ({
  en: error
    ? `Cannot tell by how much all changes together move ${measure.en} in ${year}: ${size.en}, with an error by chance of ${error.en}.`
    : `Cannot tell by how much all changes together move ${measure.en} in ${year}: one run says ${size.en}.`,
  ja: error
    ? `すべての変更を合わせた${year}年の${measure.ja}への効果は判断できません（${size.ja}、偶然による誤差${error.ja}）。`
    : `すべての変更を合わせた${year}年の${measure.ja}への効果は判断できません（1回の計算では${size.ja}）。`,
});

export const shareTold = (player: Words, { size, low, high }: NumberTold): Words => ({
  en: `“${player.en}” brings ${size.en} of it (nine of ten runs: ${low.en} to ${high.en}).`,
  ja: `「${player.ja}」の寄与は${size.ja}です（10回中9回は${low.ja}〜${high.ja}）。`,
});

export const shareNothing = (player: Words): Words => ({
  en: `Nothing of it comes from “${player.en}”.`,
  ja: `「${player.ja}」の寄与はありません。`,
});

export const shareUntold = (player: Words, { size, error }: NumberTold): Words => ({
  en: error
    ? `Cannot tell what comes from “${player.en}” (${size.en}, with an error by chance of ${error.en}).`
    : `Cannot tell what comes from “${player.en}” (one run says ${size.en}).`,
  ja: error
    ? `「${player.ja}」の寄与は判断できません（${size.ja}、偶然による誤差${error.ja}）。`
    : `「${player.ja}」の寄与は判断できません（1回の計算では${size.ja}）。`,
});

export const orderMoves = (player: Words, { low, high }: Pick<NumberTold, 'low' | 'high'>): Words => ({
  en: `When its turn comes moves what “${player.en}” adds between ${low.en} and ${high.en}.`,
  ja: `「${player.ja}」が加える効果は、加える順番によって${low.ja}から${high.ja}まで変わります。`,
});

/** How two changes act on each other. */
export const interactionTold = (
  one: Words,
  other: Words,
  size: Words,
  how: 'strengthen' | 'weaken' | 'beside',
): Words => {
  switch (how) {
    case 'strengthen':
      return {
        en: `“${one.en}” and “${other.en}” strengthen each other by ${size.en}.`,
        ja: `「${one.ja}」と「${other.ja}」は互いに${size.ja}強め合います。`,
      };
    case 'weaken':
      return {
        en: `“${one.en}” and “${other.en}” weaken each other by ${size.en}.`,
        ja: `「${one.ja}」と「${other.ja}」は互いに${size.ja}弱め合います。`,
      };
    case 'beside':
      return {
        en: `“${one.en}” and “${other.en}” together bring ${size.en} beside what each brings.`,
        ja: `「${one.ja}」と「${other.ja}」が重なると、それぞれの効果のほかに${size.ja}が加わります。`,
      };
  }
};

export const interactionsUntold = (untold: number, all: number): Words => ({
  en:
    all === 1
      ? 'Cannot tell how the two act on each other.'
      : `Cannot tell how ${untold} of ${all} pairs of changes act on each other.`,
  ja:
    all === 1 ? '二つの相互作用は判断できません。' : `${all}組のうち${untold}組の相互作用は判断できません。`,
});

export const interactionsSmaller = (count: number): Words => ({
  en:
    count === 1
      ? 'The interaction of 1 other pair is smaller.'
      : `The interaction of ${count} other pairs is smaller.`,
  ja: `ほか${count}組の相互作用はこれより小さい値です。`,
});

export const noInteraction: Words = {
  en: 'No two changes act on each other.',
  ja: '変更どうしの相互作用はありません。',
};

/** Parts and their sum, as printed. */
export const sumTold = (parts: readonly string[], sum: Words, isRounded: boolean): Words => ({
  en: `Checked: the shares add up to the whole, ${parts.join(' ')} = ${sum.en}${isRounded ? ', but for rounding' : ''}.`,
  ja: `確認：寄与の合計は全体に一致します（${parts.join(' ')} = ${sum.ja}${isRounded ? '、端数処理の差あり' : ''}）。`,
});

export const fewMembers = (runs: number): Words => ({
  en: `Of every combination ${runs === 1 ? '1 run is' : `${runs} runs are`} there so far, too few to tell.`,
  ja: `各組み合わせの計算はまだ${runs}回で、判断するには少なすぎます。`,
});

export const leftOutTold = (count: number): Words => ({
  en:
    count === 1
      ? '1 run has no value in some combination and is left out.'
      : `${count} runs have no value in some combination and are left out.`,
  ja: `組み合わせの一部で値のない計算${count}回は除きました。`,
});
