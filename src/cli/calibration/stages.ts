import { join } from 'node:path';
import {
  type CalibrationFile,
  type FitTarget,
  fitTargets,
  historyOf,
  type Outcome,
  outcomeOf,
  plausibleTarget,
  pointsOf,
  readTargets,
  recordsOf,
  type Sampling,
  type Subject,
} from '../../experiments/index.js';
import { periodOf } from '../../economies/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { EngineOptions } from '../engine-options.js';
import { carryOut } from '../studies/carry-out.js';
import { studyAsked } from '../studies/study-asked.js';
import { openStudy } from '../studies/study-folder.js';
import type { World } from '../world.js';

/** A calibration under way: what it fits, and where its runs are kept. */
export interface Calibrating {
  readonly world: World;
  readonly subject: Subject;
  readonly file: CalibrationFile;
  readonly targets: readonly FitTarget[];
  readonly folder: string;
  /** Where its runs are made. */
  readonly engine: EngineOptions;
}

/** Targets marked fit and what is kept plausible, each that ends by the last year that may be known. */
export const targetsOf = (
  world: World,
  { economy, measures }: Subject,
  { entry }: CalibrationFile,
): FitTarget[] => {
  const { discrepancy, until, plausible } = entry;
  const targets = readTargets(world.content, economy.name, measures);
  return [
    ...fitTargets(targets, recordsOf(world.content, measures), discrepancy, until),
    ...plausible
      .map(({ outcome, low, high }) => ({ outcome: outcomeOf(outcome, measures), low, high }))
      .filter(({ outcome }) => until === undefined || lastYearOf(outcome) <= until)
      .map(({ outcome, low, high }) => plausibleTarget(outcome, low, high)),
  ];
};

const lastYearOf = ({ when }: Outcome) => Number(when.slice(-4));

/** Runs a stage of a calibration: points of the unit cube, so many seeds each; kept in a folder of its own. */
export const runStage = async (
  { world, subject, file, targets, folder, engine }: Calibrating,
  stage: string,
  sampling: Sampling,
  lucks = 1,
): Promise<{ readonly runs: StoredRun[]; readonly pointOf: (row: number) => readonly number[] }> => {
  const { entry, factors } = file;
  const design = { kind: 'sample', seed: entry.seed, lucks, luck: 'fresh', factors, sampling } as const;
  const kept = new Set(targets.flatMap(({ measures }) => measures));
  const measures = Object.fromEntries(Object.entries(subject.measures).filter(([key]) => kept.has(key)));
  const study = studyAsked(world, { ...subject, measures }, [historyOf(subject.economy.name)], design, {
    ...(entry.scale !== undefined && { scale: entry.scale }),
    ...(entry.until !== undefined && { to: periodOf(`${entry.until}Q4`)! }),
  });
  const rows = sampling.method === 'points' ? sampling.points.length : 'rows' in sampling ? sampling.rows : 0;
  const open = openStudy(world, study, { ...engine, cases: rows * lucks, out: join(folder, stage) });
  world.say(`${stage}: ${rows} points${lucks > 1 ? `, ${lucks} seeds each` : ''}`);
  await carryOut(world, open, engine);
  const runs: StoredRun[] = [];
  for (let shard = 0; shard < open.parts.sharding.shards; shard++)
    runs.push(...(await open.parts.readPart(shard)));
  return { runs, pointOf: pointsOf(design) };
};
