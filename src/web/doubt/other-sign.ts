import type { Box } from '../../experiments/discovery/box.js';
import { choose } from '../../experiments/discovery/choose.js';
import { prim } from '../../experiments/discovery/prim.js';
import type { Problem } from '../../experiments/discovery/problem.js';
import { separation } from '../../experiments/discovery/separation.js';
import { simplified } from '../../experiments/discovery/simplified.js';
import type { RunEffect } from './run-effects.js';

/** With fewer runs of the other sign, or fewer of the same, no part of the draws can be told from chance. */
export const FEWEST = 10;
/** A part is told when chance finds one as clear in less than this share of searches. */
const LEVEL = 0.05;

/** Runs with a draw, and in which of them the effect has the other sign than the median of all. */
export interface OtherSign {
  readonly problem: Problem;
  readonly other: number;
  readonly enough: boolean;
}

/** Undefined where nothing was drawn or the median has no sign. */
export const otherSign = (effects: readonly RunEffect[], median: number): OtherSign | undefined => {
  const drawn = effects.filter(({ parameters }) => Object.keys(parameters).length > 0);
  const names = Object.keys(drawn[0]?.parameters ?? {});
  if (names.length === 0 || median === 0) return undefined;
  const rows = drawn.map(({ parameters }) => names.map((name) => parameters[name]!));
  const ofInterest = drawn.map(({ difference }) => difference * Math.sign(median) < 0);
  const factors = names.map((name, column) => {
    const values = rows.map((row) => row[column]!);
    return {
      name,
      low: values.reduce((a, b) => Math.min(a, b)),
      high: values.reduce((a, b) => Math.max(a, b)),
    };
  });
  const other = ofInterest.filter(Boolean).length;
  return {
    problem: { factors, rows, ofInterest },
    other,
    enough: other >= FEWEST && rows.length - other >= FEWEST,
  };
};

/** The best part of the draws for runs of the other sign. */
export interface FoundPart {
  readonly box: Box;
  /** How likely a search finds a part as clear where draws do not matter. */
  readonly chance: number;
  readonly clear: boolean;
}

/** Searches of shuffled runs, by turns between which the page may do other things. */
const TURNS = 11;
const EACH = 9;

/** Costs a hundred searches, some seconds among hundreds of parameters; it ends where `pause` rejects. */
export const partOfOtherSign = async (
  problem: Problem,
  pause: (turn: number, turns: number) => Promise<void>,
): Promise<FoundPart> => {
  const { boxes } = prim(problem);
  const box = choose(
    boxes.map((one) => simplified(problem, one, LEVEL)),
    {},
  );
  let asClear = 1;
  for (let turn = 1; turn <= TURNS; turn++) {
    await pause(turn, TURNS);
    const { chance } = separation(problem, {}, { shuffles: EACH, seed: turn });
    asClear += Math.round(chance * (EACH + 1)) - 1;
  }
  const chance = asClear / (TURNS * EACH + 1);
  const isDenser = box.hits * box.allRuns > box.allHits * box.runs;
  return { box, chance, clear: box.limits.length > 0 && isDenser && chance < LEVEL };
};
