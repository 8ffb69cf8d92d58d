import type { Words } from '../text/words.js';
import type { BandKind, ChartMatter, FitTold } from './chart-matter.js';

export const words = (en: string, ja: string): Words => ({ en, ja });

/** Names that stand in a drawing. */
export const names = {
  record: words('Record', '記録'),
  baseline: words('Baseline', '基準'),
  scenario: words('Scenario', 'シナリオ'),
  preview: words('Preview', 'プレビュー'),
  effect: words('Effect', '効果'),
  noEffect: words('no effect', '効果なし'),
  projection: words('projection', '将来推計'),
  noRecord: words('no record', '記録なし'),
  change: words('change', '変更'),
  higher: words('higher', '上昇'),
  lower: words('lower', '低下'),
  allRuns: words('all runs', 'すべて'),
};

export const legendWords = {
  record: words('Record: what was observed', '記録：観測された値'),
  baseline: words(
    'Baseline: history in the model, median of the runs',
    '基準：モデル内の史実（計算の中央値）',
  ),
  storedBaseline: (runs: number) =>
    words(
      `Baseline: history in the model, from ${runs} runs that were stored when the lab was built`,
      `基準：モデル内の史実（ラボの作成時に保存した${runs}回の計算）`,
    ),
  scenario: words('Scenario: after your change, median of the runs', 'シナリオ：変更後（計算の中央値）'),
  scenarioAssumed: words(
    'Scenario, dashed: a lever in it is assumed (evidence grade D)',
    'シナリオ（破線）：仮定に基づくレバーを含む（根拠の等級D）',
  ),
  effect: words('Scenario less baseline, run by run; median', 'シナリオと基準の差（計算ごとに比較、中央値）'),
  effectAssumed: words(
    'Scenario less baseline, long dashes: a lever in it is assumed (evidence grade D)',
    'シナリオと基準の差（長い破線）：仮定に基づくレバーを含む（根拠の等級D）',
  ),
  open: words(
    'Thin dashes: cannot tell, chance could move the median by more than a tenth',
    '細い破線：判断できない（偶然で中央値が1割より大きく動きうる）',
  ),
  projection: words('Grey ground: after the last record', '灰色の地：最後の記録より後'),
  noRecord: words('Hatched: no record', '斜線：記録なし'),
  noRecordAtAll: words(
    'This measure has no record to stand beside',
    'この指標には比べられる記録がありません',
  ),
  signs: words(
    'Bars below: share of runs on that side, full colour from nine in ten',
    '下の棒：その方向だった計算の割合（9割以上は濃い色）',
  ),
};

const kindNames: Readonly<Record<BandKind, Words>> = {
  luck: words('luck', '偶然'),
  parameters: words('parameters', 'パラメータ'),
  readings: words('rival readings of the literature', '文献の対立する解釈'),
};

/** What the bands hold, in a phrase for the legend. */
export function bandWords(kinds: readonly BandKind[]): Words {
  const en = kinds.map((kind) => kindNames[kind].en);
  const ja = kinds.map((kind) => kindNames[kind].ja);
  if (kinds.length === 0)
    return words(
      'Bands: 50 and 90 % of the runs, which do not differ',
      '帯：計算の50％と90％（計算に違いなし）',
    );
  const listed = en.length < 2 ? en.join('') : `${en.slice(0, -1).join(', ')} and ${en.at(-1)}`;
  return words(
    `Bands: 50 and 90 % of the runs, which differ in ${listed}`,
    `帯：計算の50％と90％（${ja.join('・')}による違い）`,
  );
}

/** How far the runs have come. */
export function runsWords({ status, runs, wanted }: Pick<ChartMatter, 'status' | 'runs' | 'wanted'>): Words {
  const cases: Readonly<Record<ChartMatter['status'], Words>> = {
    empty: words(`${runs} of ${wanted} runs`, `${wanted}回中${runs}回の計算が終了`),
    preview: words(`Preview; ${runs} of ${wanted} runs`, `プレビュー、${wanted}回中${runs}回の計算が終了`),
    running: words(
      `${runs} of ${wanted} runs, more are coming`,
      `${wanted}回中${runs}回の計算が終了（続行中）`,
    ),
    done: words(`${runs} of ${wanted} runs`, `${wanted}回中${runs}回の計算が終了`),
    cancelled: words(`Cancelled at ${runs} of ${wanted} runs`, `${wanted}回中${runs}回の計算で中止`),
  };
  return cases[status];
}

export function fitWords(fit: FitTold | undefined): Words {
  if (!fit) return words('Fit: no target, judge by eye', '適合度：目標なし（目で判断）');
  const { good, fair, missed } = fit;
  const all = good + fair + missed;
  return words(
    `Fit: ${good} good, ${fair} fair, ${missed} missed of ${all} targets`,
    `適合度：目標${all}件中、良${good}・可${fair}・外れ${missed}`,
  );
}

export const previewWords = (error: string): Words =>
  words(
    `Preview, dotted: quick guess, as a rule off by about ${error}`,
    `プレビュー（点線）：簡易推定、通常の誤差は約${error}`,
  );

export const noPreviewWords = (reason: Words): Words =>
  words(`No preview: ${reason.en}`, `プレビューなし：${reason.ja}`);

export const notInBandWords = (what: Words): Words =>
  words(`Not in this band: ${what.en}.`, `この帯に含まれないもの：${what.ja}。`);

export const notInBandLabel = words('Not in this band:', 'この帯に含まれないもの：');

export const notInBandText = (what: Words): Words => words(`${what.en}.`, `${what.ja}。`);

export const sourceWords = (source: Words): Words =>
  words(`Source of the record: ${source.en}`, `記録の出典：${source.ja}`);

export const emptyWords = {
  flying: words('You are flying history', '史実どおりに飛行しています'),
  hint: words(
    'Change something and its effect is drawn here.',
    '何かを変えると、その効果がここに描かれます。',
  ),
  waiting: words('The first runs are on their way.', '最初の計算を行っています。'),
  none: words(
    'No effect can be shown: no run has a value in both worlds.',
    '効果を示せません：両方の世界で値のある計算がありません。',
  ),
  cancelled: words('Cancelled before the first runs were there.', '最初の計算が終わる前に中止されました。'),
};

export const levelsTitle = words('Levels', '水準');
export const effectTitle = words('Effect: scenario less baseline', '効果：シナリオと基準の差');
export const equalRatios = (unit: Words): Words =>
  words(`${unit.en}, equal steps are equal ratios`, `${unit.ja}、対数目盛`);
