import type { Words } from '../text/words.js';
import { count, inPercent, share, type Typed, type Unit } from './unit.js';

const bare: Words = { en: '', ja: '' };
const words = (en: string, ja: string): Words => ({ en, ja });
const points: Words = words(' percentage points', 'ポイント');

/** A share in percent: `of` stands after the sign, in Japanese the whole is named before it. */
const percentOf = (en: string, ja: string): Unit => ({
  name: words(`% of ${en}`, `${ja}（%）`),
  after: words(` % of ${en}`, '%'),
  afterDifference: points,
  typed: inPercent,
});
const percentPer = (en: string, ja: string): Unit => ({
  name: words(`% ${en}`, `${ja}（%）`),
  after: words(` % ${en}`, '%'),
  afterDifference: words(` percentage points ${en}`, 'ポイント'),
  typed: inPercent,
});
const index = (base: string, ja: string, afterDifference: Words = bare): Unit => ({
  name: words(base, ja),
  after: bare,
  afterDifference,
  typed: count,
});
const indexOf = (year: number): Unit =>
  index(`${year} = 100`, `${year}年＝100`, words(' points', 'ポイント'));
const counted = (en: string, ja: string, after: Words, typed: Typed = count): Unit => ({
  name: words(en, ja),
  after,
  typed,
});

/** Of the series that are measured. */
const measured: Readonly<Record<string, Unit>> = {
  percent: { name: words('%', '%'), after: words(' %', '%'), afterDifference: points, typed: inPercent },
  'percent of GDP': percentOf('GDP', '対GDP比'),
  'percent a year': percentPer('a year', '年率'),
  'percent of staff a year': percentPer('of staff a year', '従業員に占める年間の割合'),
  'percent of firms': percentOf('firms', '企業数に占める割合'),
  'percent of employment': percentOf('employment', '就業者に占める割合'),
  'percent of the labour force': percentOf('the labour force', '労働力人口に占める割合'),
  'percent of listed shares': percentOf('listed shares', '上場株式に占める割合'),
  'percent of debt': percentOf('debt', '債務に占める割合'),
  'percent of the sales of makers': percentOf('the sales of makers', 'メーカーの売上高に占める割合'),
  'percent of loans': percentOf('loans', '貸出に占める割合'),
  'percent of loans to firms': percentOf('loans to firms', '企業向け貸出に占める割合'),
  'percent of income': percentOf('income', '所得に占める割合'),
  'percent of business capital': percentOf('business capital', '企業資本に占める割合'),
  'percent of capital': percentOf('capital', '資本に占める割合'),
  'percent of applications': percentOf('applications', '申請に占める割合'),
  'percent of support, by capital': percentOf('support, by capital', '支援に占める割合・資本で加重'),
  'percent of suppliers': percentOf('suppliers', '下請企業に占める割合'),
  'percent of staff': percentOf('staff', '従業員に占める割合'),
  'percent of staff of that age': percentOf('staff of that age', '同じ年齢層の従業員に占める割合'),
  'percent of staff of 30 to 44 with five years of tenure': percentOf(
    'staff of 30 to 44 with five years of tenure',
    '勤続5年以上の30〜44歳の従業員に占める割合',
  ),
  'percent of small makers': percentOf('small makers', '中小メーカーに占める割合'),
  'percent of research': percentOf('research', '研究開発費に占める割合'),
  'percent of orders': percentOf('orders', '受注に占める割合'),
  'percent of investment': percentOf('investment', '投資に占める割合'),
  'percent of industries': percentOf('industries', '産業数に占める割合'),
  'percent of exports': percentOf('exports', '輸出に占める割合'),
  'percent of employees': percentOf('employees', '雇用者に占める割合'),
  '1955 = 1': index('1955 = 1', '1955年＝1'),
  'frontier = 1': index('Frontier = 1', '技術フロンティア＝1'),
  'United States = 1': index('United States = 1', '米国＝1'),
  '1 = full weight': index('1 = full weight', '最大の支援＝1'),
  '2010 = 100': indexOf(2010),
  '2015 = 100': indexOf(2015),
  index: index('Index', '指数', words(' points', 'ポイント')),
  logs: counted('Difference of logarithms', '対数差', bare),
  correlation: counted('Correlation', '相関係数', bare),
  years: counted('Years', '年', words(' years', '年')),
  quarters: counted('Quarters', '四半期', words(' quarters', '四半期')),
  thousand: counted('Thousand', '千', words(' thousand', ''), { ...count, tens: 3 }),
  million: counted('Million', '百万', words(' million', ''), { ...count, tens: 6 }),
  'trillion yen': counted('Trillion yen', '兆円', words(' trillion yen', '兆円'), {
    percent: 'refused',
    tens: 12,
    yen: true,
  }),
  'banks of the model': counted('Banks of the model', 'モデル内の銀行数', words(' banks', '行')),
  'per thousand firms founded': counted(
    'Per thousand firms founded',
    '新設企業1,000社当たり（社）',
    words(' per thousand firms founded', '社（新設企業1,000社当たり）'),
  ),
  'applications for a billion yen': counted(
    'Applications for a billion yen',
    '研究開発費10億円当たり（件）',
    words(' applications for a billion yen', '件（10億円当たり）'),
  ),
};

