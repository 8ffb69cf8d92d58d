import { useEffect, useMemo, useState } from 'react';
import type { CatalogMeasure } from '../bundle/catalog.js';
import type { Asked } from '../scenario/asked.js';
import { useLab } from '../state/lab.js';
import { keyOfStudy, lostOf, pairsOf, useStudies } from '../state/studies.js';
import { playersOf } from './attribution-players.js';
import { attributionSoFar, attributionStudy, outcomeInYear } from './attribution-study.js';

/** Cases of every combination at first, and at most. */
const FIRST_CASES = 6;
const MOST_CASES = 24;
const OWNER = 'why';

/** Runs every combination of what was changed behind the cockpit, and shares out the effect as far as they have come. */
export const useAttribution = (measure: CatalogMeasure, year: number) => {
  const catalog = useLab((lab) => lab.catalog)!;
  const pool = useLab((lab) => lab.pool);
  const { items, readings, seed } = useLab((lab) => lab.link.asked);
  const byKey = useStudies((studies) => studies.byKey);
  const [cases, setCases] = useState(FIRST_CASES);
  const [isCancelled, setCancelled] = useState(false);
  const study = useMemo(() => {
    const asked: Asked = { items, readings, seed, runs: cases };
    return attributionStudy(asked, playersOf(items, catalog));
  }, [items, readings, seed, cases, catalog]);
  useEffect(() => {
    const wanted = isCancelled ? [] : study.questions.map(({ asked }) => asked);
    if (pool) useStudies.getState().wantOnly(OWNER, wanted, { pool, catalog });
  }, [pool, catalog, study, isCancelled]);
  useEffect(
    () => () => {
      if (pool) useStudies.getState().wantOnly(OWNER, [], { pool, catalog });
    },
    [pool, catalog],
  );
  const pairs = new Map(study.questions.map(({ coalition, asked }) => [coalition, pairsOf(byKey, asked)]));
  const done = [...pairs.values()].reduce((sum, all) => sum + all.length, 0);
  const lost = study.questions.reduce((sum, { asked }) => sum + lostOf(byKey, asked).length, 0);
  const complete = Math.min(...[...pairs.values()].map((all) => all.length));
  // Nothing new can be shared out before one more case is there in every combination.
  const soFar = useMemo(
    () => attributionSoFar(study, outcomeInYear(measure, year), pairs),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [study, measure, year, complete],
  );
  return {
    ...soFar,
    players: study.players,
    combinations: study.questions.length,
    done,
    lost,
    wanted: study.questions.length * cases,
    cases,
    isGrouped: items.length > study.players.length,
    isRunning: study.questions.some(({ asked }) => byKey.get(keyOfStudy(asked))?.status === 'running'),
    isCancelled,
    setCancelled,
    more: cases < MOST_CASES ? () => setCases(Math.min(MOST_CASES, 2 * cases)) : undefined,
  };
};
