import { contentOnDisk } from '../../src/data/files.js';
import {
  charts,
  eraTable,
  readMeasures,
  readTargets,
  recordOf,
  score,
  type AnnualSeries,
} from '../../src/experiments/score/index.js';
import type { ReplayReport } from '../../src/pictures/index.js';
import type { Member } from '../../src/runs/index.js';

const years = Array.from({ length: 70 }, (_, i) => 1955 + i);
const content = contentOnDisk('.');

function csv(key: string): AnnualSeries | undefined {
  const path = `data/series/${key}.csv`;
  if (!content.has(path)) return undefined;
  const rows = content.text(path).trim().split('\n').slice(1);
  const cells = rows.map((row) => row.split(',').map(Number));
  return { years: cells.map(([year]) => year), values: cells.map(([, value]) => value) };
}

/** A page as the command line would make it, from members that are invented around the record. */
export function sampleReplay(runs = 40): ReplayReport {
  const measures = readMeasures(content, 'japan');
  const file = readTargets(content, 'japan', measures);
  const record = (key: string) => recordOf(measures[key], csv);
  const members = Array.from({ length: runs }, (_, index) => invented(index, Object.keys(measures), record));
  const scored = score(file.targets, members, { record, measures });
  return {
    title: 'Japan 1955 to 2024',
    manifest: {
      versions: { saisei: '0.1.0', node: '20.20.0' },
      content: '9f2c11d07a5be6c4',
      scale: 5000,
      from: '1955Q1',
      to: '2024Q4',
      seeds: `1 to ${runs}`,
      cases: runs,
      command: `saisei replay japan --runs ${runs} --seed 1 --scale 5000`,
    },
    runs,
    score: scored,
    eras: eraTable(file, measures, members, record),
    charts: charts({
      measures,
      targets: file.targets,
      members,
      record,
      source: (keys) =>
        [
          ...new Set(
            scored.targets.filter(({ measure }) => keys.includes(measure)).flatMap(({ source }) => source),
          ),
        ].join(', '),
    }),
    bandKinds: 'parameters and luck',
    notInBand: 'rival readings of the literature, errors in the record, what no institution here models',
    drivers: [
      { name: 'Population and ages', carries: 'people by age from 1955 to 2024, from the census and the UN' },
      { name: 'World demand', carries: 'growth of world trade by year, without Japan' },
      { name: 'Oil', carries: 'price of a barrel in dollars' },
      { name: 'World frontier', carries: 'know-how of the best firms abroad by sector' },
    ],
    ledger: { largestResidual: 0, quarters: 280 * runs },
    alarms: [
      {
        member: 7,
        name: 'imports above 40 % of GDP',
        from: '2011Q2',
        to: '2012Q1',
        detail: 'machinery at 1.4 times its mean',
      },
      {
        member: 9,
        name: 'imports above 40 % of GDP',
        from: '2011Q1',
        to: '2011Q4',
        detail: 'machinery at 1.5 times its mean',
      },
    ],
    parameters: { observed: 41, estimated: 58, calibrated: 33, assumed: 72 },
    fingerprint: '5d1c0e9b7a24f386',
  };
}

function invented(
  index: number,
  keys: readonly string[],
  record: (key: string) => AnnualSeries | undefined,
): Member {
  const random = numbers(index + 1);
  const annual = Object.fromEntries(keys.map((key) => [key, around(record(key), random)]));
  const fingerprint = index.toString(16).padStart(8, '0');
  const ledger = { largestResidual: 0, quarters: 280 };
  return { index, seed: index, parameters: {}, years, annual, ledger, alarms: [], fingerprint };
}

// The last known value carried on, times a walk that is drawn back to one and starts aside of it.
function around(record: AnnualSeries | undefined, random: () => number): number[] {
  let drift = 0.1 + (random() - 0.5) / 4;
  let level = record?.values.find((value) => value !== null) ?? 12;
  return years.map((year) => {
    drift = 0.94 * drift + (random() - 0.5) / 14;
    level = record?.values[record.years.indexOf(year)] ?? level;
    return level * Math.exp(drift);
  });
}

function numbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
