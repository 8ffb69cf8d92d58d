import type { Closing, FirmSeen } from './firm-seen.js';
import { type Spell, spellsOf } from './spells.js';

/** A firm at the end of a year in which it was there; output, sales and profit are of the year. */
export interface FirmYear extends Pick<FirmSeen, 'staff' | 'capital' | 'debts' | 'price' | 'bank'> {
  readonly year: number;
  readonly output: number;
  readonly sales: number;
  readonly profit: number;
  /** Carried by its bank in some quarter of the year. */
  readonly zombie: boolean;
}

export type FirmEvent =
  | { readonly kind: 'founded'; readonly period: number }
  | ({ readonly kind: 'carried' } & Spell)
  | { readonly kind: TurningPoint; readonly period: number }
  | {
      readonly kind: 'closed';
      readonly period: number;
      readonly why: Closing;
      readonly staff: number;
      /** Owed and never paid back. */
      readonly lost: number;
    };

const turningPoints = ['forgiven', 'takenOver', 'foreignOwners', 'plantsAbroad'] as const;
/** Told the first time. */
export type TurningPoint = (typeof turningPoints)[number];

export interface FirmLife {
  readonly sector: string;
  readonly years: readonly FirmYear[];
  readonly events: readonly FirmEvent[];
}

/** Carried again within a year is carried on. */
const APART = 4;

export const firmLife = (seen: readonly FirmSeen[]): FirmLife => {
  const open = seen.filter(({ closing }) => !closing);
  const events = [...founding(seen), ...turns(open), ...carried(open), ...closing(seen)];
  return {
    sector: seen[0]?.sector ?? '',
    years: yearsOf(open),
    events: events.toSorted((a, b) => a.period - b.period),
  };
};

const yearsOf = (open: readonly FirmSeen[]): FirmYear[] =>
  open
    .filter(({ period }) => period % 4 === 3)
    .map(({ period, staff, capital, debts, price, bank }) => {
      const quarters = open.filter((one) => one.period > period - 4 && one.period <= period);
      const sum = (of: (one: FirmSeen) => number) => quarters.reduce((total, one) => total + of(one), 0);
      return {
        year: Math.floor(period / 4),
        staff,
        output: sum(({ output }) => output),
        sales: sum(({ sales }) => sales),
        profit: sum(({ profit }) => profit),
        capital,
        debts,
        price,
        bank,
        zombie: quarters.some(({ zombie }) => zombie),
      };
    });

const founding = ([first]: readonly FirmSeen[]): FirmEvent[] =>
  first && first.founded > 0 ? [{ kind: 'founded', period: first.founded }] : [];

const turns = (open: readonly FirmSeen[]): FirmEvent[] =>
  turningPoints.flatMap((kind) => {
    const first = open.find((one) => one[kind]);
    return first ? [{ kind, period: first.period }] : [];
  });

const carried = (open: readonly FirmSeen[]): FirmEvent[] =>
  spellsOf(
    open.filter(({ zombie }) => zombie).map(({ period }) => period),
    APART,
  ).map((spell) => ({ kind: 'carried', ...spell }));

const closing = (seen: readonly FirmSeen[]): FirmEvent[] => {
  const last = seen.at(-1);
  return last?.closing ? [{ kind: 'closed', period: last.period, staff: last.staff, ...last.closing }] : [];
};