/** Of parameters, and of differences. */
const declared: Readonly<Record<string, Unit>> = {
  '1': counted('Ratio', '比率', bare, share),
  share: counted('Share, 0 to 1', '割合（0〜1）', bare, share),
  '0 or 1': counted('0 or 1', '0か1', bare),
  times: counted('Times', '倍', words(' times', '倍'), share),
  '1/year': counted('Per year', '1年当たり', words(' a year', '（1年当たり）'), share),
  '1/quarter': counted('Per quarter', '1四半期当たり', words(' a quarter', '（1四半期当たり）'), share),
  '1/year2': counted(
    'Per year, each year',
    '1年当たり・毎年',
    words(' a year, each year', '（1年当たり・毎年）'),
    share,
  ),
  '1/worker': counted('Per worker', '労働者1人当たり', words(' per worker', '（労働者1人当たり）'), share),
  year: counted('Years', '年', words(' years', '年')),
  quarter: counted('Quarters', '四半期', words(' quarters', '四半期')),
  'hour/year': counted('Hours a year', '年間時間', words(' hours a year', '時間（年間）')),
  person: counted('Persons', '人', words(' persons', '人')),
  worker: counted('Workers', '人（労働者）', words(' workers', '人')),
  firm: counted('Firms', '社', words(' firms', '社')),
  unit: counted('Units of output', '産出の単位', words(' units', '単位')),
  money: counted('Money of the model', 'モデルの貨幣単位', words(' of money', '（貨幣単位）')),
  'worker quarter': counted('Quarters of work', '労働者・四半期', words(' quarters of work', '人・四半期')),
  'firm/person': counted(
    'Firms per person',
    '1人当たりの企業数',
    words(' firms per person', '社（1人当たり）'),
  ),
  'firm/person/quarter': counted(
    'Firms per person and quarter',
    '1人・1四半期当たりの企業数',
    words(' firms per person and quarter', '社（1人・1四半期当たり）'),
  ),
  'unit/quarter': counted(
    'Units a quarter',
    '1四半期当たりの産出の単位',
    words(' units a quarter', '単位（1四半期当たり）'),
  ),
  'money/quarter': counted(
    'Money of the model a quarter',
    '1四半期当たりの貨幣単位',
    words(' of money a quarter', '（貨幣単位・1四半期当たり）'),
  ),
  'money/worker/quarter': counted(
    'Money of the model per worker and quarter',
    '労働者1人・1四半期当たりの貨幣単位',
    words(' of money per worker and quarter', '（貨幣単位・1人・1四半期当たり）'),
  ),
  'percentage points': { name: words('Percentage points', 'ポイント'), after: points, typed: inPercent },
  'units of the model': counted('Units of the model', 'モデルの単位', bare),
};

export const units: Readonly<Record<string, Unit>> = { ...measured, ...declared };

/** The unit of measures and parameters by the text that files have for it; throws for one that has no words. */
export const unitOf = (unit: string): Unit => {
  const found = units[unit];
  if (!found) throw new Error(`The unit ${unit} has no words; add it to src/web/numbers/units.ts.`);
  return found;
};
