import type { Tolerance, Totals, Verdict } from '../../runs/score.js';
import type { ForecastSummary, RivalName } from '../bundle/forecast-summary.js';
import type { Words } from './words.js';

export const fit = {
  title: { en: 'How well the model replays history', ja: 'モデルは歴史をどこまで再現できているか' },
  failures: { en: 'Where it is wrong', ja: 'どこが合わないか' },
  meaning: { en: 'What a good fit does not mean', ja: '適合がよくても言えないこと' },
  card: { en: 'Score card', ja: '採点表' },
  eras: { en: 'Era by era', ja: '時代ごとの比較' },
  shapes: { en: 'Stylised facts', ja: '定型化された事実' },
  systems: { en: 'What each system must show', ja: '各制度が示すべきもの' },
  alarms: { en: 'Alarms', ja: '警報' },
  fitted: { en: 'Fitted (in-sample)', ja: '較正に使った目標（標本内）' },
  heldOut: { en: 'Held out', ja: '較正に使わなかった目標' },
  target: { en: 'Target', ja: '目標' },
  record: { en: 'Record', ja: '記録' },
  model: { en: 'Model', ja: 'モデル' },
  median: { en: 'Median of the runs', ja: '計算の中央値' },
  verdict: { en: 'Verdict', ja: '判定' },
  measure: { en: 'Measure', ja: '指標' },
  system: { en: 'System', ja: '制度' },
  behind: { en: 'Tolerance and source', ja: '許容範囲と出典' },
  theme: { en: 'Theme', ja: '分野' },
  allThemes: { en: 'All themes', ja: 'すべての分野' },
  allVerdicts: { en: 'All verdicts', ja: 'すべての判定' },
  noneLeft: { en: 'No target is both.', ja: '両方に当てはまる目標はありません。' },
  noRuns: {
    en: 'No run has ended yet. The score comes from runs that this page makes; nothing here was stored beforehand.',
    ja: 'まだ終わった計算がありません。採点はこの画面で行う計算から作られ、事前に保存した値は使いません。',
  },
  reading: { en: 'The targets are being read.', ja: '目標を読み込んでいます。' },
  noneMissed: { en: 'The median of these runs misses no target.', ja: '中央値が外れた目標はありません。' },
  noRecord: { en: 'no record', ja: '記録なし' },
  noValue: { en: 'no value', ja: '値なし' },
  noTolerance: { en: 'no tolerance set', ja: '許容範囲なし' },
  stripKey: {
    en: 'On each strip the middle is the record, the dark zone is good, the pale one fair; dot and line are the median and 5 to 95 % of the runs. Both halt at the edge when they lie beyond.',
    ja: '帯の中央が記録、濃い部分が「良」、薄い部分が「可」です。点は計算の中央値、線は5〜95%の範囲で、はみ出す場合は端で止めています。',
  },
  erasKey: {
    en: 'Means and average growth over the years of each era. An era has a record only when all its years have one.',
    ja: '各時代の平均または平均成長率です。すべての年に記録がある時代だけ、記録の値を示します。',
  },
  inSample: {
    en: 'Parameters were chosen so that fitted targets are reached. Reaching one shows that the model can, not that it would have. A good fit here is no forecast.',
    ja: 'パラメータは、較正に使った目標に合うように選ばれています。合っているのは「合わせられる」ことを示すだけで、予測できたことにはなりません。ここでの適合は予測力ではありません。',
  },
  heldOutMeans: {
    en: 'Targets held out did not choose any value by a search. Yet those who built the model knew the record, and many held-out targets belong to series whose other years were fitted.',
    ja: '較正に使わなかった目標は、値の探索に関わっていません。ただし作り手は歴史を知っており、その多くは他の年を較正に使った系列に属します。',
  },
  forecast: {
    en: 'How well the model does on years that its calibration had not seen, beside simple rules, is told by the forecast test: saisei check forecast japan. Its last result in full is docs/guide/fit.md of the software.',
    ja: '較正に使わなかった年をどこまで当てられるかは、単純な規則と比べる予測テスト（saisei check forecast japan）で確かめます。最新の結果の全文はソフトウェアの docs/guide/fit.md にあります。',
  },
  forecastTold: {
    en: 'What the last forecast test found (stored when the lab was built)',
    ja: '最新の予測テストの結果（ラボの作成時に保存）',
  },
  conditional: {
    en: 'The model was told policy, population and the world as they happened; the rules were not. Errors are compared by the continuous ranked probability score; clearly means by more than chance.',
    ja: 'モデルには政策・人口・海外の動きを史実どおり与え、比較相手の規則には与えていません。誤差は連続順位確率スコア（CRPS）で比べ、「明らか」は偶然では説明しにくい差です。',
  },
  ownWords: {
    en: 'What the files of the model say of weaknesses, system by system',
    ja: 'モデルのファイルに書かれた弱点（制度別、原文は英語）',
  },
  noteCounts: {
    en: 'Numbers in these notes are of the runs for which they were written.',
    ja: '注記中の数値は、それが書かれたときの計算のものです。',
  },
  shapesKey: {
    en: 'How much output swings, when things peak, how far they fall, and whether model and record move together. Most of these were fitted too.',
    ja: '生産の振れ幅、山の時期、下落の大きさ、モデルと記録の連動です。その多くも較正に使われています。',
  },
  systemsKey: {
    en: 'What history shows where a system works, beyond the targets. Nobody has set a tolerance for these, so there is no verdict.',
    ja: '制度がはたらいていれば歴史に現れるはずのものです（目標を除く）。許容範囲が決められていないため、判定はありません。',
  },
  alarmsKey: {
    en: 'An alarm tells that a part of the economy became absurd although the books closed.',
    ja: '警報は、帳簿は合っていても経済の一部が不合理な状態になったことを示します。',
  },
} satisfies Readonly<Record<string, Words>>;

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  good: { en: 'good', ja: '良' },
  fair: { en: 'fair', ja: '可' },
  miss: { en: 'missed', ja: '外れ' },
  unknown: { en: 'cannot be told', ja: '判定不能' },
};

