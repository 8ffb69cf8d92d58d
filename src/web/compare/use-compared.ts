import { useEffect, useMemo, useState } from 'react';
import type { RunPair } from '../charts/paired-values.js';
import type { Asked, Item } from '../scenario/asked.js';
import { useLab } from '../state/lab.js';
import { keyOfStudy, lostOf, pairsOf, useStudies } from '../state/studies.js';
import type { Words } from '../text/words.js';
import { scenarioTitle } from './scenario-title.js';

/** A scenario with a column of its own. */
export interface Compared {
  /** Stands for it in tables and charts. */
  readonly letter: string;
  readonly title: Words;
  readonly items: readonly Item[];
  readonly isCurrent: boolean;
  /** The same array as long as no run has come. */
  readonly pairs: readonly RunPair[];
  readonly wanted: number;
  readonly lost: number;
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const none: readonly (readonly Item[])[] = [];
const OWNER = 'compare';

/** The scenario of the cockpit, where it changes anything, and those set beside it, with their runs as they come. */
export const useCompared = () => {
  const catalog = useLab((lab) => lab.catalog)!;
  const pool = useLab((lab) => lab.pool);
  const asked = useLab((lab) => lab.link.asked);
  const compared = useLab((lab) => lab.link.compared) ?? none;
  const worlds = useLab((lab) => lab.worlds);
  const byKey = useStudies((studies) => studies.byKey);
  const [isCancelled, setCancelled] = useState(false);
  const { readings, seed, runs } = asked;
  const questions = useMemo(
    () => compared.map((items): Asked => ({ items, readings, seed, runs })),
    [compared, readings, seed, runs],
  );
  useEffect(() => {
    if (pool) useStudies.getState().wantOnly(OWNER, isCancelled ? [] : questions, { pool, catalog });
  }, [pool, catalog, questions, isCancelled]);
  useEffect(
    () => () => {
      if (pool) useStudies.getState().wantOnly(OWNER, [], { pool, catalog });
    },
    [pool, catalog],
  );
  const current = useMemo(
    () => worlds.baseline.map((baseline, i) => ({ baseline, changed: worlds.changed[i]! })),
    [worlds],
  );
  const isChanged = asked.items.length > 0;
  const scenarios: readonly Compared[] = [
    ...(isChanged ? [{ items: asked.items, isCurrent: true, pairs: current, wanted: runs, lost: 0 }] : []),
    ...questions.map((question) => ({
      items: question.items,
      isCurrent: false,
      pairs: pairsOf(byKey, question),
      wanted: runs,
      lost: lostOf(byKey, question).length,
    })),
  ].map((one, i) => ({
    ...one,
    letter: letters[isChanged ? i : i + 1]!,
    title: scenarioTitle(one.items, catalog),
  }));
  const isRunning =
    (isChanged && worlds.status === 'running') ||
    questions.some((question) => byKey.get(keyOfStudy(question))?.status === 'running');
  return { scenarios, isRunning, isCancelled, setCancelled };
};
