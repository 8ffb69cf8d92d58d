import type { InWorlds } from '../worlds.js';
import type { FlowKind, MoneyFlow, MoneyOfYear } from './money.js';

/** All that one sector paid another in a year, by kind and then by flow. */
export interface MoneyLink {
  readonly payer: string;
  readonly payee: string;
  readonly amount: InWorlds<number>;
  readonly kinds: readonly LinkKind[];
}

export interface LinkKind {
  readonly kind: FlowKind;
  readonly amount: InWorlds<number>;
  readonly flows: readonly Pick<MoneyFlow, 'name' | 'meaning' | 'amount'>[];
}

/** Kinds in which money moves; in a write-off it is only a claim that goes. */
export const payments: readonly FlowKind[] = ['transfer', 'credit', 'repayment'];

/** The flows of the kinds asked, as a tree with the largest first; nothing is left out. */
export const linksOf = (
  { flows }: Pick<MoneyOfYear, 'flows'>,
  kinds: readonly FlowKind[] = payments,
): MoneyLink[] => {
  const asked = flows.filter(({ kind }) => kinds.includes(kind));
  return grouped(asked, ({ from, to }) => `${from} ${to}`).map((ofPair) => {
    const { from, to } = ofPair[0]!;
    const byKind = grouped(ofPair, ({ kind }) => kind).map((ofKind) => ({
      kind: ofKind[0]!.kind,
      amount: sum(ofKind),
      flows: largestFirst(ofKind.map(({ name, meaning, amount }) => ({ name, meaning, amount }))),
    }));
    return { payer: from, payee: to, amount: sum(ofPair), kinds: largestFirst(byKind) };
  });
};

const grouped = (flows: readonly MoneyFlow[], keyOf: (flow: MoneyFlow) => string): MoneyFlow[][] => {
  const groups = new Map<string, MoneyFlow[]>();
  for (const flow of flows) groups.set(keyOf(flow), [...(groups.get(keyOf(flow)) ?? []), flow]);
  return [...groups.values()].toSorted((a, b) => larger(sum(a), sum(b)));
};

const sum = (flows: readonly Pick<MoneyFlow, 'amount'>[]): InWorlds<number> => ({
  history: flows.reduce((total, { amount }) => total + amount.history, 0),
  changed: flows.reduce((total, { amount }) => total + amount.changed, 0),
});

const larger = (a: InWorlds<number>, b: InWorlds<number>) =>
  Math.max(b.history, b.changed) - Math.max(a.history, a.changed);

const largestFirst = <T extends { readonly amount: InWorlds<number> }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => larger(a.amount, b.amount));
