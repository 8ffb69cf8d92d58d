import { figureOf, idOfRow, nameOfRow } from './columns.js';
import type { Look } from './watching.js';

export type Place = 'firm' | 'state' | 'farm' | 'none';

export interface Job {
  /** The firm, by its id. */
  readonly employer: number;
  readonly sector: string;
  readonly regular: boolean;
}

/** A worker at the end of a quarter. */
export interface WorkerSeen {
  readonly period: number;
  /** Period of birth. */
  readonly born: number;
  readonly place: Place;
  readonly job: Job | undefined;
  /** Period of joining the employer. */
  readonly joined: number;
  /** Left the job of the last quarter in this one, and whether by choice. */
  readonly leaving: boolean;
  readonly quit: boolean;
  /** The employer is being wound up. */
  readonly closing: boolean;
  /** Mean pay of the staff of the employer in the quarter, 0 without work, unknown on farms and with the state. */
  readonly pay: number | null;
  /** Price of consumption. */
  readonly prices: number;
}

export const lookAtWorker: Look<WorkerSeen> = (economy, row, period) => {
  const of = (column: string) => figureOf(economy, 'workers', column, row);
  const j = of('employer');
  const ofFirm = (column: string) => figureOf(economy, 'firms', column, j);
  const common = {
    period,
    born: of('born'),
    joined: of('joined'),
    leaving: of('leaving') === 1,
    quit: of('quit') === 1,
    prices: figureOf(economy, 'nation', 'consumerPrice', 0),
  };
  if (j < 0) {
    const place = of('publicServant') ? 'state' : of('farmer') ? 'farm' : 'none';
    return { ...common, place, job: undefined, closing: false, pay: place === 'none' ? 0 : null };
  }
  const sector = ofFirm('sector');
  return {
    ...common,
    place: 'firm',
    job: {
      employer: idOfRow(economy, 'firms', j),
      sector: nameOfRow(economy, 'sectors', sector),
      regular: of('regular') === 1,
    },
    closing: ofFirm('closing') === 1,
    pay: figureOf(economy, 'sectors', 'wage', sector) * ofFirm('payScale'),
  };
};
