import type { Words } from './words.js';

/** Tables of Japan, and the sectors that the lab names. */
export const rowNames: Readonly<Record<string, Words>> = {
  nation: { en: 'Nation', ja: '国全体' },
  sectors: { en: 'Sectors', ja: '産業' },
  households: { en: 'Households', ja: '家計' },
  state: { en: 'State', ja: '政府' },
  monetarySystem: { en: 'Monetary system', ja: '通貨制度' },
  world: { en: 'World', ja: '海外' },
  banks: { en: 'Banks', ja: '銀行' },
  firms: { en: 'Firms', ja: '企業' },
  workers: { en: 'Workers', ja: '労働者' },
  agriculture: { en: 'Agriculture', ja: '農林水産' },
  lightManufacturing: { en: 'Light manufacturing', ja: '軽工業' },
  materials: { en: 'Materials', ja: '素材' },
  machinery: { en: 'Machinery', ja: '機械' },
  automobiles: { en: 'Automobiles', ja: '自動車' },
  electronics: { en: 'Electronics', ja: '電機' },
  semiconductors: { en: 'Semiconductors', ja: '半導体' },
  construction: { en: 'Construction', ja: '建設' },
  services: { en: 'Services', ja: 'サービス' },
  itServices: { en: 'Information services', ja: '情報サービス' },
};

export const accountNames: Readonly<Record<string, Words>> = {
  deposits: { en: 'Deposits', ja: '預金' },
  loans: { en: 'Loans', ja: '貸出' },
  publicLoans: { en: 'Loans of the state', ja: '公的貸出' },
  funding: { en: 'Funding of banks', ja: '銀行の資金調達' },
  bonds: { en: 'Bonds of the state', ja: '国債' },
  corporateBonds: { en: 'Bonds of firms', ja: '社債' },
  foreignClaims: { en: 'Claims on the world', ja: '対外債権' },
  foreignLoans: { en: 'Loans to the world', ja: '対外貸出' },
  publicCapital: { en: 'Public capital of banks', ja: '銀行への公的資本' },
};

export const phaseNames: Readonly<Record<string, Words>> = {
  plans: { en: 'Plans', ja: '計画' },
  credit: { en: 'Credit', ja: '信用' },
  labour: { en: 'Labour', ja: '労働' },
  research: { en: 'Research', ja: '研究と学習' },
  production: { en: 'Production', ja: '生産' },
  goods: { en: 'Goods', ja: '財の市場' },
  settlement: { en: 'Settlement', ja: '決済' },
  turnover: { en: 'Turnover', ja: '参入と退出' },
  policy: { en: 'Policy', ja: '政策と期待' },
  accounts: { en: 'Accounts', ja: '統計' },
};
