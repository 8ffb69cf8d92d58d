/** A period is a quarter counted from year 0: 1955Q1 is 7820. */
export const periodOf = (text: string): number | undefined => {
  const match = /^(\d{4})Q([1-4])$/.exec(text);
  return match ? Number(match[1]) * 4 + Number(match[2]) - 1 : undefined;
};
export const writtenPeriod = (period: number) => `${Math.floor(period / 4)}Q${(period % 4) + 1}`;

/** Time as institutions see it. */
export interface Clock {
  /** Quarters since the start of the run, from 0. */
  readonly quarter: number;
  readonly period: number;
  readonly year: number;
  /** 1 to 4; school leavers start work in the second. */
  readonly season: number;
}

export class Calendar implements Clock {
  readonly start: number;
  quarter = 0;
  constructor(start: number) {
    this.start = start;
  }
  get period() {
    return this.start + this.quarter;
  }
  get year() {
    return Math.floor(this.period / 4);
  }
  get season() {
    return (this.period % 4) + 1;
  }
}
