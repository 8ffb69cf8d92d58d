import type { Words } from './words.js';

export const yearOf = (period: number) => Math.floor(period / 4);
/** A spell that holds in the last period of the run has no end. */
const isOpen = (until: number, end: number) => until >= end;

/** One sentence for the years of a spell: of one year, from one to another, or up to now. */
export const during = (
  { period, until }: { readonly period: number; readonly until: number },
  end: number,
  tell: {
    readonly one: (year: number) => Words;
    readonly some: (from: number, to: number) => Words;
    readonly on: (from: number) => Words;
  },
): Words => {
  const [from, to] = [yearOf(period), yearOf(until)];
  if (isOpen(until, end)) return tell.on(from);
  return from === to ? tell.one(from) : tell.some(from, to);
};
