import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { studyAsked } from '../../src/cli/studies/study-asked.js';
import { openStudy } from '../../src/cli/studies/study-folder.js';
import { historyOf, loadSubject } from '../../src/experiments/index.js';
import { randomWalkWithDrift } from '../../src/experiments/forecast/index.js';
import { files, registry } from '../economies/made.js';
import { madeWorld } from './made-world.js';

// Few threads and few files.
const quick = ['--workers', '1', '--per-shard', '20'];
const factor = { parameter: 'spending.propensity', low: 0.1, high: 0.4 };
const forecast = `calibration: thrift
scale: 10
seed: 5
runs: 4
driverRuns: 2
origins: [{ year: 1959, to: 1962 }]
measures:
  spending: { measure: spending, level: true }
`;
const experiment = `kind: calibration
title: { en: Thrift, ja: 倹約 }
economy: made
scale: 10
factors: { spending.propensity: { range: [0.1, 0.4] } }
waves: [{ runs: 20 }]
replicates: { points: 3, lucks: 3 }
posterior: { size: 40, checked: 8, lucks: 1 }
`;
// Spending of the made economy is some thousands a year; the record as many, and never the same twice.
const traded = [1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962].map((year, i) => [
  year,
  20000 + 900 * i + 700 * (i % 2),
]);
const series = (last = 0) =>
  `period,value\n${traded.map(([year, value]) => `${year},${year === 1962 ? value! + last : value}\n`).join('')}`;
const world = (changes: Readonly<Record<string, string>> = {}) =>
  madeWorld({
    'economies/made/economy.yaml': files['economies/made/economy.yaml']!.replace('1957Q4', '1962Q4'),
    'economies/made/forecast.yaml': forecast,
    'experiments/thrift.yaml': experiment,
    'data/series/world/trade.csv': series(),
    ...changes,
  });

/** Leaves what a calibration leaves: a sample of one parameter, made in runs up to a year. */
const calibratedTo = (made: ReturnType<typeof world>, until: number, rows: readonly string[]) => {
  const asked = made.worldOf(['calibrate']);
  const subject = loadSubject(asked.content, 'made', registry);
  const folder = join(made.root, 'runs/forecast-made/calibrated-to-1959');
  const sampling = { method: 'points', points: rows.map(() => [0]) } as const;
  const design = { kind: 'sample', seed: 1, lucks: 1, luck: 'fresh', factors: [factor], sampling } as const;
  const study = studyAsked(asked, subject, [historyOf('made')], design, { to: 4 * until + 3 });
  openStudy(asked, study, { cases: rows.length, out: join(folder, 'posterior') });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'posterior.csv'), `logDensity,spending.propensity\n${rows.join('\n')}\n`);
  const targets = [
    { observed: 2, low: 1, high: 3 },
    { observed: 2, low: null, high: null },
  ];
  writeFileSync(
    join(folder, 'calibration.json'),
    JSON.stringify({ targets, posterior: { converged: false } }),
  );
  return folder;
};

interface Told {
  readonly forecasts: readonly {
    readonly runs: number;
    readonly calibration: { readonly points: number; readonly targets: number; readonly within: number };
    readonly told: { readonly rows: readonly Row[] };
    readonly untold: { readonly rows: readonly Row[] };
    readonly years: readonly { readonly measure: string; readonly ahead: number; readonly median: number }[];
    readonly drivers: readonly { readonly driver: string; readonly shift: number }[];
    readonly hindsight: { readonly told: readonly string[] };
  }[];
}
interface Row {
  readonly measure: string;
  readonly rival: string;
  readonly years: readonly number[];
  readonly ofRival: { readonly rootMeanSquareError: number };
}
const forecastsIn = (out: string) => (JSON.parse(out) as Told).forecasts;

test('points of the sample that ran to their end are run past the origin, with other seeds, and kept', async () => {
  const made = world();
  calibratedTo(made, 1959, ['-1.5,0.15', '-Infinity,0.4', '-1.2,0.25']);
  const { code, out } = await made.command('check', 'forecast', 'made', '--json', ...quick);
  expect(code).toBe(0);
  const [first] = forecastsIn(out);
  expect(first).toMatchObject({
    runs: 4,
    calibration: { points: 2, targets: 2, within: 1, converged: false },
  });
  expect(first!.told.rows[0]!.years).toEqual([1960, 1961, 1962]);
  expect(first!.hindsight.told).toEqual(['world']);
  const folders = readdirSync(join(made.root, 'runs')).filter((name) => /^[0-9a-f]{16}$/.test(name));
  expect(folders).toHaveLength(2);
  const drawn = await Promise.all(
    folders.map((id) =>
      made.command(
        'find',
        id,
        `SELECT "case", seed, "spending.propensity" AS drawn FROM runs WHERE scenario = 'history' ORDER BY "case"`,
      ),
    ),
  );
  // Four runs go twice through the two points; the two runs for the drivers once.
  expect(drawn.map((one) => one.out).toSorted((a, b) => a.length - b.length)).toEqual([
    'case,seed,drawn\n0,5,0.15\n1,6,0.25\n',
    'case,seed,drawn\n0,5,0.15\n1,6,0.25\n2,7,0.15\n3,8,0.25\n',
  ]);
});