/** Statistics that are facts of shape rather than levels. */
export const shapes: Readonly<Record<string, Words>> = {
  standardDeviation: { en: 'How much growth swings', ja: '成長率の振れ幅' },
  yearOfPeak: { en: 'When it peaks', ja: '山の年' },
  overPeak: { en: 'How far below the peak', ja: '山からの下落' },
  ratio: { en: 'How many times as high', ja: '何倍になったか' },
  correlation: { en: 'Whether model and record move together', ja: 'モデルと記録の連動' },
};

export const runsOfScore = (runs: number, wanted: number, scale: number, seed: number): Words => ({
  en: `From ${runs} of ${wanted} runs of history, made in this page at 1:${scale} with seed ${seed}. Verdicts are those of the median run.`,
  ja: `この画面で行った史実の計算${wanted}回中${runs}回（縮尺1:${scale}、乱数の種${seed}）による採点です。判定は中央値によります。`,
});

export const underReadings = (names: Words): Words => ({
  en: `These runs take the rival readings chosen in the cockpit in turn: ${names.en}.`,
  ja: `これらの計算では、操縦席で選んだ対立する解釈を順に使っています：${names.ja}。`,
});

const all = ({ good, fair, miss, unknown }: Totals) => good + fair + miss + unknown;

export const heldOutTold = (totals: Totals): Words => ({
  en: `Of ${all(totals)} targets held out: ${counted(totals).en}.`,
  ja: `較正に使わなかった目標${all(totals)}件：${counted(totals).ja}。`,
});

export const fittedTold = (totals: Totals): Words => ({
  en: `Of ${all(totals)} targets it was fitted to: ${counted(totals).en}.`,
  ja: `較正に使った目標${all(totals)}件：${counted(totals).ja}。`,
});

const counted = ({ good, fair, miss, unknown }: Totals): Words => ({
  en: `${good} good, ${fair} fair, ${miss} missed${unknown > 0 ? `, ${unknown} cannot be told` : ''}`,
  ja: `良${good}、可${fair}、外れ${miss}${unknown > 0 ? `、判定不能${unknown}` : ''}`,
});

export const missedTold = (missed: number, targets: number): Words => ({
  en: `The median of these runs misses ${missed} of ${targets} targets.`,
  ja: `中央値は目標${targets}件中${missed}件で外れています。`,
});

export const insteadOf = (title: Words, model: Words, record: Words): Words => ({
  en: `${title.en}: ${model.en} instead of ${record.en}`,
  ja: `${title.ja}：記録${record.ja}に対し${model.ja}`,
});

export const shownOf = (shown: number, targets: number): Words => ({
  en: `${shown} of ${targets} targets`,
  ja: `目標${targets}件中${shown}件`,
});

export const runsWithValue = (runs: number, all: number): Words => ({
  en: `in ${runs} of ${all} runs`,
  ja: `計算${all}回中${runs}回`,
});

export const systemMisses = (missed: number, targets: number): Words => ({
  en: `misses ${missed} of its ${targets} targets`,
  ja: `目標${targets}件中${missed}件で外れ`,
});

export const alarmTold = (runs: number, all: number): Words => ({
  en: `${runs} of ${all} runs`,
  ja: `計算${all}回中${runs}回`,
});

export const noAlarms = (runs: number): Words => ({
  en: `No alarm in ${runs} runs.`,
  ja: `${runs}回の計算で警報はありません。`,
});

/** How near is near enough; numbers as the targets have them. */
export const toleranceTold = (tolerance: Tolerance): Words => {
  if (tolerance.kind === 'band')
    return {
      en: `Good within the range, fair within ${tolerance.fair} of it.`,
      ja: `範囲内なら良、範囲から${tolerance.fair}以内なら可。`,
    };
  const { good, fair: still } = tolerance;
  switch (tolerance.kind) {
    case 'pp':
      return {
        en: `Good within ${good} percentage points of the record, fair within ${still}.`,
        ja: `記録との差が${good}ポイント以内なら良、${still}ポイント以内なら可。`,
      };
    case 'relative':
      return {
        en: `Good within ${percent(good)} % of the record, fair within ${percent(still)} %.`,
        ja: `記録との差が${percent(good)}%以内なら良、${percent(still)}%以内なら可。`,
      };
    case 'years':
      return {
        en: `Good within ${good} years of the record, fair within ${still}.`,
        ja: `記録との差が${good}年以内なら良、${still}年以内なら可。`,
      };
    case 'atLeast':
      return { en: `Good from ${good}, fair from ${still}.`, ja: `${good}以上なら良、${still}以上なら可。` };
  }
};

const rules: Readonly<Record<RivalName, string>> = {
  'random walk with drift': 'ドリフト付きランダムウォーク',
  autoregression: '自己回帰',
  'historical mean': '過去の平均',
};

export const forecastFound = (summary: ForecastSummary): Words => {
  const { from, to, rival, measures, beats, clearlyBeats, loses, clearlyLoses } = summary;
  return {
    en: `${from} to ${to}, against the ${rival}: better on ${beats} of ${measures} measures (${clearlyBeats} clearly), worse on ${loses} (${clearlyLoses} clearly).`,
    ja: `${from}〜${to}年、${rules[rival]}との比較：${measures}指標中${beats}で優れ（明らかなもの${clearlyBeats}）、${loses}で劣る（明らかなもの${clearlyLoses}）。`,
  };
};

const percent = (share: number) => Math.round(1000 * share) / 10;
