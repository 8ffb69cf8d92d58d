export { linksOf, type LinkKind, type MoneyLink, payments } from './links-of.js';
export type { AccountChange, FlowKind, Money, MoneyFlow, MoneyMissing, MoneyOfYear } from './money.js';
export { moneyOf } from './money-of.js';
