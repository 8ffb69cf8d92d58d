import type { ClaimEvidence, ParameterEvidence } from '../bundle/evidence-file.js';
import type { CardKind } from '../evidence/cards.js';
import type { Words } from './words.js';

export const evidence = {
  title: { en: 'Evidence', ja: '根拠' },
  lead: {
    en: 'Every number that the model is given, every series it is held against, and every claim that was checked, with where it comes from.',
    ja: 'モデルに与えたすべての数値、照合に使ったすべての系列、検証したすべての主張と、その出どころです。',
  },
  inEnglish: {
    en: 'Technical descriptions are in English in both languages.',
    ja: '技術的な説明文は英語です。見出し・区分・判定は日本語で示します。',
  },
  loading: { en: 'Loading…', ja: '読み込み中…' },
  search: { en: 'Find by name, meaning, source or institution', ja: '名前・意味・出典・制度で探す' },
  kinds: { en: 'Kind of card', ja: 'カードの種類' },
  all: { en: 'All', ja: 'すべて' },
  statuses: { en: 'What parameters rest on', ja: 'パラメータの根拠の種類' },
  verdicts: { en: 'What checking found of the claims', ja: '主張の検証結果' },
  institution: { en: 'Institution', ja: '制度' },
  anyInstitution: { en: 'Any institution', ja: 'すべての制度' },
  clear: { en: 'Clear all filters', ja: '絞り込みを解除' },
  none: {
    en: 'No card fits. Try another word or fewer filters.',
    ja: '該当するカードがありません。別の言葉にするか、絞り込みを減らしてください。',
  },
  opened: { en: 'The card of the link', ja: 'リンクで開いたカード' },
  closeOpened: { en: 'Show all cards', ja: 'すべてのカードを表示' },
  unknownCard: {
    en: 'The link names a card that is not here. All cards are shown.',
    ja: 'リンクが指すカードが見つかりません。すべてのカードを表示します。',
  },
  linkToCard: { en: 'Link to this card', ja: 'このカードへのリンク' },
  value: { en: 'Value', ja: '値' },
  unit: { en: 'Unit', ja: '単位' },
  range: { en: 'Range', ja: '範囲' },
  source: { en: 'Source', ja: '出典' },
  noSource: { en: 'No source: a choice of the modellers.', ja: '出典なし。モデル作成者の判断です。' },
  sourceIsFit: { en: 'No source: found by fitting.', ja: '出典なし。記録に合わせて求めた値です。' },
  sourceOfSame: { en: 'As that parameter has it.', ja: '上のパラメータと同じです。' },
  fittedTo: { en: 'Fitted to', ja: '合わせた指標' },
  why: { en: 'Why this value', ja: 'この値にした理由' },
  note: { en: 'Note', ja: '注記' },
  datedByDriver: { en: 'Governed by the driver', ja: '次の外生要因に従います' },
  same: { en: 'The same number as', ja: '次と同じ値' },
  series: { en: 'Series', ja: '系列' },
  definition: { en: 'Definition', ja: '定義' },
  years: { en: 'Years', ja: '期間' },
  breaks: { en: 'Breaks', ja: '断層' },
  fromMemory: { en: 'Remembered, not read in a source', ja: '出典で確認せず記憶による値' },
  usedBy: { en: 'Parameters read from it', ja: 'この系列を使うパラメータ' },
  measuredBy: { en: 'Measures held against it', ja: 'この系列と照合する指標' },
  unused: { en: 'No parameter and no measure uses it.', ja: 'どのパラメータも指標も使っていません。' },
  valuesTable: { en: 'Values as a table', ja: '値の表' },
  period: { en: 'Period', ja: '時期' },
  claimed: { en: 'Claimed', ja: '主張された値' },
  about: { en: 'About', ja: '対象' },
  comparator: { en: 'Compared with', ja: '比較の基準' },
  published: { en: 'Other published values', ja: '他の公表値' },
  evidence: { en: 'Read in', ja: '確認に使った資料' },
  madeBy: { en: 'Who claims it', ja: '主張の出どころ' },
  run: { en: 'Run with another value', ja: '別の値で計算する' },
  isAsked: { en: 'Already in your scenario', ja: 'シナリオに追加済み' },
  literature: { en: 'Reading of the literature', ja: '文献の別の解釈' },
} satisfies Readonly<Record<string, Words>>;

export const kinds: Readonly<Record<CardKind, Words>> = {
  parameter: { en: 'Parameters', ja: 'パラメータ' },
  series: { en: 'Series', ja: '系列' },
  claim: { en: 'Claims', ja: '主張' },
};

export const statusNames: Readonly<Record<ParameterEvidence['status'], Words>> = {
  observed: { en: 'Observed', ja: '観測' },
  estimated: { en: 'Estimated', ja: '推計' },
  calibrated: { en: 'Calibrated', ja: '較正' },
  assumed: { en: 'Assumed', ja: '仮定' },
};

export const statusMeanings: Readonly<Record<ParameterEvidence['status'], Words>> = {
  observed: { en: 'read in a source', ja: '出典から読み取った値' },
  estimated: { en: 'computed from a source', ja: '出典から計算した値' },
  calibrated: { en: 'fitted to the record', ja: '記録に合うように定めた値' },
  assumed: { en: 'chosen, with a reason but no measure', ja: '理由はあるが測定に基づかない値' },
};

export const verdictNames: Readonly<Record<ClaimEvidence['verdict'], Words>> = {
  consistent: { en: 'Consistent', ja: '整合' },
  imprecise: { en: 'Imprecise', ja: '不正確' },
  wrong: { en: 'Wrong', ja: '誤り' },
  unchecked: { en: 'Unchecked', ja: '未検証' },
};

export const verdictMeanings: Readonly<Record<ClaimEvidence['verdict'], Words>> = {
  consistent: { en: 'agrees with other evidence', ja: '他の資料と合う' },
  imprecise: { en: 'right in kind, off in size or year', ja: '方向は正しいが、大きさや年がずれている' },
  wrong: { en: 'other evidence contradicts it', ja: '他の資料と矛盾する' },
  unchecked: { en: 'nothing to check it with was found', ja: '確かめる資料が見つかっていない' },
};

export const themeNames: Readonly<Record<string, Words>> = {
  'economy-and-state': { en: 'Economy and state', ja: '経済と国家' },
  'finance-bubble-and-banks': { en: 'Finance, bubble and banks', ja: '金融・バブル・銀行' },
  hitachi: { en: 'Hitachi', ja: '日立' },
  'large-firms-and-products': { en: 'Large firms and products', ja: '大企業と製品' },
  'science-and-patents': { en: 'Science and patents', ja: '科学と特許' },
  semiconductors: { en: 'Semiconductors', ja: '半導体' },
  'small-firms-in-high-technology': { en: 'Small firms in high technology', ja: 'ハイテク中小企業' },
  'software-and-artificial-intelligence': {
    en: 'Software and artificial intelligence',
    ja: 'ソフトウェアと人工知能',
  },
  'start-ups-and-small-firms': { en: 'Start-ups and small firms', ja: 'スタートアップと中小企業' },
};
