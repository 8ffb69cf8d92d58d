import { InputError } from '../../data/input-error.js';
import type { Change } from '../../economies/index.js';
import { has, mostPlayers } from '../attribution/coalition.js';
import { coalitionsFor } from '../attribution/index.js';
import type { Scenario } from '../scenarios/index.js';
import { type Explanation, nameOfCoalition } from '../studies/explanation.js';
import { keyOf } from '../studies/players.js';
import type { SystemFile } from './system.js';

/** Systems as players: history against a country in which the mechanism of every one of them is off. */
export interface SystemsExplanation {
  readonly explanation: Explanation;
  /** All of them off. */
  readonly without: Scenario;
}

/**
 * Who is in a coalition is switched off, from the quarter given or from the start. Throws an InputError for a system
 * without a switch, and for more systems than can be taken at once.
 */
export const explanationOfSystems = (
  base: Scenario,
  systems: readonly SystemFile[],
  { from, ...drawn }: { readonly from?: number; readonly permutations: number; readonly seed: number },
): SystemsExplanation => {
  if (systems.length > mostPlayers)
    throw new InputError(
      `${systems.length} systems are too many to take at once; name at most ${mostPlayers} of them.`,
    );
  const offs = systems.map((system) => dated(offOf(system), from));
  const players = systems.map(({ name, number }, i) => ({
    title: `S${String(number).padStart(2, '0')} ${name}`,
    changes: new Set(offs[i]!.map(keyOf)),
  }));
  const plan = coalitionsFor(players.length, drawn);
  const changesOf = (coalition: number) => [
    ...base.changes,
    ...offs.flatMap((changes, player) => (has(coalition, player) ? changes : [])),
  ];
  const scenarios = plan.coalitions.map((coalition) => ({
    name: nameOfCoalition(coalition),
    changes: changesOf(coalition),
  }));
  return {
    explanation: { players, plan, scenarios },
    without: {
      ...base,
      name: 'without-systems',
      title: { en: 'Without these systems', ja: 'これらの仕組みなし' },
      changes: [...base.changes, ...offs.flat()],
    },
  };
};

const offOf = ({ name, off }: SystemFile): readonly Change[] => {
  if (!off) throw new InputError(`${name} cannot be switched off: its file has no off.`);
  return off;
};

/** Changes that hold no earlier than a quarter. */
const dated = (changes: readonly Change[], from = 0): Change[] =>
  changes
    .filter(({ until = Infinity }) => until >= from)
    .map((change) => ({ ...change, from: Math.max(change.from, from) }));
