import type { Words } from './words.js';

export const compare = {
  title: { en: 'Compare scenarios', ja: 'シナリオの比較' },
  lead: {
    en: 'Each scenario is set against history in the same runs, with the same luck. Up to five stand beside the one of the cockpit.',
    ja: '各シナリオを、同じ偶然のもとで計算した史実と比べます。操縦席のシナリオのほかに、五つまで並べられます。',
  },
  choose: { en: 'Scenarios compared', ja: '比較するシナリオ' },
  add: { en: 'Add a ready-made scenario', ja: '用意されたシナリオを追加' },
  pin: { en: 'Pin for comparison', ja: '比較用に固定' },
  pinned: { en: 'Pinned', ja: '固定済み' },
  pinTold: {
    en: 'A pinned scenario stays as it is while you go on in the cockpit.',
    ja: '固定したシナリオは、操縦席で変更を続けてもそのまま残ります。',
  },
  full: {
    en: 'Five scenarios are the most. Take one away to add another.',
    ja: '五つまでです。追加するには一つ外してください。',
  },
  current: { en: 'in the cockpit now', ja: '現在の操縦席' },
  remove: { en: 'Take it out of the comparison', ja: '比較から外す' },
  empty: {
    en: 'Nothing is compared yet. Pull a lever in the cockpit or add a ready-made scenario.',
    ja: 'まだ比較するものがありません。操縦席でレバーを動かすか、用意されたシナリオを追加してください。',
  },
  onlyOthers: {
    en: 'Nothing is changed in the cockpit, which flies history, so it has no column.',
    ja: '操縦席では何も変更していない（史実のまま）ので、列はありません。',
  },
  matrix: { en: 'What they change', ja: '変更の内容' },
  thing: { en: 'What is changed', ja: '変更するもの' },
  asInHistory: { en: 'as in history', ja: '史実どおり' },
  outcomes: { en: 'What they do', ja: '効果' },
  outcomesTold: {
    en: 'Scenario less history: the median of the runs, the range of nine in ten runs, and how many runs agree on the direction.',
    ja: 'シナリオと史実の差。中央値、10回中9回が入る範囲、方向が一致した回数を示します。',
  },
  measure: { en: 'Measure', ja: '指標' },
  order: { en: 'Order', ja: '順位' },
  orderWaits: { en: 'when all runs are there', ja: '全計算の終了後に判断' },
  waiting: { en: 'no run yet', ja: '計算待ち' },
  tooFew: { en: 'Cannot tell: too few runs', ja: '判断できません：計算が少なすぎます' },
  cannotTell: { en: 'Cannot tell', ja: '判断できません' },
  multiples: { en: 'Year by year', ja: '年ごとの推移' },
  effect: { en: 'Effect: scenarios less history', ja: '効果：各シナリオと史実の差' },
  line: {
    en: 'Lines: medians of the runs, which differ in luck and parameters; their bands are in the table above',
    ja: '線：計算の中央値（計算ごとに偶然とパラメータが異なる）。幅は上の表にあります',
  },
  lineReadings: {
    en: 'Lines: medians of the runs, which differ in luck, parameters and rival readings; their bands are in the table above',
    ja: '線：計算の中央値（計算ごとに偶然・パラメータ・対立する解釈が異なる）。幅は上の表にあります',
  },
  pale: {
    en: 'Thin and pale: cannot tell, or runs are still coming',
    ja: '細く薄い線：判断できない、または計算中',
  },
  projection: { en: 'Grey ground: after the last record', ja: '灰色の地：最後の記録より後' },
  running: { en: 'Running', ja: '計算中' },
  done: { en: 'All runs are done', ja: '計算完了' },
  cancelled: { en: 'Cancelled', ja: '中止しました' },
  waitingForEngine: { en: 'Waiting for the engine', ja: 'エンジンを待っています' },
  wide: { en: 'The table can be scrolled sideways', ja: '表は横にスクロールできます' },
  inEnglish: {
    en: 'Meanings are in the words of the files of the model.',
    ja: '説明文はモデルのファイルにある英語のままです。',
  },
  noSource: { en: 'the model alone; nothing is recorded', ja: 'モデルのみ（記録なし）' },
} satisfies Readonly<Record<string, Words>>;

