import { periodOf } from '../../economies/index.js';

/** The first quarter of a date as scenarios write it: 1990Q4, 1990, or FY1990, which begins in April. */
export const firstQuarterOf = (date: string): number =>
  periodOf(date) ?? (date.startsWith('FY') ? periodOf(`${date.slice(2)}Q2`)! : periodOf(`${date}Q1`)!);

/** Its last quarter. */
export const lastQuarterOf = (date: string): number => periodOf(date) ?? firstQuarterOf(date) + 3;
