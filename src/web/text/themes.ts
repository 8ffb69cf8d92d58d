import type { Words } from './words.js';

/** Parts of the economy by which measures are grouped. */
export const themes: Readonly<Record<string, Words>> = {
  growth: { en: 'Growth', ja: '成長' },
  productivity: { en: 'Productivity', ja: '生産性' },
  work: { en: 'Work', ja: '雇用' },
  prices: { en: 'Prices', ja: '物価' },
  moneyAndLand: { en: 'Money and land', ja: '金融と土地' },
  state: { en: 'State', ja: '財政' },
  trade: { en: 'Trade', ja: '貿易' },
  firms: { en: 'Firms', ja: '企業' },
};