export const andMore = (title: Words, more: number): Words => ({
  en: `${title.en} and ${more} more`,
  ja: `${title.ja}ほか${more}件`,
});

export const heldStill: Words = { en: 'stands still', ja: '変化させない' };
export const leftOut: Words = { en: 'left out', ja: 'なくす' };

export const whenTold = (from: string, until: string | undefined): Words =>
  until === undefined
    ? { en: `from ${from}`, ja: `${from}から` }
    : { en: `${from} to ${until}`, ja: `${from}〜${until}` };

/** A median that its error leaves open. */
export const middleTold = (size: Words): Words => ({
  en: `median ${size.en}, uncertain`,
  ja: `中央値${size.ja}（不確か）`,
});

export const rangeTold = (low: Words, high: Words): Words => ({
  en: `${low.en} to ${high.en}`,
  ja: `${low.ja}〜${high.ja}`,
});

export const agreeTold = (agree: number, runs: number, sign: number): Words => {
  if (sign === 0)
    return { en: `no effect in ${agree} of ${runs} runs`, ja: `${runs}回中${agree}回で効果なし` };
  return sign > 0
    ? { en: `higher in ${agree} of ${runs} runs`, ja: `${runs}回中${agree}回で上昇` }
    : { en: `lower in ${agree} of ${runs} runs`, ja: `${runs}回中${agree}回で低下` };
};

/** Groups of letters from the highest effect to the lowest. */
export const orderTold = (groups: readonly (readonly string[])[]): Words => {
  const all = groups.flat();
  if (all.length < 2) return { en: '–', ja: '–' };
  if (groups.length === 1)
    return {
      en: `${listed(all, ', ', ' and ')} cannot be told apart.`,
      ja: `${all.join('・')}の差は判断できません。`,
    };
  const together = groups.filter((group) => group.length > 1);
  const plain = groups.map((group) => listed(group, ', ', ' or ')).join(', then ');
  if (together.length === 0)
    return { en: `From highest to lowest: ${plain}.`, ja: `高い順に ${all.join(' ＞ ')}` };
  const untold = together.map((group) => listed(group, ', ', ' and ')).join('; ');
  return {
    en: `From highest to lowest: ${plain}. Cannot be told apart: ${untold}.`,
    ja: `高い順に ${groups.map((group) => group.join('・')).join(' ＞ ')}（${together.map((group) => group.join('・')).join('、')}の間は判断できません）`,
  };
};

const listed = (words: readonly string[], comma: string, last: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)}${last}${words.at(-1)!}`;

export const runsSoFar = (done: number, wanted: number): Words => ({
  en: `${done} of ${wanted} runs`,
  ja: `${wanted}回中${done}回の計算`,
});

export const runsLost = (lost: number): Words => ({
  en: lost === 1 ? '1 run was lost' : `${lost} runs were lost`,
  ja: `${lost}回の計算が失われました`,
});

export const outcomesCaption = (year: number): Words => ({
  en: `Effects of the scenarios in ${year}`,
  ja: `${year}年における各シナリオの効果`,
});

export const columnTold = (letter: string, title: Words): Words => ({
  en: `${letter}: ${title.en}`,
  ja: `${letter}：${title.ja}`,
});

export const fitShort = (fit: {
  readonly good: number;
  readonly fair: number;
  readonly miss: number;
}): Words => ({
  en: `Fit: ${fit.good} good, ${fit.fair} fair, ${fit.miss} missed`,
  ja: `適合度：良${fit.good}・可${fit.fair}・外れ${fit.miss}`,
});

export const noFit: Words = { en: 'Fit: no target', ja: '適合度：目標なし' };

export const effectOf = (measure: Words): Words => ({
  en: `Effects on ${measure.en}: year`,
  ja: `${measure.ja}への効果：年`,
});

export const multiplesDescribed = (measure: Words, scenarios: number, from: number, to: number): Words => ({
  en: `Effects of ${scenarios} scenarios on ${measure.en}, ${from} to ${to}, one line for each on one axis with zero. The numbers follow in a table.`,
  ja: `${scenarios}個のシナリオが${measure.ja}に与える効果（${from}〜${to}年）。シナリオごとに一本の線を、ゼロを含む一つの軸に描きます。数値は表にあります。`,
});
