import type { BankSeen } from './bank-seen.js';
import { type Spell, spellsOf } from './spells.js';

/** A bank that stands on its own at the end of a year. */
export interface BankYear extends Pick<
  BankSeen,
  'loans' | 'ownLoans' | 'badLoans' | 'hiddenLoss' | 'capital' | 'requirement'
> {
  readonly year: number;
}

export type BankEvent =
  | { readonly kind: 'rescued' | 'sold'; readonly period: number }
  | { readonly kind: 'mergedInto' | 'tookOver'; readonly period: number; readonly bank: string }
  /** Less capital than the rule asks for, when years ended. */
  | ({ readonly kind: 'short' } & Spell)
  /** The state held shares of it, at most for this amount. */
  | ({ readonly kind: 'publicCapital'; readonly most: number } & Spell);

export interface BankLife {
  readonly name: string;
  readonly years: readonly BankYear[];
  readonly events: readonly BankEvent[];
}

export const bankLife = (seen: readonly BankSeen[]): BankLife => {
  const alone = seen.filter(({ owner }) => owner === undefined);
  const events = [...hands(alone), ...takeovers(alone), ...short(alone), ...support(alone), ...merger(seen)];
  return {
    name: seen[0]?.name ?? '',
    years: alone.filter(isLastOfYear).map(yearOf),
    events: events.toSorted((a, b) => a.period - b.period),
  };
};

const isLastOfYear = ({ period }: BankSeen) => period % 4 === 3;

const yearOf = (one: BankSeen): BankYear => {
  const { period, loans, ownLoans, badLoans, hiddenLoss, capital, requirement } = one;
  return { year: Math.floor(period / 4), loans, ownLoans, badLoans, hiddenLoss, capital, requirement };
};

/** Into the hands of the state and out of them again. */
const hands = (alone: readonly BankSeen[]): BankEvent[] =>
  alone.flatMap(({ period, ofState }, k) => {
    const before = alone[k - 1]?.ofState ?? false;
    return ofState === before ? [] : [{ kind: ofState ? 'rescued' : 'sold', period } as const];
  });

const takeovers = (alone: readonly BankSeen[]): BankEvent[] =>
  alone.flatMap(({ period, taken }, k) =>
    taken
      .filter((bank) => !alone[k - 1]?.taken.includes(bank))
      .map((bank) => ({ kind: 'tookOver', period, bank }) as const),
  );

const short = (alone: readonly BankSeen[]): BankEvent[] =>
  spellsOf(
    alone.filter((one) => isLastOfYear(one) && one.capital < one.requirement).map(({ period }) => period),
    4,
  ).map((spell) => ({ kind: 'short', ...spell }));

const support = (alone: readonly BankSeen[]): BankEvent[] =>
  spellsOf(
    alone.filter(({ publicCapital }) => publicCapital > 0).map(({ period }) => period),
    1,
  ).map((spell) => {
    const during = alone.filter(({ period }) => period >= spell.period && period <= spell.until);
    const most = Math.max(...during.map(({ publicCapital }) => publicCapital));
    return { kind: 'publicCapital', most, ...spell };
  });

/** Once it has been taken over it is no bank of its own. */
const merger = (seen: readonly BankSeen[]): BankEvent[] => {
  const first = seen.find(({ owner }) => owner !== undefined);
  return first ? [{ kind: 'mergedInto', period: first.period, bank: first.owner! }] : [];
};
