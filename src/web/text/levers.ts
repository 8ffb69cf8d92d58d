import type { Words } from './words.js';

export const levers = {
  title: { en: 'Levers', ja: 'レバー' },
  all: { en: 'All levers', ja: 'すべてのレバー' },
  search: { en: 'Find a lever', ja: 'レバーを探す' },
  presets: { en: 'Ready-made scenarios', ja: '用意されたシナリオ' },
  choosePreset: { en: 'Choose a scenario', ja: 'シナリオを選ぶ' },
  history: { en: 'as in history', ja: '史実どおり' },
  on: { en: 'changed', ja: '変更中' },
  off: { en: 'as in history', ja: '史実どおり' },
  value: { en: 'Value', ja: '値' },
  from: { en: 'From', ja: '開始年' },
  about: { en: 'About this lever', ja: 'このレバーについて' },
  take: { en: 'Take it off', ja: '取り消す' },
  meaning: { en: 'What it is', ja: '内容' },
  law: { en: 'What the system does', ja: '制度のはたらき' },
  examples: { en: 'What really happened', ja: '実際にあったこと' },
  settings: { en: 'Settings', ja: '設定' },
  mustMove: { en: 'What it must move', ja: '動くはずのもの' },
  alsoMoves: { en: 'What else moves, and who loses', ja: '副作用と、損をする側' },
  evidence: { en: 'Evidence', ja: '根拠の強さ' },
  source: { en: 'Where the number comes from', ja: '数値の出どころ' },
  notes: { en: 'What is known of its weaknesses', ja: '分かっている弱点（英文）' },
  noEstimate: { en: 'no estimate exists', ja: '推計は存在しない' },
  statusQuo: { en: 'History', ja: '史実' },
  low: { en: 'Low', ja: '小' },
  medium: { en: 'Medium', ja: '中' },
  high: { en: 'High', ja: '大' },
  none: { en: 'No lever has this name.', ja: '該当するレバーはありません。' },
} satisfies Readonly<Record<string, Words>>;

/** Evidence grades of systems.yaml, in words. */
export const grades: Readonly<Record<'A' | 'B' | 'C' | 'D', Words>> = {
  A: {
    en: 'A: a size for this country, read in the record or in a paper',
    ja: 'A：この国についての大きさが、記録または論文で確認されている',
  },
  B: {
    en: 'B: a size read second-hand, of another country or of another quantity',
    ja: 'B：大きさは間接的な引用、他国、または別の量についてのもの',
  },
  C: { en: 'C: a direction only, disputed, or from memory', ja: 'C：方向だけ、議論がある、または記憶による' },
  D: {
    en: 'D: a design value; no estimate exists, so this is no finding',
    ja: 'D：設計上の値。推計は存在せず、研究結果ではない',
  },
};

export const directions: Readonly<Record<'up' | 'down', Words>> = {
  up: { en: 'up', ja: '上がる' },
  down: { en: 'down', ja: '下がる' },
};

/** When an outcome such as real-gdp@1991-2000:growth is looked at: in a year, on average, or as growth. */
export const whenTold = (outcome: string): Words => {
  const when = outcome.slice(outcome.indexOf('@') + 1);
  const [, first, last, growth] = /^(\d{4})(?:-(\d{4}))?(:growth)?$/.exec(when) ?? [];
  if (first === undefined)
    return { en: when.replace(':growth', ', growth'), ja: when.replace(':growth', 'の伸び') };
  if (last === undefined) return { en: `in ${first}`, ja: `${first}年` };
  return growth
    ? { en: `growth ${first} to ${last}`, ja: `${first}〜${last}年の伸び` }
    : { en: `mean of ${first} to ${last}`, ja: `${first}〜${last}年の平均` };
};

/** What a lever must move, where to, and the published range of the effect. */
export const mustMoveTold = (
  measure: Words,
  when: Words,
  direction: Words,
  literature: 'none' | { readonly low: number; readonly high: number } | undefined,
): Words => {
  const known = typeof literature === 'object';
  const en = known ? `${literature.low} to ${literature.high} in the literature` : levers.noEstimate.en;
  const ja = known ? `文献では${literature.low}〜${literature.high}` : levers.noEstimate.ja;
  return {
    en: `${measure.en}, ${when.en}: ${direction.en}; ${en}`,
    ja: `${measure.ja}（${when.ja}）：${direction.ja}、${ja}`,
  };
};

export const groups: Readonly<Record<string, Words>> = {
  'Catch-up state and high growth': { en: 'Catch-up state and high growth', ja: '追いつき型国家と高度成長' },
  'Labour, ownership, banks, small firms': {
    en: 'Labour, ownership, banks, small firms',
    ja: '雇用・所有・銀行・中小企業',
  },
  'Bubble, bust, zombies, repair': { en: 'Bubble, bust, zombies, repair', ja: 'バブル・崩壊・ゾンビ・再建' },
  'Large-firm renewal and product strategy': {
    en: 'Large-firm renewal and product strategy',
    ja: '大企業の刷新と製品戦略',
  },
  'Science, universities, state': { en: 'Science, universities, state', ja: '科学・大学・国家' },
  'Software, legacy, artificial intelligence': {
    en: 'Software, legacy, artificial intelligence',
    ja: 'ソフトウェア・レガシー・人工知能',
  },
  Semiconductors: { en: 'Semiconductors', ja: '半導体' },
  'Start-ups and finance of risk': {
    en: 'Start-ups and finance of risk',
    ja: 'スタートアップとリスクマネー',
  },
  'Frames that act on everything': { en: 'Frames that act on everything', ja: '全体に働く枠組み' },
};

export const changedLevers = (count: number): Words => ({
  en: count === 1 ? 'You changed 1 thing' : `You changed ${count} things`,
  ja: `${count}か所を変更しました`,
});

export const leverSetTo = (title: Words, value: Words, year: number): Words => ({
  en: `${title.en}: ${value.en} from ${year}`,
  ja: `${title.ja}：${year}年から${value.ja}`,
});

export const leverPulled = (title: Words, year: number): Words => ({
  en: `${title.en} (from ${year})`,
  ja: `${title.ja}（${year}年から）`,
});

export const flyingHistory: Words = {
  en: 'You are flying history. Nothing is changed.',
  ja: '史実のまま飛行中です。何も変更していません。',
};

export const conflictTold = (first: Words, second: Words, what: string, holds: 'second' | 'both'): Words =>
  holds === 'second'
    ? {
        en: `“${first.en}” and “${second.en}” both set ${what}. The later one in the list holds.`,
        ja: `「${first.ja}」と「${second.ja}」は、どちらも ${what} を変えます。一覧で後にある方が有効です。`,
      }
    : {
        en: `“${first.en}” and “${second.en}” both act on ${what}. Both hold, one upon the other.`,
        ja: `「${first.ja}」と「${second.ja}」は、どちらも ${what} に働きます。両方が重なって効きます。`,
      };

export const gradeDTold: Words = {
  en: 'Dashed: a lever of grade D is pulled. Its size was designed, not estimated.',
  ja: '破線：根拠Dのレバーを使用中。大きさは推計ではなく設計上の値です。',
};
