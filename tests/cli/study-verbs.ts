import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeWorld } from './made-world.js';

/** A verb that runs something and keeps it in a folder; another one is one line in the table below. */
export interface MakingVerb {
  readonly verb: string;
  /** What it takes a file or a name of, and where those are kept. */
  readonly takes: 'economy' | 'scenario' | 'experiment';
  readonly name: string;
  readonly words: (name: string) => readonly string[];
  /** Where it keeps the runs of its first study, under its folder. */
  readonly study: string;
  /** The file by which a finished answer is given again without its runs. */
  readonly answer?: string;
}

const named = (name: string) => [name];
const two = (name: string) => ['history', name, '--runs', '2'];

export const making: readonly MakingVerb[] = [
  { verb: 'run', takes: 'scenario', name: 'spenders', words: two, study: '.' },
  { verb: 'replay', takes: 'economy', name: 'made', words: (name) => [name, '--runs', '2'], study: '.' },
  { verb: 'compare', takes: 'scenario', name: 'spenders', words: two, study: '.' },
  {
    verb: 'explain',
    takes: 'scenario',
    name: 'spenders',
    words: (name) => [...two(name), '--outcome', 'spending@1957'],
    study: '.',
  },
  { verb: 'sweep', takes: 'experiment', name: 'thrift', words: named, study: '.' },
  { verb: 'sensitivity', takes: 'experiment', name: 'screening', words: named, study: '.' },
  { verb: 'discover', takes: 'experiment', name: 'poverty', words: named, study: '.' },
  {
    verb: 'calibrate',
    takes: 'experiment',
    name: 'fitted',
    words: named,
    study: 'luck',
    answer: 'calibration.json',
  },
];

/** A verb that asks something of a folder of runs. */
export interface ReadingVerb {
  readonly verb: string;
  readonly words: readonly string[];
}

export const reading: readonly ReadingVerb[] = [
  { verb: 'verify', words: ['--cases', '1'] },
  { verb: 'find', words: ['SELECT count(*) AS runs FROM runs'] },
  { verb: 'cite', words: [] },
];

const titled = (name: string) => `title: { en: ${name}, ja: ${name} }\neconomy: made\n`;
const sampled = 'factors: { spending.propensity: { range: [0.1, 0.3] } }\noutcomes: [spending@1956]\n';

/** The files that the verbs of the tables take. */
const asked: Readonly<Record<string, string>> = {
  'experiments/scenarios/spenders.yaml': `${titled('Spenders')}changes:
  - { from: 1956Q1, set: { spending.propensity: 0.4 }, freeze: [taste] }
`,
  'experiments/thrift.yaml': `kind: sweep\n${titled('Thrift')}${sampled}sampling: { method: grid, levels: 3 }\n`,
  'experiments/screening.yaml': `kind: sensitivity\n${titled('Screening')}${sampled}sampling: { method: morris, trajectories: 2 }\n`,
  'experiments/poverty.yaml': `kind: discovery\n${titled('Poverty')}${sampled}sampling: { method: latinHypercube, rows: 8 }
interest: { outcome: spending@1956, below: 600, says: little is spent }
`,
  'experiments/fitted.yaml': `kind: calibration\n${titled('Fitted')}factors: { spending.propensity: null }
waves: [{ runs: 20, rank: 1 }]
replicates: { points: 2, lucks: 2 }
posterior: { size: 20, checked: 8 }
`,
};

/** The made-up economy with those files, and the verbs of the tables at hand. */
export const askedWorld = () => {
  const world = madeWorld(asked);
  return {
    ...world,
    make: ({ verb, name, words }: MakingVerb, out: string, ...more: string[]) =>
      world.command(verb, ...words(name), '--out', out, '--workers', '1', ...more),
    read: ({ verb, words }: ReadingVerb, folder: string, ...more: string[]) =>
      world.command(verb, folder, ...words, ...more),
  };
};

/** As if the verb had been stopped before its answer. */
export const loseAnswer = (folder: string, { answer }: MakingVerb): void => {
  if (answer !== undefined) rmSync(join(folder, answer));
};

/** Every file under a folder with its bytes as text, but for when it was made. */
export const bytesUnder = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), undated(readFileSync(path, 'latin1'))]),
  );

const undated = (text: string) => text.replaceAll(/"created": *"[^"]*"/g, '"created": "then"');
