import type { Job, Place, WorkerSeen } from './worker-seen.js';

/** A worker at the end of a year in the labour force. */
export interface WorkerYear {
  readonly year: number;
  /** In whole years. */
  readonly age: number;
  readonly place: Place;
  readonly employer: number | null;
  readonly sector: string | null;
  readonly regular: boolean;
  /** Years with the employer. */
  readonly tenure: number | null;
  /** Pay of the quarters of the year; unknown when one is. */
  readonly pay: number | null;
  /** The same at the prices asked for. */
  readonly realPay: number | null;
  readonly joblessQuarters: number;
}

/** How a job with a firm ended. A contract that runs out counts as let go. */
export type Leaving = 'quit' | 'letGo' | 'closed';

export type WorkerEvent =
  /** At work when first seen. */
  | ({ readonly kind: 'worked'; readonly period: number; readonly since: number } & Job)
  | { readonly kind: 'left'; readonly period: number; readonly why: Leaving; readonly employer: number }
  /** `jobless` is the quarters without work before it. */
  | ({ readonly kind: 'hired'; readonly period: number; readonly jobless: number } & Job)
  /** In the service of the state, on a farm, or with the same firm but no longer as a regular worker. */
  | { readonly kind: 'state' | 'farm' | 'contract'; readonly period: number }
  /** Out of the labour force. */
  | { readonly kind: 'gone'; readonly period: number; readonly age: number; readonly jobless: boolean };

export interface WorkerLife {
  readonly years: readonly WorkerYear[];
  readonly events: readonly WorkerEvent[];
  /** Firms worked for, and quarters without work. */
  readonly employers: number;
  readonly joblessQuarters: number;
}

/** `prices` are those of real pay; `reached` is the last period of the run. */
export const workerLife = (seen: readonly WorkerSeen[], prices: number, reached: number): WorkerLife => {
  const last = seen.at(-1);
  const between = seen.flatMap((now, k) => eventsBetween(seen[k - 1], now, joblessBefore(seen, k)));
  return {
    years: seen.filter(({ period }) => period % 4 === 3).map((now) => yearOf(now, seen, prices)),
    events: last && last.period < reached ? [...between, goneAfter(last)] : between,
    employers: new Set(seen.flatMap(({ job }) => (job ? [job.employer] : []))).size,
    joblessQuarters: jobless(seen),
  };
};

const jobless = (seen: readonly WorkerSeen[]) => seen.filter(({ place }) => place === 'none').length;

/** Quarters without work just before one. */
const joblessBefore = (seen: readonly WorkerSeen[], k: number) =>
  k - 1 - seen.findLastIndex(({ place }, i) => i < k && place !== 'none');

const eventsBetween = (last: WorkerSeen | undefined, now: WorkerSeen, idle: number): WorkerEvent[] => {
  const { period, place, job } = now;
  if (!last && job) return [{ kind: 'worked', period, since: now.joined, ...job }];
  const left = last?.job && now.leaving;
  const events: WorkerEvent[] = [];
  if (left) events.push({ kind: 'left', period, why: whyLeft(last, now), employer: last.job!.employer });
  if (job && (left || last?.job === undefined)) events.push({ kind: 'hired', period, jobless: idle, ...job });
  else if (last?.job?.regular && job && !job.regular) events.push({ kind: 'contract', period });
  if (place !== last?.place && (place === 'state' || place === 'farm')) events.push({ kind: place, period });
  return events;
};

const whyLeft = (last: WorkerSeen, now: WorkerSeen): Leaving =>
  last.closing ? 'closed' : now.quit ? 'quit' : 'letGo';

const goneAfter = ({ period, born, place }: WorkerSeen): WorkerEvent => ({
  kind: 'gone',
  period: period + 1,
  age: Math.floor((period + 1 - born) / 4),
  jobless: place === 'none',
});

const yearOf = (now: WorkerSeen, seen: readonly WorkerSeen[], prices: number): WorkerYear => {
  const { period, born, place, job, joined } = now;
  const quarters = seen.filter((one) => one.period > period - 4 && one.period <= period);
  return {
    year: Math.floor(period / 4),
    age: Math.floor((period - born) / 4),
    place,
    employer: job?.employer ?? null,
    sector: job?.sector ?? null,
    regular: job?.regular ?? false,
    tenure: job ? (period - joined) / 4 : null,
    pay: sum(quarters.map(({ pay }) => pay)),
    realPay: sum(quarters.map((one) => (one.pay === null ? null : (one.pay * prices) / one.prices))),
    joblessQuarters: jobless(quarters),
  };
};

/** Unknown when a part is. */
const sum = (parts: readonly (number | null)[]): number | null => {
  let total = 0;
  for (const part of parts) {
    if (part === null) return null;
    total += part;
  }
  return total;
};
