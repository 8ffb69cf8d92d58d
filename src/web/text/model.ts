import type { Words } from './words.js';

export const model = {
  title: { en: 'Model', ja: 'モデル' },
  lead: {
    en: 'What the model says of itself: who acts in a quarter, what each sees, decides and pays, and which books must close. It is read from the declarations that the engine runs.',
    ja: 'モデルの仕様です。四半期に誰が動き、何を見て、何を決め、何を払うか、どの帳簿が一致しなければならないかを、エンジンが実行する宣言から直接示します。',
  },
  views: { en: 'Parts of this page', ja: 'このページの構成' },
  search: { en: 'Find an institution, column, flow or publication', ja: '制度・変数・支払い・文献を探す' },
  none: { en: 'No institution has these words.', ja: '該当する制度がありません。' },
  order: {
    en: 'From top to bottom. An institution sees the past and what those above it did; it never calls another.',
    ja: '上から順に動きます。各制度が見るのは過去と、自分より上の制度がしたことだけです。他の制度を呼び出すことはありません。',
  },
  unknownCard: {
    en: 'The link names an institution that is not here.',
    ja: 'リンクが指す制度が見つかりません。',
  },
  law: { en: 'Law', ja: '法則' },
  opens: {
    en: 'Sets what it owns before the first quarter.',
    ja: '最初の四半期の前に、自分の変数を設定します。',
  },
  chance: { en: 'Draws by chance', ja: '偶然に委ねるもの' },
  noChance: { en: 'Leaves nothing to chance.', ja: '偶然に委ねるものはありません。' },
  literature: { en: 'Literature', ja: '文献' },
  noLiterature: { en: 'None named.', ja: '挙げられていません。' },
  decides: { en: 'Decides', ja: '決めるもの' },
  reads: { en: 'Sees', ja: '見るもの' },
  pays: { en: 'Pays', ja: '支払い' },
  promises: { en: 'Must be true at the end of every quarter', ja: '四半期末に必ず成り立つこと' },
  parameters: { en: 'Parameters', ja: 'パラメータ' },
  parameter: { en: 'Parameter', ja: 'パラメータ' },
  allParameters: { en: 'All of them as cards of evidence', ja: 'すべてを根拠のカードで見る' },
  noParameters: { en: 'It has no parameters.', ja: 'パラメータはありません。' },
  systems: { en: 'Works in the systems', ja: 'この制度を含む仕組み' },
  readFrom: { en: 'Reads from', ja: '読み取る相手' },
  readBy: { en: 'Read by', ja: '読み取られる相手' },
  ledger: { en: 'the ledger', ja: '帳簿' },
  nobody: { en: 'Nobody.', ja: 'なし。' },
  linkTo: { en: 'Link to this institution', ja: 'この制度へのリンク' },
  table: { en: 'Table', ja: '表' },
  column: { en: 'Variable', ja: '変数' },
  meaning: { en: 'Meaning', ja: '意味' },
  unit: { en: 'Unit', ja: '単位' },
  value: { en: 'Value', ja: '値' },
  status: { en: 'Rests on', ja: '根拠' },
  flow: { en: 'Flow', ja: '支払い' },
  from: { en: 'From', ja: '支払う側' },
  to: { en: 'To', ja: '受け取る側' },
  kind: { en: 'Kind', ja: '種類' },
  account: { en: 'Account', ja: '勘定' },
  populates: { en: 'Decides who is there', ja: '誰がいるかを決める' },
  closes: { en: 'Every quarter closes', ja: '四半期ごとに帳簿が一致' },
  closesSays: {
    en: 'At the end of each quarter what is held of every account must be exactly what is owed, to the unit, and the net worth of every sector must have changed by exactly what it was paid. A run that fails this stops.',
    ja: '四半期末には、どの勘定でも資産の合計と負債の合計が1単位まで一致し、どの部門の純資産も受け払いと同じだけ変わっていなければなりません。一致しない計算は止まります。',
  },
  balances: { en: 'Balance sheets: + is held, − is owed', ja: '貸借対照表（＋は資産、−は負債）' },
  transactions: { en: 'Transactions: − pays, + is paid', ja: '取引表（−は支払い、＋は受け取り）' },
  writeOffs: {
    en: 'A loan made or repaid moves money and a claim together and leaves net worth as it was. A write-off moves no money: the debtor gains what the creditor loses.',
    ja: '融資と返済では、お金と債権が同時に動き、純資産は変わりません。償却ではお金は動かず、債務者の得は債権者の損に等しくなります。',
  },
  settles: { en: 'Settles through', ja: '決済に使う勘定' },
  byItself: { en: 'by what it owes itself', ja: '自らの負債で決済' },
  sum: { en: 'Sum', ja: '合計' },
  paidBy: { en: 'Institution', ja: '制度' },
  alarms: { en: 'Alarms', ja: '異常の検知' },
  alarmsSay: {
    en: 'A run that stays outside one of these for too long is marked as absurd.',
    ja: '次の範囲を長く外れた計算には、異常の印が付きます。',
  },
  notWritten: {
    en: 'No text has been written for this section yet.',
    ja: 'この項目の説明文はまだ書かれていません。',
  },
} satisfies Readonly<Record<string, Words>>;

export const viewNames = {
  quarter: { en: 'The quarter', ja: '四半期の流れ' },
  ledger: { en: 'The ledger', ja: '帳簿' },
  odd: { en: 'ODD+D', ja: 'ODD+D' },
} satisfies Readonly<Record<string, Words>>;

export const flowKinds = {
  transfer: { en: 'payment', ja: '支払い' },
  credit: { en: 'loan', ja: '融資' },
  repayment: { en: 'repayment', ja: '返済' },
  writeOff: { en: 'write-off', ja: '償却' },
} satisfies Readonly<Record<string, Words>>;

export const contents = (institutions: number, parameters: number, first: string, last: string): Words => ({
  en: `${institutions} institutions, ${parameters} parameters, ${first} to ${last}, one step a quarter.`,
  ja: `制度${institutions}、パラメータ${parameters}。${first}から${last}まで、1期は1四半期です。`,
});

export const inPhase = (phase: Words, place: number): Words => ({
  en: `Number ${place} of the quarter, in the phase ${phase.en}.`,
  ja: `四半期の${place}番目、「${phase.ja}」の段階で動きます。`,
});

export const severalValues = (count: number): Words => ({
  en: `${count} values`,
  ja: `${count}個の値`,
});

export const systemTold = (title: Words, evidence: 'A' | 'B' | 'C' | 'D'): Words => ({
  en: `${title.en} (evidence ${evidence})`,
  ja: `${title.ja}（根拠${evidence}）`,
});
