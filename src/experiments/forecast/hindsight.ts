import { centreOf, type EconomyFile, type ParameterFile, type Status } from '../../economies/index.js';
import type { Factor } from '../studies/case-design.js';

/** Where knowledge of the years after an origin enters a forecast although the calibration saw none of them. */
export interface Hindsight {
  readonly calibrated: number;
  /** Of those, parameters with several values: the shape of their path, or their relation by row, is given. */
  readonly shaped: number;
  /** Of those, parameters whose value today is in the middle of the range: the range was laid about it. */
  readonly centred: number;
  /** Parameters that are not calibrated here, by the status of their values. */
  readonly fixed: Readonly<Record<Status, number>>;
  /** Drivers whose values change after the origin: the forecast is told them. */
  readonly told: readonly string[];
  /** Of those, drivers with a path after the origin that is assumed or calibrated rather than observed. */
  readonly imposed: readonly string[];
}

/** How near the middle of its range a value is, in half widths, to count as in the middle. */
const nearMiddle = 0.1;

export const hindsightOf = (economy: EconomyFile, factors: readonly Factor[], origin: number): Hindsight => {
  const names = new Set(factors.map(({ parameter }) => parameter));
  const fixed = { observed: 0, estimated: 0, calibrated: 0, assumed: 0 };
  for (const { key, status, same } of economy.parameters.values())
    if (same === undefined && !names.has(key)) fixed[status]++;
  const files = factors.map((factor) => ({ factor, file: economy.parameters.get(factor.parameter)! }));
  const last = 4 * origin + 3 - economy.start;
  const moving = [...economy.drivers.values()]
    .map(({ name, parameters }) => {
      const paths = parameters.map((key) => economy.parameters.get(key)!);
      return { name, changing: paths.filter((one) => changesAfter(one, last)) };
    })
    .filter(({ changing }) => changing.length > 0);
  return {
    calibrated: factors.length,
    shaped: files.filter(({ file }) => file.rangeOf === 'factor').length,
    centred: files.filter(({ factor: { low, high }, file }) => {
      const middle = (low + high) / 2;
      return Math.abs(centreOf(file) - middle) <= (nearMiddle * (high - low)) / 2;
    }).length,
    fixed,
    told: moving.map(({ name }) => name),
    imposed: moving
      .filter(({ changing }) =>
        changing.some(({ status }) => status === 'assumed' || status === 'calibrated'),
      )
      .map(({ name }) => name),
  };
};

const changesAfter = ({ path: { frames } }: ParameterFile, quarter: number) => {
  const known = frames.findLast((frame) => frame.quarter <= quarter) ?? frames[0]!;
  return frames.some(
    (frame) => frame.quarter > quarter && frame.values.some((value, i) => value !== known.values[i]),
  );
};