test('no rival knows the record after the origin, and only what is told of the world moves the model', async () => {
  const made = world();
  const rows = ['-1,0.15', '-1,0.2', '-1,0.25', '-1,0.3'];
  calibratedTo(made, 1959, rows);
  const [first] = forecastsIn((await made.command('check', 'forecast', 'made', '--json', ...quick)).out);
  const known = traded.filter(([year]) => year! <= 1959).map(([, value]) => value!);
  const predicted = randomWalkWithDrift(known, 3).years.map(({ mean }) => mean);
  const errors = traded.filter(([year]) => year! > 1959).map(([, value], i) => (value! - predicted[i]!) ** 2);
  const walk = first!.told.rows.find(({ rival }) => rival === 'random walk with drift')!;
  expect(walk.ofRival.rootMeanSquareError).toBeCloseTo(Math.sqrt(errors.reduce((a, b) => a + b) / 3), 6);
  // Trade of the world is a driver, so a frozen world moves spending; taste hardly differs after 1959.
  expect(first!.drivers.map(({ driver }) => driver)).toEqual(['world', 'taste']);
  expect(first!.drivers[0]!.shift).toBeGreaterThan(0);
  expect(first!.drivers[1]!.shift).toBe(0);
});

test('the page says the same as the terminal, and what the forecast knew all the same', async () => {
  const made = world();
  calibratedTo(made, 1959, ['-1,0.15', '-1,0.25']);
  const page = join(made.root, 'fit.md');
  const { out } = await made.command('check', 'forecast', 'made', '--page', page, ...quick);
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('# Made up: forecasts beside simple rivals');
  expect(text).toContain('| Spending, re-anchored | yen | 1960-1962 |');
  expect(out).toContain('Spending, re-anchored');
  for (const sentence of [
    '1 parameters were calibrated to 2 targets, of which 1 lie in the middle nine tenths of the posterior sample.',
    'The sampler had not converged.',
    'From 1959, the other parameters keep the values of today: 1 observed, 1 estimated, 1 assumed, 0 calibrated.',
    'From 1959, 1 of 2 drivers are told as they happened: World.',
  ]) {
    expect(text).toContain(sentence);
    expect(out).toContain(sentence);
  }
});

test('without a calibration the command that makes it is told', async () => {
  const { code, said } = await world().command('check', 'forecast', 'made');
  expect(code).toBe(7);
  expect(said).toContain('There is no finished calibration to 1959.');
  expect(said).toMatch(
    /saisei calibrate thrift --until 1959 --out .*runs\/forecast-made\/calibrated-to-1959/,
  );
});

test('a calibration that ran beyond the origin, or with other files, is refused', async () => {
  const late = world();
  calibratedTo(late, 1960, ['-1,0.15']);
  const beyond = await late.command('check', 'forecast', 'made');
  expect(beyond.code).toBe(3);
  expect(beyond.said).toContain('whose runs end 1960Q4, not with 1959, the last year that may be known');
  const other = world();
  calibratedTo(other, 1959, ['-1,0.15']);
  const path = join(other.root, 'economies/made/parameters/spending.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('values: 0.2', 'values: 0.3'));
  const changed = await other.command('check', 'forecast', 'made');
  expect(changed.code).toBe(3);
  expect(changed.said).toContain('made with other files of made than those of today');
  const dead = world();
  calibratedTo(dead, 1959, ['-Infinity,0.15']);
  expect((await dead.command('check', 'forecast', 'made')).said).toContain(
    'no point whose runs reached their end',
  );
});

test('what saisei calibrate leaves is what the forecast reads', async () => {
  const made = world();
  const folder = join(made.root, 'runs/forecast-made/calibrated-to-1959');
  const { code, said } = await made.command(
    'calibrate',
    'thrift',
    '--until',
    '1959',
    '--out',
    folder,
    ...quick,
  );
  expect(code, said).toBe(0);
  const [first] = forecastsIn((await made.command('check', 'forecast', 'made', '--json', ...quick)).out);
  expect(first).toMatchObject({ runs: 4, calibration: { points: 8, targets: 1 } });
});
