import type { Words } from './words.js';

/** Who loses first when a measure goes up or down; nobody is named where that is not plain. */
export const losers: Readonly<Record<string, { readonly up?: Words; readonly down?: Words }>> = {
  'real-gdp': { down: { en: 'almost everybody loses', ja: 'ほぼ全員が損をする' } },
  'total-factor-productivity': { down: { en: 'almost everybody loses', ja: 'ほぼ全員が損をする' } },
  unemployment: { up: { en: 'those who look for work lose', ja: '求職者が損をする' } },
  'consumer-price-inflation': {
    up: { en: 'savers and pensioners lose', ja: '預金者と年金生活者が損をする' },
    down: { en: 'debtors lose', ja: '債務者が損をする' },
  },
  'land-price': {
    up: { en: 'those who must buy or rent lose', ja: 'これから買う人・借りる人が損をする' },
    down: { en: 'owners of land and their banks lose', ja: '土地の所有者と貸し手の銀行が損をする' },
  },
  'corporate-credit-share': { down: { en: 'firms that live on loans lose', ja: '借入に頼る企業が損をする' } },
  'zombie-share': { up: { en: 'sound competitors lose', ja: '健全な競争相手が損をする' } },
  'public-debt-share': { up: { en: 'later taxpayers lose', ja: '将来の納税者が損をする' } },
  'exports-share': { down: { en: 'exporters and their suppliers lose', ja: '輸出企業とその下請が損をする' } },
  'labour-share': {
    up: { en: 'owners of firms lose', ja: '企業の所有者が損をする' },
    down: { en: 'employees lose', ja: '雇用者が損をする' },
  },
  bankruptcies: {
    up: { en: 'owners and staff of those firms lose', ja: '倒産企業の所有者と従業員が損をする' },
  },
  'entry-rate': {
    up: { en: 'firms that are there already lose', ja: '既存企業が損をする' },
    down: { en: 'would-be founders lose', ja: '起業しようとする人が損をする' },
  },
};
