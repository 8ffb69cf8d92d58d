import type { FlowKind } from '../../experiments/money/money.js';
import type { Words } from './words.js';

/** Who pays and is paid, by the name of the table. */
export const payers: Readonly<Record<string, Words>> = {
  households: { en: 'Households', ja: '家計' },
  firms: { en: 'Firms', ja: '企業' },
  state: { en: 'State', ja: '政府' },
  sectors: { en: 'Markets', ja: '市場' },
  monetarySystem: { en: 'Money system', ja: '金融システム' },
  banks: { en: 'Banks', ja: '銀行' },
  world: { en: 'World', ja: '海外' },
};

/** Accounts of the balance sheet, whose change the matrix shows. */
export const accounts: Readonly<Record<string, Words>> = {
  deposits: { en: 'Deposits', ja: '預金' },
  loans: { en: 'Loans to firms', ja: '企業への貸出' },
  publicLoans: { en: 'Loans of the public bank', ja: '政府系金融機関の貸出' },
  funding: { en: 'Funding of banks', ja: '銀行の資金調達' },
  bonds: { en: 'Bonds of the state', ja: '国債' },
  corporateBonds: { en: 'Bonds of firms', ja: '社債' },
  foreignClaims: { en: 'Claims on the world', ja: '対外債権' },
  foreignLoans: { en: 'Loans abroad', ja: '海外への貸出' },
  publicCapital: { en: 'Shares of banks held by the state', ja: '国が持つ銀行株' },
};

export const kinds: Readonly<Record<FlowKind, Words>> = {
  transfer: { en: 'Payments', ja: '支払い' },
  credit: { en: 'Loans made and bonds bought', ja: '貸出と債券の引き受け' },
  repayment: { en: 'Loans and bonds paid back', ja: '返済と償還' },
  writeOff: { en: 'Claims lost', ja: '失われた債権' },
};

export const money = {
  world: { en: 'Which world', ja: '表示する世界' },
  history: { en: 'History', ja: '史実のまま' },
  changed: { en: 'Changed', ja: '変更後' },
  difference: { en: 'Difference', ja: '差' },
  matrix: { en: 'Money matrix', ja: '資金循環表' },
  matrixSays: {
    en: 'Received above zero, paid below. Loans made and paid back stand with the accounts: more held, or less owed, uses money and is below zero.',
    ja: '受け取りはプラス、支払いはマイナスです。貸出と返済は勘定の増減に入ります。資産の増加や負債の減少は資金を使うのでマイナスです。',
  },
  addsUp: {
    en: 'Every row and every column adds up to zero, to the last yen; the figures here are rounded. ± is paid within a column.',
    ja: '行も列も1円まで合計がゼロになります。ここでは四捨五入して示しています。±は同じ列の中での支払いです。',
  },
  what: { en: 'What', ja: '項目' },
  sum: { en: 'Sum', ja: '合計' },
  accounts: { en: 'Change of accounts', ja: '勘定の増減' },
  nothing: { en: 'Nothing moved', ja: '動きなし' },
  trillion: { en: 'trillion yen', ja: '兆円' },
  sankey: { en: 'Who paid whom', ja: '誰が誰に払ったか' },
  paid: { en: 'Paid by', ja: '支払う側' },
  received: { en: 'Paid to', ja: '受け取る側' },
  flow: { en: 'For what', ja: '内訳' },
  sankeyHelp: {
    en: 'Arrow keys go from link to link, largest first; each is told below.',
    ja: '矢印キーで金額の大きい順に移動でき、内容を下に示します。',
  },
  markets: {
    en: 'Goods are paid for in markets, which pay firms, farms and the world: such money is counted on its way in and on its way out.',
    ja: '財の代金はいったん市場に払われ、市場から企業・農家・海外に渡ります。そのため入りと出の両方に数えられます。',
  },
  more: { en: 'more than in history', ja: '史実より多い' },
  less: { en: 'less than in history', ja: '史実より少ない' },
  everyLink: { en: 'All links as a table', ja: 'すべての流れを表で見る' },
  oneRun: {
    en: 'One run of the model in each world, with the same luck: not a forecast, and without a band.',
    ja: '同じ偶然のもとで、それぞれの世界を1回ずつ計算した結果です。予測ではなく、幅は含みません。',
  },
} satisfies Readonly<Record<string, Words>>;

export const moneyIn = (year: number): Words => ({
  en: `The money of ${year}`,
  ja: `${year}年のお金の流れ`,
});

export const stoppedMoney = (world: 'history' | 'changed', year: number, reason: string): Words =>
  world === 'history'
    ? {
        en: `History stopped before the end of ${year}, so there is no money to show. ${reason}`,
        ja: `史実の計算が${year}年末より前に止まったため、お金の流れを示せません。${reason}`,
      }
    : {
        en: `The changed world stopped before the end of ${year}, so there is no money to show. ${reason}`,
        ja: `変更後の計算が${year}年末より前に止まったため、お金の流れを示せません。${reason}`,
      };

/** Such as 'Firms to households'. */
export const linkNamed = (payer: Words, payee: Words): Words => ({
  en: `${payer.en} to ${payee.en.toLowerCase()}`,
  ja: `${payer.ja}から${payee.ja}へ`,
});

/** What a link says when it is read. */
export const linkTold = (
  payer: Words,
  payee: Words,
  amounts: Readonly<Record<'history' | 'changed' | 'difference', Words>>,
): Words => ({
  en: `${payer.en} to ${payee.en.toLowerCase()}: ${amounts.history.en} in history, ${amounts.changed.en} in the changed world, a difference of ${amounts.difference.en}.`,
  ja: `${payer.ja}から${payee.ja}へ：史実では${amounts.history.ja}、変更後は${amounts.changed.ja}、差は${amounts.difference.ja}です。`,
});
