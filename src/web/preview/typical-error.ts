import type { PreviewError } from './preview-file.js';

/** Mean squares over the years of one random scenario that was run and previewed. */
export interface Trial {
  /** Of what the preview was wrong by. */
  readonly error: number;
  /** Of the effect that was run. */
  readonly truth: number;
  /** Of what both owe to the few cases of the trial: more cases would take it away. */
  readonly luck: number;
  /** Of the spread between cases, and of the effects, of its levers. */
  readonly spread: number;
  readonly effect: number;
}

/**
 * The error of the trials, and how it follows from the spread and the size of what is previewed: the two parts, none
 * negative, whose sum of squares is nearest to the squared errors, each trial counted by its own size.
 */
export const errorOf = (trials: readonly Trial[]): PreviewError => {
  const [spread, effect] = partsOf(trials);
  return {
    scenarios: trials.length,
    root: rounded(mean(trials, ({ error, luck }) => error - luck)),
    none: rounded(mean(trials, ({ truth, luck }) => truth - luck)),
    ofSpread: rounded(spread),
    ofEffect: rounded(effect),
  };
};

/** No better than saying that nothing happens: such a measure is not previewed. */
export const isUseless = ({ scenarios, root, none }: PreviewError): boolean =>
  scenarios === 0 || !(root < none);

const partsOf = (trials: readonly Trial[]): readonly [number, number] => {
  let [ss, se, ee, sy, ey] = [0, 0, 0, 0, 0];
  for (const { error, luck, spread, effect } of trials) {
    const size = spread + effect + luck;
    if (size === 0) continue;
    const [s, e, y] = [spread / size, effect / size, (error - luck) / size];
    ss += s * s;
    se += s * e;
    ee += e * e;
    sy += s * y;
    ey += e * y;
  }
  const determinant = ss * ee - se * se;
  const both = determinant > 0 ? [(sy * ee - ey * se) / determinant, (ey * ss - sy * se) / determinant] : [];
  if (both[0]! >= 0 && both[1]! >= 0) return [both[0]!, both[1]!];
  // One of them alone, the one that leaves less.
  const alone = [ss > 0 ? Math.max(0, sy / ss) : 0, ee > 0 ? Math.max(0, ey / ee) : 0] as const;
  return alone[0] * sy >= alone[1] * ey ? [alone[0], 0] : [0, alone[1]];
};

/** The root of a square, to as many digits as are told. */
const rounded = (square: number) => Number(Math.sqrt(Math.max(0, square)).toPrecision(4));

const mean = (trials: readonly Trial[], of: (trial: Trial) => number): number =>
  trials.length === 0 ? 0 : trials.reduce((sum, trial) => sum + of(trial), 0) / trials.length;
