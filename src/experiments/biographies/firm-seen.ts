import { broughtBy, figureOf, nameOfRow } from './columns.js';
import type { Look } from './watching.js';

/** A firm at the end of a quarter. */
export interface FirmSeen {
  readonly period: number;
  readonly sector: string;
  /** Period of foundation; 0 for a firm of the opening. */
  readonly founded: number;
  readonly staff: number;
  readonly output: number;
  readonly sales: number;
  readonly profit: number;
  readonly capital: number;
  /** Loans, public loans and bonds. */
  readonly debts: number;
  /** Its price over the mean of the sector. */
  readonly price: number;
  readonly bank: string;
  readonly zombie: boolean;
  readonly forgiven: boolean;
  readonly takenOver: boolean;
  readonly foreignOwners: boolean;
  readonly plantsAbroad: boolean;
  /** Present in the quarter in which it closed. */
  readonly closing: { readonly why: Closing; readonly lost: number } | undefined;
}

/** Why a firm closed, in the order in which the institution exit asks. */
export type Closing = 'couldNotPay' | 'refused' | 'noSuccessor' | 'noStaff' | 'losses' | 'owner';

export const lookAtFirm: Look<FirmSeen> = (economy, row, period) => {
  const of = (column: string) => figureOf(economy, 'firms', column, row);
  const has = (column: string) => broughtBy(economy, 'firms', column, row) > 0;
  return {
    period,
    sector: nameOfRow(economy, 'sectors', of('sector')),
    founded: of('founded'),
    staff: of('workers'),
    output: of('output'),
    sales: of('sales'),
    profit: of('profit'),
    capital: of('capital'),
    debts: of('loans') + of('publicLoans') + of('corporateBonds'),
    price: of('price') / figureOf(economy, 'sectors', 'price', of('sector')),
    bank: nameOfRow(economy, 'banks', of('bank')),
    zombie: has('zombie'),
    forgiven: has('relieved'),
    takenOver: has('takenOver'),
    foreignOwners: has('foreignOwned'),
    plantsAbroad: has('plants'),
    closing: of('closing') === 1 ? { why: reasonOf(of), lost: of('lostLoan') } : undefined,
  };
};

export const reasonOf = (of: (column: string) => number): Closing => {
  if (of('failing') === 1) return 'couldNotPay';
  if (of('refused') === 1) return 'refused';
  if (of('retiring') === 1) return 'noSuccessor';
  if (of('workers') === 0) return 'noStaff';
  return of('lossQuarters') > 0 ? 'losses' : 'owner';
};
