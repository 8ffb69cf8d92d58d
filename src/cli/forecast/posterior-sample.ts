import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../data/index.js';
import { writtenPeriod } from '../../economies/index.js';
import { contentDigest, type Factor, type Subject } from '../../experiments/index.js';
import { bytesIn } from '../../runs/disk/files.js';
import { originOf } from '../subject-of.js';
import { studyIn } from '../studies/study-folder.js';
import type { World } from '../world.js';

/** What a calibration with data up to a year has left: points of its posterior sample that run to their end. */
export interface PosteriorSample {
  readonly folder: string;
  readonly factors: readonly Factor[];
  /** Of the unit cube, in the order of the factors. */
  readonly points: readonly (readonly number[])[];
  readonly targets: number;
  /** Targets that lie in the middle nine tenths of the sample. */
  readonly within: number;
  readonly converged: boolean;
  /** Made by a program whose model has been edited since. */
  readonly otherProgram: boolean;
}

const concluded = z.object({
  targets: z.array(
    z.object({ observed: z.number(), low: z.number().nullable(), high: z.number().nullable() }),
  ),
  posterior: z.object({ converged: z.boolean() }),
});

/**
 * Reads what saisei calibrate has kept in a folder; undefined when it has not finished there. Throws InputError when
 * its runs go beyond the year, are of another economy, or read other files than those of today.
 */
export const posteriorSample = (
  world: World,
  { economy }: Subject,
  folder: string,
  until: number,
): PosteriorSample | undefined => {
  const [table, summary] = ['posterior.csv', 'calibration.json'].map((file) => bytesIn(join(folder, file)));
  const study = studyIn(world, join(folder, 'posterior'))?.place.study;
  if (!table || !summary || !study) return undefined;
  const refuse = (why: string): never => {
    throw new InputError(
      `${folder} holds a calibration ${why}; make one in another folder with saisei calibrate.`,
    );
  };
  const { design } = study;
  if (design.kind !== 'sample') return refuse('of no parameters');
  if (study.economy !== economy.name) refuse(`of ${study.economy}, not of ${economy.name}`);
  if (study.to !== 4 * until + 3)
    refuse(`whose runs end ${writtenPeriod(study.to)}, not with ${until}, the last year that may be known`);
  if (study.content !== contentDigest(world.content, economy))
    refuse(`made with other files of ${economy.name} than those of today, to which its factors relate`);
  const { data, error } = concluded.safeParse(JSON.parse(textOf(summary)));
  if (!data) return refuse(`whose calibration.json cannot be read (${error.issues[0]!.message})`);
  return {
    folder,
    factors: design.factors,
    points: pointsIn(textOf(table), design.factors, join(folder, 'posterior.csv')),
    targets: data.targets.length,
    within: data.targets.filter(
      ({ observed, low, high }) => low !== null && high !== null && low <= observed && observed <= high,
    ).length,
    converged: data.posterior.converged,
    otherProgram: study.versions['model'] !== originOf(world, { economy, measures: {} }).versions.model,
  };
};

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Rows of posterior.csv whose runs did not stop, on the unit cube. */
const pointsIn = (csv: string, factors: readonly Factor[], path: string): number[][] => {
  const [head = '', ...rows] = csv.trimEnd().split('\n');
  const names = head.split(',');
  const columns = factors.map(({ parameter }) => names.indexOf(parameter));
  const density = names.indexOf('logDensity');
  const missing = factors.find((_, i) => columns[i] === -1);
  if (missing || density === -1)
    throw new InputError(`${path} has no column ${missing?.parameter ?? 'logDensity'}; calibrate again.`);
  const points = rows
    .map((row) => row.split(',').map(Number))
    .filter((cells) => Number.isFinite(cells[density]))
    .map((cells) => factors.map(({ low, high }, i) => (cells[columns[i]!]! - low) / (high - low)));
  if (points.length === 0)
    throw new InputError(
      `${path} has no point whose runs reached their end; calibrate again, with more waves.`,
    );
  return points;
};
