import { writeNumber } from '../numbers/write-number.js';
import { rowNames } from './row-names.js';
import type { Words } from './words.js';

export const livesPage = {
  title: { en: 'Lives in both worlds', ja: '二つの世界の一生' },
  history: { en: 'History', ja: '史実のまま' },
  changed: { en: 'Changed', ja: '変更後' },
  change: { en: 'change', ja: '変更' },
  before: { en: 'Before the change, in both worlds', ja: '変更まで（共通）' },
  quantity: { en: 'What is drawn', ja: '図に示す項目' },
  nothingHappened: { en: 'Nothing else is told of.', ja: 'ほかに特筆することはありません。' },
  noWorker: {
    en: 'No firm employs anybody from 25 to 40 years of age when the worlds part, so there is no worker to tell of.',
    ja: '分岐の時点で25〜40歳の従業員がいる企業がないため、働く人の一生は示せません。',
  },
  noFirm: {
    en: 'There is no firm to tell of.',
    ja: '示すべき企業がありません。',
  },
  unchanged: {
    en: 'Nothing is changed, so both worlds are one.',
    ja: '何も変更していないため、二つの世界は同じです。',
  },
  bankRule: {
    en: 'The bank with the most loans when the worlds part.',
    ja: '分岐の時点で貸出が最も多い銀行です。',
  },
  firmRule: {
    en: 'Of the thirty largest firms with somebody from 25 to 40 on their staff when the worlds part, the one whose staff differs most between the worlds, as a part of the larger in each quarter.',
    ja: '分岐の時点で25〜40歳の従業員がいる上位30社のうち、その後の従業員数の差（大きい方に対する割合の累計）が二つの世界で最も大きい企業です。',
  },
  same: {
    en: 'The change makes no difference to this life.',
    ja: '変更してもこの一生に違いはありません。',
  },
  workerRule: {
    en: 'Of the staff of that firm from 25 to 40 years of age when the worlds part, the one who joined first.',
    ja: '分岐の時点でその企業に勤める25〜40歳のうち、最も早く入社した人です。',
  },
  asked: { en: 'Chosen by you.', ja: '指定された対象です。' },
} satisfies Readonly<Record<string, Words>>;

/** Quantities that are drawn. */
export const facts = {
  loans: { en: 'Loans, with those of banks it took over', ja: '貸出（引き継いだ銀行を含む）' },
  badLoans: { en: 'Bad loans', ja: '不良債権' },
  hiddenLoss: { en: 'Losses not shown', ja: '隠れた損失' },
  capital: { en: 'Capital over loans', ja: '自己資本比率（対貸出）' },
  staff: { en: 'Staff', ja: '従業員数' },
  sales: { en: 'Sales in the year', ja: '年間売上高' },
  profit: { en: 'Profit in the year', ja: '年間利益' },
  debts: { en: 'Debts', ja: '債務' },
  output: { en: 'Output in the year', ja: '年間生産量' },
  firmCapital: { en: 'Capital in place', ja: '設備' },
  price: { en: 'Price over the mean of the sector', ja: '価格（産業平均比）' },
  realPay: { en: 'Pay in the year at prices of the parting', ja: '年間賃金（分岐時の物価）' },
  pay: { en: 'Pay in the year', ja: '年間賃金' },
  tenure: { en: 'Years with the employer', ja: '勤続年数' },
  joblessQuarters: { en: 'Quarters without work in the year', ja: '年間の失業四半期数' },
} satisfies Readonly<Record<string, Words>>;

export const factUnits = {
  trillion: { en: 'trillion yen', ja: '兆円' },
  million: { en: 'million yen', ja: '百万円' },
  percent: { en: '%', ja: '%' },
  people: { en: 'people', ja: '人' },
  units: { en: 'units', ja: '単位' },
  ratio: { en: 'mean = 1', ja: '平均＝1' },
  years: { en: 'years', ja: '年' },
  quarters: { en: 'quarters', ja: '四半期' },
} satisfies Readonly<Record<string, Words>>;

export const bankNamed = (name: string): Words => ({ en: `Bank ${name}`, ja: `銀行${name}` });
export const firmNamed = (id: number, sector: string): Words => {
  const { en, ja } = rowNames[sector] ?? { en: sector, ja: sector };
  return { en: `Firm ${id}, ${en.toLowerCase()}`, ja: `企業${id}（${ja}）` };
};
export const workerNamed = (id: number): Words => ({ en: `Worker ${id}`, ja: `働く人${id}` });

export const partingTold = (period: number): Words => {
  const [year, quarter] = [Math.floor(period / 4), (period % 4) + 1];
  return {
    en: `The worlds part in quarter ${quarter} of ${year}; until then every life is the same in both.`,
    ja: `二つの世界は${year}年第${quarter}四半期に分かれます。それまでの一生は同じです。`,
  };
};

export const standsFor = (scale: number): Words => ({
  en: `One run of the model in each world, with the same luck. Names are numbers: each simulated firm or worker stands for ${writeNumber(scale)} of its kind, and none is a real one. Pay is the mean pay of the staff of the employer; on farms and with the state it is not known.`,
  ja: `同じ偶然のもとで、それぞれの世界を1回ずつ計算した結果です。企業や働く人は番号で呼び、1つが同種の${writeNumber(scale)}を代表します。実在の企業や個人ではありません。賃金は勤め先の従業員の平均で、農業と公務では分かりません。`,
});

export const stoppedLives = (world: 'history' | 'changed', reason: string): Words =>
  world === 'history'
    ? {
        en: `History stopped before its end, and its lives with it. ${reason}`,
        ja: `史実の計算が途中で止まったため、史実側の一生はそこまでです。${reason}`,
      }
    : {
        en: `The changed world stopped before its end, and its lives with it. ${reason}`,
        ja: `変更後の計算が途中で止まったため、変更後の一生はそこまでです。${reason}`,
      };
