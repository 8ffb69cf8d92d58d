import fc from 'fast-check';
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentInMemory } from '../../../src/data/content-in-memory.js';
import {
  caseOf,
  type CaseDesign,
  casesOfShard,
  loadSubject,
  rowCount,
  shardsOf,
  studyId,
  studyOf,
} from '../../../src/experiments/index.js';
import {
  partsOf,
  runShard,
  runsInShard,
  type StudyPlace,
} from '../../../src/experiments/studies/run-shard.js';
import { mergedPaths, mergeParts } from '../../../src/runs/merged/files.js';
import { files, registry } from '../../economies/made.js';

const made = loadSubject(contentInMemory(files), 'made', registry);
const names = ['history', 'changed', 'other'];
const studyWith = (scenarios: number, design: CaseDesign = ensemble(1, 1)) =>
  studyOf(made, { scenarios: names.slice(0, scenarios).map((name) => ({ name, changes: [] })), design });
const ensemble = (seed: number, lucks: number): CaseDesign => ({
  kind: 'ensemble',
  seed,
  lucks,
  readings: [],
});

const counts = fc.record({
  cases: fc.integer({ min: 1, max: 60 }),
  casesPerShard: fc.integer({ min: 1, max: 70 }),
  scenarios: fc.integer({ min: 1, max: 3 }),
  apart: fc.boolean(),
});
interface Counts {
  readonly cases: number;
  readonly casesPerShard: number;
  readonly scenarios: number;
  readonly apart: boolean;
}
const placeOf = ({ cases, casesPerShard, scenarios, apart }: Counts): StudyPlace => ({
  folder: 'nowhere',
  study: studyWith(scenarios),
  cases,
  casesPerShard: apart ? 1 : casesPerShard,
  ...(apart && { apart }),
});

test('whatever the counts, the shards hold every run of every case exactly once', () => {
  fc.assert(
    fc.property(counts, (asked) => {
      const place = placeOf(asked);
      const { sharding } = partsOf(place, undefined, false);
      const shards = Array.from({ length: sharding.shards }, (_, shard) => sharding.addressesOf(shard));
      expect(shards.map((_, shard) => runsInShard(place, shard))).toEqual(shards.map((runs) => runs.length));
      const runs = shards.flat();
      const written = runs.map((run) => `${run.case} ${run.scenario}`);
      expect(written).toHaveLength(asked.cases * asked.scenarios);
      expect(new Set(written).size).toBe(written.length);
      for (const run of runs) expect(run.case >= 0 && run.case < asked.cases).toBe(true);
    }),
  );
});

test('no shard is empty, and asking for more cases moves none to another shard', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 60 }), ({ cases, casesPerShard }, more) => {
      for (let shard = 0; shard < shardsOf(cases, casesPerShard); shard++) {
        const now = casesOfShard(shard, casesPerShard, cases);
        expect(now.length).toBeGreaterThan(0);
        expect(casesOfShard(shard, casesPerShard, cases + more).slice(0, now.length)).toEqual(now);
      }
    }),
  );
});

const rows = fc.integer({ min: 1, max: 40 });
const sampling = fc.oneof(
  rows.map((count) => ({ method: 'latinHypercube', rows: count }) as const),
  rows.map((count) => ({ method: 'sobolSequence', rows: count }) as const),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map((levels) => ({ method: 'grid', levels }) as const),
  fc
    .integer({ min: 2, max: 6 })
    .map((trajectories) => ({ method: 'morris', trajectories, levels: 4 }) as const),
  fc.integer({ min: 2, max: 6 }).map((base) => ({ method: 'saltelli', base, secondOrder: false }) as const),
);
const sample = fc
  .record({
    seed: fc.integer({ min: 0, max: 1e6 }),
    lucks: fc.integer({ min: 1, max: 3 }),
    luck: fc.constantFrom('common', 'fresh'),
    sampling,
  })
  .map((asked): CaseDesign & { kind: 'sample' } => ({
    kind: 'sample',
    ...asked,
    factors: [
      { parameter: 'spending.propensity', low: 0.1, high: 0.4 },
      { parameter: 'spending.weight', low: 0.8, high: 1.2, from: made.economy.start + 2 },
    ],
  }));

test('a case depends on its number alone: not on which came before, nor on a copy of its design', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), (design, first, second) => {
      const cases = rowCount(design) * design.lucks;
      const [a, b] = [first % cases, second % cases];
      const one = caseOf(made.economy, design, a);
      caseOf(made.economy, design, b);
      expect(caseOf(made.economy, design, a)).toEqual(one);
      expect(caseOf(made.economy, structuredClone(design), a)).toEqual(one);
      expect(one.index).toBe(a);
      for (const { parameter, low, high } of design.factors)
        expect(one.values[parameter]! >= low && one.values[parameter]! <= high).toBe(true);
    }),
  );
});

test('cases of an ensemble stay when more are asked for, and no two have one seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 4 }), (seed, lucks) => {
      const all = Array.from({ length: 12 }, (_, i) => caseOf(made.economy, ensemble(seed, lucks), i));
      expect(new Set(all.map((one) => one.seed)).size).toBe(12);
      for (const one of all) expect(one.draws).toEqual(all[one.draw * lucks]!.draws);
    }),
  );
});

test('the name of a study is the same however its keys are ordered, and another for another question', () => {
  const study = studyWith(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(study), { minLength: Object.keys(study).length }), (keys) => {
      const shuffled = Object.fromEntries(keys.map((key) => [key, study[key as keyof typeof study]]));
      expect(studyId(shuffled as unknown as typeof study)).toBe(studyId(study));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1e9 }), (seed) => {
      expect(studyId(studyWith(2, ensemble(seed, 1)))).not.toBe(studyId(study));
    }),
  );
});

test('however a study is cut into shards and in whatever order they run, the merged tables are the same bytes', async () => {
  const merged = async (casesPerShard: number, apart: boolean, order: readonly number[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'saisei-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const place = { folder, study: studyWith(2), cases: 5, casesPerShard, ...(apart && { apart }) };
    const parts = partsOf(place);
    for (const shard of order.filter((one) => one < parts.sharding.shards)) runShard(made, place, shard);
    await mergeParts(parts, { scenarios: names.slice(0, 2) });
    const { runs, annual } = mergedPaths(folder);
    return [readFileSync(runs, 'latin1'), readFileSync(annual, 'latin1')];
  };
  const shards = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const once = await merged(5, false, shards);
  const cut = fc.record({
    casesPerShard: fc.integer({ min: 1, max: 7 }),
    apart: fc.boolean(),
    order: fc.shuffledSubarray(shards, { minLength: shards.length }),
  });
  await fc.assert(
    fc.asyncProperty(cut, async ({ casesPerShard, apart, order }) => {
      expect(await merged(apart ? 1 : casesPerShard, apart, order)).toEqual(once);
    }),
    { numRuns: 12 },
  );
});
