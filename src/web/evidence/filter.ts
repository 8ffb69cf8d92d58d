import type { ClaimEvidence, ParameterEvidence } from '../bundle/evidence-file.js';
import { type Card, type CardKind, folded } from './cards.js';

export interface Filter {
  readonly words: string;
  readonly kind: CardKind | 'all';
  readonly status: ParameterEvidence['status'] | undefined;
  readonly verdict: ClaimEvidence['verdict'] | undefined;
  readonly institution: string | undefined;
}

export const everything: Filter = {
  words: '',
  kind: 'all',
  status: undefined,
  verdict: undefined,
  institution: undefined,
};

/** Choosing a status shows parameters, a verdict claims; another kind takes back what it cannot have. */
export const refined = (filter: Filter, part: Partial<Filter>): Filter => {
  const next = { ...filter, ...part };
  if (part.status) return { ...next, kind: 'parameter', verdict: undefined };
  if (part.verdict) return { ...next, kind: 'claim', status: undefined, institution: undefined };
  if (part.institution && next.kind === 'claim') return { ...next, kind: 'all', verdict: undefined };
  return {
    ...next,
    status: next.kind === 'parameter' ? next.status : undefined,
    verdict: next.kind === 'claim' ? next.verdict : undefined,
    institution: next.kind === 'claim' ? undefined : next.institution,
  };
};

/** Cards that have every word and fit every choice, in their order. */
export const found = (cards: readonly Card[], filter: Filter): readonly Card[] => {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  return cards.filter(
    (card) =>
      (filter.kind === 'all' || card.kind === filter.kind) &&
      (!filter.status || (card.kind === 'parameter' && card.of.status === filter.status)) &&
      (!filter.verdict || (card.kind === 'claim' && card.of.verdict === filter.verdict)) &&
      (!filter.institution || card.institutions.includes(filter.institution)) &&
      words.every((word) => card.sought.includes(word)),
  );
};

/** How many of the cards have each value; every value is there, also with none. */
export const counts = <V extends string>(
  cards: readonly Card[],
  values: readonly V[],
  valueOf: (card: Card) => string | undefined,
): readonly { readonly value: V; readonly count: number }[] =>
  values.map((value) => ({ value, count: cards.filter((card) => valueOf(card) === value).length }));

/** A link that names an institution shows what is its own; any other shows everything. */
export const filterOfLink = (card: string | undefined, cards: readonly Card[]): Filter => {
  const institution = card?.startsWith('i=') ? card.slice(2) : undefined;
  const isKnown =
    institution !== undefined && cards.some(({ institutions }) => institutions.includes(institution));
  return isKnown ? { ...everything, institution } : everything;
};
