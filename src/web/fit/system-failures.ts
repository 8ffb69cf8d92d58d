import type { Score, ScoredTarget } from '../../runs/score.js';
import type { CatalogSystem } from '../bundle/catalog.js';
import type { HistoryFile } from '../bundle/history-data.js';

/** A system with the targets that must show it. */
export interface SystemFailures {
  readonly system: CatalogSystem;
  /** Links that no institution has. */
  readonly missing: readonly string[];
  readonly targets: readonly ScoredTarget[];
  readonly missed: readonly ScoredTarget[];
}

/** Systems by how many of their targets the runs miss, then by number. */
export const systemFailures = (
  score: Score,
  { systems: shown }: HistoryFile,
  systems: readonly CatalogSystem[],
): SystemFailures[] =>
  systems
    .map((system): SystemFailures => {
      const own = shown.find(({ name }) => name === system.name);
      const targets = score.targets.filter(({ id }) => own?.validation.some(({ name }) => name === id));
      return {
        system,
        missing: own?.missing ?? [],
        targets,
        missed: targets.filter(({ verdict }) => verdict === 'miss' || verdict === 'unknown'),
      };
    })
    .toSorted((a, b) => b.missed.length - a.missed.length || a.system.number - b.system.number);
