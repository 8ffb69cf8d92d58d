import { join } from 'node:path';
import { limitInWords } from '../../experiments/index.js';
import { writeWhole } from '../../runs/disk/files.js';
import type { DescribedFile } from '../../runs/index.js';
import type { DiscoveryProblem } from './discovery-problem.js';
import type { DiscoveryTold } from './discovery-told.js';
import { csvOfRows } from './rows-csv.js';

/** What a discovery keeps beside its runs. */
export const discoveryFiles: readonly DescribedFile[] = [
  { name: 'boxes', path: 'boxes.json', title: 'What was found, as numbers and in words, with the tree' },
  { name: 'box-limits', path: 'boxes.csv', title: 'A row for each limit of each part found' },
  { name: 'trajectory', path: 'trajectory.csv', title: 'Every box of the search, from all runs on' },
  { name: 'tree', path: 'tree.txt', title: 'The decision tree' },
  { name: 'report', path: 'report.html', title: 'What was found' },
];

const boxColumns = [
  'part',
  'factor',
  'low',
  'high',
  'quasiPValue',
  'byCoverage',
  'byDensity',
  'runs',
  'hits',
  'coverage',
  'density',
  'mass',
  'chance',
];
const stepColumns = ['step', 'runs', 'hits', 'coverage', 'density', 'mass', 'limits'];

export const writeDiscovery = (
  folder: string,
  summary: object,
  told: DiscoveryTold,
  asked: DiscoveryProblem,
) => {
  const write = (name: string, text: string) => writeWhole(join(folder, name), text);
  write('boxes.json', `${JSON.stringify(summary, null, 2)}\n`);
  write('boxes.csv', csvOfRows(limitRows(told), boxColumns));
  write('trajectory.csv', csvOfRows(stepRows(told, asked), stepColumns));
  write('tree.txt', told.tree.length > 0 ? `${told.tree.join('\n')}\n` : `${told.words.join('\n')}\n`);
};

const limitRows = ({ discovery }: DiscoveryTold) =>
  (discovery?.parts ?? []).flatMap(({ box, chance, coverage, reproduced }, part) =>
    box.limits.map((limit) => {
      const { byCoverage, byDensity } = reproduced.find(({ factor }) => factor === limit.factor)!;
      const { low, high } = 'values' in limit ? { low: null, high: null } : limit;
      const { runs, hits, density, mass } = box;
      const { factor, quasiPValue } = limit;
      return {
        part: part + 1,
        factor,
        low,
        high,
        quasiPValue,
        byCoverage,
        byDensity,
        runs,
        hits,
        coverage,
        density,
        mass,
        chance,
      };
    }),
  );

const stepRows = ({ discovery, vocabulary }: DiscoveryTold, { problem }: DiscoveryProblem) =>
  (discovery?.search.boxes ?? []).map((box, step) => ({
    step,
    runs: box.runs,
    hits: box.hits,
    coverage: box.coverage,
    density: box.density,
    mass: box.mass,
    limits: box.limits.map((limit) => limitInWords(limit, problem.factors, vocabulary)).join('; '),
  }));
