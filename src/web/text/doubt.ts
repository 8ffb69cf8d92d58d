import type { Words } from './words.js';

/** Labels of the page of doubt. */
export const doubt = {
  title: { en: 'How sure is this effect?', ja: 'この効果はどこまで確かか' },
  lead: {
    en: 'The effect is computed run by run, with the same luck and the same parameters in both worlds. Here is how far the runs agree, what their differences go with, and whether there are enough of them.',
    ja: '効果は、二つの世界で同じ偶然と同じパラメータを使い、計算ごとに求めています。ここでは、計算どうしがどこまで一致するか、違いが何と連動するか、計算の回数が足りているかを示します。',
  },
  question: { en: 'Which effect', ja: '調べる効果' },
  empty: {
    en: 'Nothing is changed, so there is no effect to doubt. Change something in the cockpit and come back.',
    ja: '何も変更していないため、確かめる効果がありません。操縦席で何かを変更してから戻ってください。',
  },
  toCockpit: { en: 'To the cockpit', ja: '操縦席へ' },
  noRuns: { en: 'No pair of runs has ended yet.', ja: 'まだ終わった計算の組がありません。' },
  notInYear: {
    en: 'No pair of runs has a value in both worlds in this year.',
    ja: 'この年に、両方の世界で値のある計算がありません。',
  },
  numbers: { en: 'Numbers', ja: '数値' },
  runsTable: { en: 'Numbers: runs', ja: '数値：計算' },
  sourcesTable: { en: 'Numbers: sources', ja: '数値：要因' },
  saveNumbers: { en: 'Save as CSV', ja: 'CSVで保存' },
  run: { en: 'Run', ja: '計算' },
  case: { en: 'Case', ja: 'ケース' },
  reading: { en: 'Reading', ja: '解釈' },
  effect: { en: 'Effect', ja: '効果' },
  median: { en: 'Median', ja: '中央値' },
  half: { en: 'Half of the runs', ja: '計算の半数' },
  nineOfTen: { en: 'Nine of ten runs', ja: '計算の9割' },
  parameter: { en: 'Parameter', ja: 'パラメータ' },
  meaning: { en: 'What it is', ja: '内容' },
  stop: { en: 'Stop these runs', ja: 'この計算を止める' },
  goOn: { en: 'Go on', ja: '続ける' },
  lost: { en: 'These could not be run', ja: '計算できなかったもの' },
  inEnglish: { en: '', ja: 'パラメータの説明は英語です。' },
} satisfies Readonly<Record<string, Words>>;

export const spreadText = {
  title: { en: 'Spread', ja: 'ばらつき' },
  part: { en: 'effect of every pair of runs', ja: '計算の組ごとの効果' },
  dots: { en: 'Each dot is one pair of runs', ja: '点は計算の組（1点が1組）' },
  median: { en: 'Upright line: median', ja: '縦線：中央値' },
  alone: {
    en: 'Hollow bars: the 90 % band that one source would give alone, if it were normal',
    ja: '白抜きの帯：一つの要因だけによる90％の帯（正規分布と仮定）',
  },
  all: { en: 'All runs', ja: 'すべての計算' },
  luck: { en: 'Luck alone', ja: '偶然のみ' },
  parameters: { en: 'Parameters alone', ja: 'パラメータのみ' },
  luckAndParameters: { en: 'Luck and parameters together', ja: '偶然とパラメータの合計' },
  readings: { en: 'Rival readings alone', ja: '対立する解釈のみ' },
  source: { en: 'Source of the spread', ja: 'ばらつきの要因' },
  deviation: { en: 'Standard deviation', ja: '標準偏差' },
  unknown: { en: 'cannot be told', ja: '判断できません' },
  read: { en: 'Effects of the runs, from the lowest', ja: '計算ごとの効果（小さい順）' },
  lucksTitle: { en: 'Tell luck from parameters', ja: '偶然とパラメータを分ける' },
  lucksWhy: {
    en: 'In the lab every draw of the parameters has one luck of its own, so the two cannot be told apart. Running every draw with more lucks can.',
    ja: 'ラボでは、パラメータの抽出1回ごとに偶然も1通りしかないため、両者を区別できません。同じ抽出を別の偶然でも計算すれば区別できます。',
  },
  lucks: { en: 'Lucks for each draw', ja: '抽出ごとの偶然の数' },
  lucksPart: {
    en: 'effect of every pair of runs, with more than one luck for each draw',
    ja: '計算の組ごとの効果（抽出ごとに複数の偶然）',
  },
} satisfies Readonly<Record<string, Words>>;

export const importanceText = {
  title: { en: 'What goes with the effect', ja: '効果と連動するもの' },
  part: { en: 'rank correlation of what was drawn with the effect', ja: '抽出した値と効果の順位相関' },
  bars: {
    en: 'Bar: rank correlation over the runs, from −1 to 1',
    ja: '棒：計算を通した順位相関（−1〜1）',
  },
  threshold: {
    en: 'Dashed lines: what the largest of all correlations reaches by chance in one of twenty shuffles',
    ja: '破線：効果を無作為に入れ替えた20回に1回、全パラメータ中最大の相関が偶然に達する値',
  },
  association: {
    en: 'This is association over the runs, not a Sobol index: two parameters that were fitted together move together.',
    ja: 'これは計算を通した連動であり、ソボル指数ではありません。一緒に推定されたパラメータは一緒に動きます。',
  },
  unit: { en: 'rank correlation', ja: '順位相関' },
  correlation: { en: 'Rank correlation', ja: '順位相関' },
  notInBand: {
    en: 'everything that was not drawn, and what two parameters do only together',
    ja: '抽出していないもの、二つのパラメータがそろって初めて生じる作用',
  },
} satisfies Readonly<Record<string, Words>>;
