import type { StoredRun } from '../runs/parts/index.js';
import { seriesOf, statisticOf, type TargetFile } from './score/index.js';

/** What freezing one driver does to the first column of the era table, in the central member. */
export interface TrialEffect {
  readonly driver: string;
  readonly eras: readonly {
    readonly from: number;
    readonly to: number;
    readonly before: number | null;
    readonly frozen: number | null;
  }[];
}

type Run = Pick<StoredRun, 'years' | 'annual'>;

export const trialEffect = (
  driver: string,
  { eras, eraColumns }: Pick<TargetFile, 'eras' | 'eraColumns'>,
  central: Run,
  frozen: Run,
): TrialEffect => {
  const [column] = eraColumns;
  const take = (run: Run, window: readonly [number, number]) =>
    column
      ? statisticOf({ statistic: column.statistic, window: [...window] }, seriesOf(run, column.measure))
      : null;
  return {
    driver,
    eras: Object.values(eras).map(({ window }) => ({
      from: window[0],
      to: window[1],
      before: take(central, window),
      frozen: take(frozen, window),
    })),
  };
};

const written = (value: number | null) => (value === null ? 'none' : value.toFixed(1));

/** Such as `GDP growth with it frozen: 5.1 (not 8.9) in 1956-1973, ...`. */
export const trialSentence = ({ eras }: TrialEffect, measure: string): string =>
  `${measure} with it frozen: ${eras
    .map(({ from, to, before, frozen }) => `${written(frozen)} (not ${written(before)}) in ${from}-${to}`)
    .join(', ')}.`;
