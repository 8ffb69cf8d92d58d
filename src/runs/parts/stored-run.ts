import type { Member } from '../member.js';

/** Which run of a plan: a case of the design, in a scenario. */
export interface Address {
  /** From 0 in the plan. */
  readonly case: number;
  readonly scenario: string;
}

/** What one run of a sweep or a comparison yields. */
export interface StoredRun extends Address, Omit<Member, 'index'> {}

/** By case, then by the name of the scenario: the order of runs in a part, whoever finished first. */
export const byAddress = (a: Address, b: Address): number =>
  a.case - b.case || (a.scenario < b.scenario ? -1 : a.scenario > b.scenario ? 1 : 0);

/** 'case 3 of lifeline' for a reader. */
export const addressText = (address: Address): string => `case ${address.case} of ${address.scenario}`;
