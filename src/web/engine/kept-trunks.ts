import { canonical, type KeptTrunk, keepTrunk, type Study, type Subject } from '../../experiments/index.js';

/** The copies of all cases that a worker keeps, and those of one case, in bytes. */
const ALL = 192 * 2 ** 20;
const EACH = 12 * 2 ** 20;

/** Cases run before, so that a user who changes a scenario waits only for what comes after the change. */
export const keptTrunks = (subject: Subject, all = ALL, each = EACH) => {
  const kept = new Map<string, KeptTrunk>();
  const bytes = () => [...kept.values()].reduce((sum, trunk) => sum + trunk.bytes, 0);
  return (study: Study, index: number): KeptTrunk => {
    const { scale, to, design, scenarios } = study;
    const key = canonical({ scale, to, design, first: scenarios[0], index });
    const trunk = kept.get(key) ?? keepTrunk(subject, study, index, each);
    // Asked for last, thrown away last.
    kept.delete(key);
    for (const oldest of kept.keys()) {
      if (bytes() + each <= all) break;
      kept.delete(oldest);
    }
    kept.set(key, trunk);
    return trunk;
  };
};
