import type { CitedSoftware } from '../../../runs/citation.js';
import type { Words } from '../../text/words.js';

/** What a saved chart says of its origin. */
export interface Saved {
  /** What was asked, such as the title of the scenario. */
  readonly asked: Words;
  /** Makes the same numbers again. */
  readonly command: string;
  /** The scenario as a file for that command; none for history. */
  readonly scenario: { readonly name: string; readonly text: string } | undefined;
  /** More scenarios set beside it, each for a command of its own. */
  readonly others?: readonly NonNullable<Saved['scenario']>[];
  readonly software: CitedSoftware;
  /** Today, as '2026-11-20'. */
  readonly date: string;
}

/** Which of the two charts of a measure is saved. */
export type Part = 'levels' | 'effect';

/** The files that the commands read. */
export const scenariosOf = ({ scenario, others = [] }: Saved) => [...(scenario ? [scenario] : []), ...others];
