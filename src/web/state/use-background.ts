import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LostCase, Pair } from '../engine/pool.js';
import { useLab } from './lab.js';
import { type AskedBeside, keyOfStudy, lostOf, pairsOf, useStudies } from './studies.js';

/** One question beside that of the cockpit, as far as it has come. */
export interface Beside {
  readonly asked: AskedBeside;
  readonly pairs: readonly Pair[];
  readonly lost: readonly LostCase[];
}

export interface Background {
  /** Idle before the first run; cancelled where some have come and no more are wanted. */
  readonly status: 'idle' | 'running' | 'cancelled' | 'done';
  readonly done: number;
  readonly wanted: number;
  readonly studies: readonly Beside[];
  start(): void;
  cancel(): void;
}

/**
 * Questions that are run in the background once they are started, until they are done, cancelled or left. `asked` must
 * stay the same object while the questions are the same; other questions wait to be started again.
 */
export const useBackground = (owner: string, asked: readonly AskedBeside[]): Background => {
  const pool = useLab((lab) => lab.pool);
  const catalog = useLab((lab) => lab.catalog);
  const byKey = useStudies(({ byKey: all }) => all);
  const key = useMemo(() => asked.map((one) => `${keyOfStudy(one)} ${one.runs}`).join(' '), [asked]);
  const [started, setStarted] = useState<string>();
  const isWanted = started === key;
  useEffect(() => {
    if (!pool || !catalog) return undefined;
    const { wantOnly } = useStudies.getState();
    wantOnly(owner, isWanted ? asked : [], { pool, catalog });
    return () => wantOnly(owner, [], { pool, catalog });
  }, [owner, asked, isWanted, pool, catalog]);
  const studies = asked.map((one) => ({ asked: one, pairs: pairsOf(byKey, one), lost: lostOf(byKey, one) }));
  const done = studies.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const lost = studies.reduce((sum, study) => sum + study.lost.length, 0);
  const wanted = asked.reduce((sum, { runs }) => sum + runs, 0);
  const settled = done + lost >= wanted;
  return {
    status: settled ? 'done' : isWanted ? 'running' : done + lost > 0 ? 'cancelled' : 'idle',
    done,
    wanted,
    studies,
    start: useCallback(() => setStarted(key), [key]),
    cancel: useCallback(() => setStarted(undefined), []),
  };
};
