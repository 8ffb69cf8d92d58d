import { Stream } from '../kernel/index.js';
import type { EconomyFile, ParameterFile, Status } from './economy-file.js';

/** What a member of an ensemble is run with: its own seed and its own draw of every uncertain parameter. */
export interface MemberChoice {
  readonly seed: number;
  readonly draws: Readonly<Record<string, number>>;
}

/**
 * Member 0 has the central values. Member k takes what a calibration found together from a row of its sample, the
 * rows by turns from seed + k, and draws every other calibrated or assumed parameter that has a range from the middle
 * part of the range, by (seed, parameter, k): adding a parameter leaves the other draws alone. Half of the draws lie
 * below the value and half above, evenly on either side, so that a lopsided range does not move the country.
 */
export const memberChoice = (economy: EconomyFile, seed: number, member: number): MemberChoice => {
  const point = pointOf(economy, seed + member);
  const draws: Record<string, number> = member > 0 ? Object.fromEntries(point) : {};
  if (member > 0)
    for (const parameter of economy.parameters.values()) {
      if (!isUncertain(parameter) || point.has(parameter.key)) continue;
      const centre = centreOf(parameter);
      const [low, high] = parameter.range!;
      const { width } = economy.ensemble;
      const stream = new Stream(seed, `ensemble.${parameter.key}`);
      stream.at(member);
      const side = 2 * stream.uniform(0) - 1;
      draws[parameter.key] = centre + width * side * (side < 0 ? centre - low : high - centre);
    }
  return { seed: seed + member, draws };
};

const pointOf = ({ posterior }: EconomyFile, turn: number): ReadonlyMap<string, number> => {
  if (!posterior) return new Map();
  const row = posterior.points[turn % posterior.points.length]!;
  return new Map(posterior.parameters.map((key, i) => [key, row[i]!]));
};

/** The value of a single number; 1 for a factor on many. */
export const centreOf = ({ rangeOf, path }: ParameterFile) =>
  rangeOf === 'value' ? path.frames[0]!.values[0]! : 1;

export const isUncertain = ({ range, status }: ParameterFile) =>
  range !== undefined && (status === 'calibrated' || status === 'assumed');

/** Whether the members of an ensemble differ in parameters, too. */
export const isDrawn = ({ posterior, ensemble, parameters }: EconomyFile): boolean =>
  posterior !== undefined || (ensemble.width > 0 && [...parameters.values()].some(isUncertain));

/** In what members differ, in a few words. */
export const drawnInWords = ({ posterior, ensemble: { width } }: EconomyFile): string =>
  [
    'luck',
    ...(posterior
      ? [
          `${posterior.parameters.length} parameters from the ${posterior.points.length} points of the calibration`,
        ]
      : []),
    ...(width > 0 ? [`${posterior ? 'other ' : ''}parameters from ${width} of their ranges`] : []),
  ].join(', ');

/** How many parameters are observed, estimated, calibrated and assumed; one that several institutions need counts once. */
export const parameterStatusCounts = ({ parameters }: EconomyFile): Record<Status, number> => {
  const counts = { observed: 0, estimated: 0, calibrated: 0, assumed: 0 };
  for (const { status, same } of parameters.values()) if (same === undefined) counts[status]++;
  return counts;
};

/** Parameters fitted to targets: what the record's fit must be discounted for. */
export const freeParameters = (economy: EconomyFile): number => parameterStatusCounts(economy).calibrated;
