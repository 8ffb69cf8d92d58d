import type { Change } from '../../economies/index.js';
import type { Title } from '../../runs/index.js';

/** An economy with dated changes, all that it extends included. */
export interface Scenario {
  readonly name: string;
  readonly title: Title;
  readonly economy: string;
  readonly says: Title | undefined;
  /** In the order in which they are applied. */
  readonly changes: readonly Change[];
  /** Where a file says otherwise than one it extends, in words. */
  readonly overrides: readonly string[];
}

/** The scenario in which nothing is changed. */
export const HISTORY = 'history';
export const historyOf = (economy: string): Scenario => ({
  name: HISTORY,
  title: { en: 'History', ja: '史実' },
  economy,
  says: undefined,
  changes: [],
  overrides: [],
});
