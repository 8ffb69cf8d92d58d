import type { Words } from './words.js';

const countries: Readonly<Record<string, Words>> = {
  china: { en: 'China', ja: '中国' },
  germany: { en: 'Germany', ja: 'ドイツ' },
  japan: { en: 'Japan', ja: '日本' },
  'united-states': { en: 'United States', ja: '米国' },
  world: { en: 'World', ja: '世界' },
};

/** Countries of claims, by the codes of data/facts. */
const byCode: Readonly<Record<string, Words>> = {
  DEU: countries['germany']!,
  GBR: { en: 'United Kingdom', ja: '英国' },
  JPN: countries['japan']!,
  TWN: { en: 'Taiwan', ja: '台湾' },
  USA: countries['united-states']!,
  WLD: countries['world']!,
};

/** The name of a country of a claim; throws for one that has none. */
export const countryName = (code: string): Words => {
  const words = byCode[code];
  if (!words)
    throw new Error(
      `The country ${code} has no name in two languages; add it to src/web/text/series-names.ts.`,
    );
  return words;
};

const quantities: Readonly<Record<string, Words>> = {
  'capital-output-ratio': { en: 'Capital over output', ja: '資本産出比率' },
  'consumer-price-index': { en: 'Consumer price index', ja: '消費者物価指数' },
  'consumption-tax-rate': { en: 'Consumption tax rate', ja: '消費税率' },
  'corporate-tax-rate-combined': {
    en: 'Corporate tax rate, national and local',
    ja: '法人実効税率（国と地方）',
  },
  'corporate-tax-rate-national': { en: 'Corporate tax rate, national', ja: '法人税率（国税）' },
  'credit-to-firms': { en: 'Credit to firms', ja: '企業向け信用' },
  'credit-to-households': { en: 'Credit to households', ja: '家計向け信用' },
  'depreciation-rate': { en: 'Depreciation rate', ja: '資本減耗率' },
  'discount-rate': { en: 'Discount rate', ja: '公定歩合' },
  'employees-pension-premium-rate': { en: 'Premium of the employees’ pension', ja: '厚生年金保険料率' },
  employment: { en: 'Employment', ja: '就業者数' },
  'exchange-rate': { en: 'Exchange rate', ja: '為替レート' },
  'exports-share': { en: 'Exports over GDP', ja: '輸出の対GDP比' },
  'federal-funds-rate': { en: 'Federal funds rate', ja: 'フェデラルファンド金利' },
  'general-government-investment-share': {
    en: 'Investment of government over GDP',
    ja: '一般政府投資の対GDP比',
  },
  'government-expenditure': { en: 'Government expenditure', ja: '政府歳出' },
  'government-revenue': { en: 'Government revenue', ja: '政府歳入' },
  hours: { en: 'Hours worked', ja: '労働時間' },
  'human-capital': { en: 'Human capital', ja: '人的資本' },
  'imports-share': { en: 'Imports over GDP', ja: '輸入の対GDP比' },
  'income-tax-top-rate-national': {
    en: 'Top rate of the income tax, national',
    ja: '所得税の最高税率（国税）',
  },
  'investment-share': { en: 'Investment over GDP', ja: '投資の対GDP比' },
  'labour-share': { en: 'Labour share of income', ja: '労働分配率' },
  'land-price': { en: 'Land price', ja: '地価' },
  'long-rate': { en: 'Long rate of interest', ja: '長期金利' },
  'nominal-gdp': { en: 'Nominal GDP', ja: '名目GDP' },
  'oil-price': { en: 'Oil price', ja: '原油価格' },
  'patents-residents': { en: 'Patent applications by residents', ja: '国内居住者の特許出願' },
  'policy-rate': { en: 'Policy rate', ja: '政策金利' },
  'policy-rate-beyond-rule': { en: 'Policy rate beyond the rule', ja: '政策金利のルールからの乖離' },
  population: { en: 'Population', ja: '人口' },
  'population-0-14-share': { en: 'Population aged 0 to 14, share', ja: '0〜14歳人口の割合' },
  'population-20-39-share': { en: 'Population aged 20 to 39, share', ja: '20〜39歳人口の割合' },
  'population-40-59-share': { en: 'Population aged 40 to 59, share', ja: '40〜59歳人口の割合' },
  'population-65-plus-share': { en: 'Population aged 65 and over, share', ja: '65歳以上人口の割合' },
  'primary-balance': { en: 'Primary balance', ja: '基礎的財政収支' },
  'primary-expenditure': { en: 'Primary expenditure', ja: '基礎的財政支出' },
  'public-debt': { en: 'Public debt', ja: '公的債務' },
  'public-investment-share': { en: 'Public investment over GDP', ja: '公共投資の対GDP比' },
  'real-bilateral-rate-usd': { en: 'Real rate against the dollar', ja: '実質対ドルレート' },
  'real-effective-exchange-rate-wdi': { en: 'Real effective exchange rate', ja: '実質実効為替レート' },
  'real-exchange-rate': { en: 'Real exchange rate', ja: '実質為替レート' },
  'real-exchange-rate-news': { en: 'News in the real exchange rate', ja: '実質為替レートの予期せぬ動き' },
  'real-gdp': { en: 'Real GDP', ja: '実質GDP' },
  'real-value-added-agriculture': { en: 'Real value added: agriculture', ja: '実質付加価値：農業' },
  'real-value-added-construction': { en: 'Real value added: construction', ja: '実質付加価値：建設業' },
  'real-value-added-industry': { en: 'Real value added: industry', ja: '実質付加価値：鉱工業' },
  'real-value-added-manufacturing': { en: 'Real value added: manufacturing', ja: '実質付加価値：製造業' },
  'real-value-added-other-services': {
    en: 'Real value added: other services',
    ja: '実質付加価値：その他サービス',
  },
  'real-value-added-total': { en: 'Real value added: total', ja: '実質付加価値：合計' },
  'real-value-added-trade': { en: 'Real value added: trade', ja: '実質付加価値：商業' },
  'real-value-added-transport': { en: 'Real value added: transport', ja: '実質付加価値：運輸' },
  'relative-tfp': { en: 'Productivity relative to the United States', ja: '米国に対する全要素生産性' },
  'research-share': { en: 'Research over GDP', ja: '研究開発費の対GDP比' },
  'rest-of-world-gdp-growth': { en: 'Growth of GDP outside Japan', ja: '日本以外のGDP成長率' },
  'rest-of-world-import-volume-growth': {
    en: 'Growth of imports outside Japan',
    ja: '日本以外の輸入数量の伸び',
  },
  'share-price': { en: 'Share prices', ja: '株価' },
  'social-security-benefits-share': { en: 'Social security benefits', ja: '社会保障給付の割合' },
  tfp: { en: 'Total factor productivity', ja: '全要素生産性' },
  unemployment: { en: 'Unemployment', ja: '完全失業率' },
  'university-and-junior-college-entry-rate': {
    en: 'Entry to universities and junior colleges',
    ja: '大学・短大進学率',
  },
  'university-entry-rate-four-year': { en: 'Entry to universities', ja: '大学進学率（4年制）' },
  'upper-secondary-entry-rate': { en: 'Entry to upper secondary schools', ja: '高校進学率' },
  'world-gdp-growth': { en: 'Growth of world GDP', ja: '世界のGDP成長率' },
  'world-trade-growth': { en: 'Growth of world trade', ja: '世界貿易の伸び' },
  'world-trade-volume': { en: 'Volume of world trade', ja: '世界貿易量' },
  'yen-per-dollar': { en: 'Yen per dollar', ja: '円ドルレート' },
};

/** Title of a series of data/series; throws for one that has none, so that a lab with an untitled card is not built. */
export const seriesTitle = (key: string): Words => {
  const [country = '', quantity = ''] = key.split('/');
  const [where, what] = [countries[country], quantities[quantity]];
  if (!where || !what)
    throw new Error(
      `The series ${key} has no title in two languages; add it to src/web/text/series-names.ts.`,
    );
  return { en: `${what.en} (${where.en})`, ja: `${what.ja}（${where.ja}）` };
};
