import type { Words } from './words.js';

export const stepsText = {
  title: { en: 'Vary them one by one', ja: '一つずつ動かす' },
  why: {
    en: 'Moves one parameter after another over its range and runs both worlds anew at every step (Morris screening), so that each has an effect of its own. Luck is moved in the same way.',
    ja: 'パラメータを一つずつ範囲内で動かし、そのたびに両方の世界を計算し直します（モリスの方法）。それぞれの作用が分かれます。偶然も同じように動かします。',
  },
  fitted: {
    en: 'Varied are parameters that were fitted to targets of this measure, at most twelve:',
    ja: 'この指標の目標値に合わせて推定したパラメータを、最大12個動かします：',
  },
  correlated: {
    en: 'No parameter was fitted to a target of this measure; varied are the twelve with the largest correlation above:',
    ja: 'この指標の目標値に合わせて推定したパラメータはないため、上の相関が大きい12個を動かします：',
  },
  unknown: {
    en: 'Which parameters to vary is not known before some runs have ended.',
    ja: 'いくつかの計算が終わるまで、動かすパラメータを決められません。',
  },
  readingsOut: {
    en: 'Rival readings are left out here: every step is run with the model as it is.',
    ja: 'ここでは対立する解釈を使わず、すべてモデルの標準設定で計算します。',
  },
  part: { en: 'how far each one alone moves the effect', ja: 'それぞれが単独で効果を動かす幅' },
  bars: {
    en: 'Bar: mean size of its moves, as for its whole range; thin line: 90 % of resamples',
    ja: '棒：動かしたときの変化の平均（範囲全体に換算）、細い線：再抽出の90％',
  },
  luckBar: {
    en: 'Dark bar: another luck. A bar no longer than this one may be luck',
    ja: '濃い棒：偶然を替えた場合。これより長くない棒は偶然かもしれません',
  },
  luck: { en: 'Luck', ja: '偶然' },
  size: { en: 'Mean size', ja: '変化の大きさの平均' },
  mean: { en: 'Mean with sign', ja: '符号つきの平均' },
  between: { en: '90 % of resamples', ja: '再抽出の90％' },
  notInBand: {
    en: 'parameters that are not varied here, which stay at their central values, and values outside the ranges',
    ja: 'ここで動かさないパラメータ（中央の値のまま）、範囲の外の値',
  },
  none: {
    en: 'No chain of steps is complete yet, so nothing is drawn.',
    ja: 'まだ一巡した計算がないため、図はありません。',
  },
} satisfies Readonly<Record<string, Words>>;

export const enoughText = {
  title: { en: 'Enough runs?', ja: '計算の回数は足りているか' },
  part: { en: 'Monte Carlo error of the median, as runs came', ja: '中央値のモンテカルロ誤差の推移' },
  error: {
    en: 'Line: how far the median would move, were the runs drawn anew (standard deviation)',
    ja: '線：計算をやり直したとき中央値が動く幅（標準偏差）',
  },
  tenth: { en: 'Dashed: a tenth of the effect as it is now', ja: '破線：現在の効果の1割' },
  runs: { en: 'Runs', ja: '計算回数' },
  errorShort: { en: 'Error', ja: '誤差' },
  tenthShort: { en: 'a tenth of the effect', ja: '効果の1割' },
  few: {
    en: 'Cannot tell: the error of the median needs at least six runs, and two of every reading.',
    ja: '判断できません：中央値の誤差には6回以上、解釈ごとに2回以上の計算が必要です。',
  },
  zero: {
    en: 'Cannot tell: the median is within twice its error of zero, so the effect may be none, and how many runs would be enough cannot be estimated.',
    ja: '判断できません：中央値はゼロから誤差の2倍以内にあり、効果がない可能性があります。何回で足りるかも推定できません。',
  },
  notInBand: {
    en: 'errors of the model, which more runs do not make smaller',
    ja: 'モデル自体の誤り（計算を増やしても小さくなりません）',
  },
  read: { en: 'Error by number of runs', ja: '計算回数ごとの誤差' },
} satisfies Readonly<Record<string, Words>>;

export const failsText = {
  title: { en: 'When does it fail?', ja: 'どんなときに逆になるか' },
  none: {
    en: 'In no run has the effect the other sign than the median.',
    ja: '効果の符号が中央値と逆になった計算はありません。',
  },
  unknown: {
    en: 'Cannot tell: the median has no sign, or nothing was drawn in these runs.',
    ja: '判断できません：中央値に符号がないか、抽出されたものがありません。',
  },
  noSign: {
    en: 'The sign of the median is itself not settled: the runs do not agree on it more than a coin would.',
    ja: '中央値の符号そのものが定まっていません。計算どうしの一致は、硬貨投げと区別できない程度です。',
  },
  look: { en: 'Look for what these runs have in common', ja: 'これらの計算に共通する条件を探す' },
  stop: { en: 'Stop looking', ja: '探すのをやめる' },
  mayBeChance: {
    en: 'Found on the same runs that it describes: try it on other seeds before relying on it.',
    ja: '同じ計算から見つけた条件です。頼る前に別の乱数の種でも確かめてください。',
  },
} satisfies Readonly<Record<string, Words>>;

export const rivalsText = {
  title: { en: 'Rival readings side by side', ja: '対立する解釈を並べる' },
  why: {
    en: 'The same change, under each rival reading of the literature: six cases each, with the same draws and the same luck.',
    ja: '同じ変更を、文献の対立する解釈ごとに計算します。それぞれ6ケースで、抽出も偶然も共通です。',
  },
  runAll: { en: 'Run all readings', ja: 'すべての解釈を計算' },
  asItIs: { en: 'The model as it is', ja: 'モデルの標準設定' },
  part: { en: 'effect under each reading', ja: '解釈ごとの効果' },
  hollow: {
    en: 'Hollow: the sign cannot be told from so few runs',
    ja: '白抜き：この回数では符号を判断できません',
  },
  signs: { en: 'Runs up and down', ja: '上昇・低下した計算' },
  sign: { en: 'Sign', ja: '符号' },
  up: { en: 'higher', ja: '上昇' },
  down: { en: 'lower', ja: '低下' },
  cannotTell: { en: 'cannot tell', ja: '判断できません' },
  rule: {
    en: 'A sign is told where a coin would agree so often in less than one of twenty tries: six of six runs.',
    ja: '符号は、硬貨投げでそれほど一致するのが20回に1回未満のとき（6回中6回）に限って示します。',
  },
  notInBand: {
    en: 'readings that nobody has written down here, and two readings at once',
    ja: 'ここに挙げていない解釈、複数の解釈の組み合わせ',
  },
  what: { en: 'What it says', ja: 'その内容' },
} satisfies Readonly<Record<string, Words>>;
