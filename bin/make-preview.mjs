// Makes economies/japan/preview.json from fresh runs: node bin/make-preview.mjs
// or a thin one of some levers, to try it: node bin/make-preview.mjs <how many> <file>.
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { originOf } from '../dist/src/cli/subject-of.js';
import { contentOnDisk } from '../dist/src/data/files.js';
import { institutions } from '../dist/src/economies/registry.js';
import {
  economyOfScenario,
  loadSubject,
  readScenario,
  readSystems,
  runCase,
  scenarioNames,
  studyOf,
} from '../dist/src/experiments/index.js';
import { LAB_SCALE } from '../dist/src/web/bundle/lab-data.js';
import { makePreview } from '../dist/src/web/preview/make-preview.js';
import { pathOfPreview, readPreview } from '../dist/src/web/preview/preview-file.js';
import { randomScenario } from '../dist/src/web/preview/random-scenario.js';
import { rowsAsked } from '../dist/src/web/preview/rows-asked.js';

const keys = [
  'real-gdp',
  'real-gdp-growth',
  'total-factor-productivity',
  'relative-tfp',
  'unemployment',
  'consumer-price-inflation',
  'land-price',
  'corporate-credit-share',
  'zombie-share',
  'public-debt-share',
  'exports-share',
  'labour-share',
  'research-share',
  'bankruptcies',
  'entry-rate',
];
const economyName = 'japan';
const seed = 1;
const cases = 6;
const baselineCases = 20;
const threads = 2;
/** Random scenarios, run with cases that the effects were not taken from. */
const trialsOf = { ownDate: 32, otherDate: 24 };

const content = contentOnDisk('.');
const subject = loadSubject(content, economyName, institutions);
const { economy } = subject;

const studyFor = (scenarios) =>
  studyOf(subject, {
    scale: LAB_SCALE,
    scenarios: [{ name: 'history', changes: [] }, ...scenarios],
    design: { kind: 'ensemble', seed, lucks: 1, readings: [] },
  });

if (isMainThread) await make();
else
  parentPort.on('message', ({ scenarios, index }) =>
    parentPort.postMessage(runCase(subject, studyFor(scenarios), index)),
  );

async function make() {
  const [few = Infinity, path = pathOfPreview(economyName)] = process.argv.slice(2);
  const known = knownOf(Number(few));
  const asked = rowsAsked(economy, known);
  const random = randomFrom(1);
  const trials = Object.entries(trialsOf).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, i) => ({
      ...randomScenario(economy, asked, known, date, random),
      date,
      name: `${date}-${i}`,
    })),
  );
  const scenarios = asked.flatMap((row) => row.scenarios);
  console.log(`${scenarios.length} scenarios and ${trials.length} trials, ${cases} cases each.`);
  const runs = await runAll(
    Array.from({ length: baselineCases }, (_, index) => ({
      index,
      scenarios: index < cases ? scenarios : index < 2 * cases ? trials : [],
    })),
  );
  const of = (name, isWanted = () => true) =>
    runs.filter((run) => run.scenario === name && isWanted(run.case));
  const about = { ...originOf({ content }, subject), scale: LAB_SCALE, seed, cases };
  const preview = makePreview(content, subject, keys, about, {
    known,
    history: of('history'),
    rows: asked.map((row) => ({ asked: row, changed: row.scenarios.map(({ name }) => of(name)) })),
    trials: trials.map((trial) => ({
      ...trial,
      history: of('history', (index) => index >= cases && index < 2 * cases),
      changed: of(trial.name),
    })),
  });
  write(path, preview);
}

/** Levers and scenarios of the economy; only so many levers where it is tried. */
function knownOf(few) {
  const levers = readSystems(content, subject).flatMap((system) =>
    system.levers.map(({ name, changes }) => ({ id: `${system.name}/${name}`, changes })),
  );
  const presets = scenarioNames(content)
    .filter((name) => economyOfScenario(content, name) === economyName)
    .map((name) => ({ name, changes: readScenario(content, name, economy).changes }));
  return { levers: levers.slice(0, few), presets: few < levers.length ? [] : presets };
}

function write(path, preview) {
  const text = `${JSON.stringify(preview)}\n`;
  readPreview(text);
  writeFileSync(`${path}.partial`, text);
  renameSync(`${path}.partial`, path);
  const tell = ({ root, none }) => `${root.toPrecision(2)} (without a preview ${none.toPrecision(2)})`;
  for (const [key, { ownDate, otherDate }] of Object.entries(preview.measures))
    console.log(`${key}: error ${tell(ownDate)}, at other dates ${tell(otherDate)}`);
  console.log(`${path}: ${Math.round(text.length / 1000)} kB`);
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function randomFrom(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs of every job, by as many threads as there are. */
async function runAll(jobs) {
  const results = [];
  let next = 0;
  const work = async () => {
    const worker = new Worker(new URL(import.meta.url));
    while (next < jobs.length) {
      const job = jobs[next++];
      worker.postMessage(job);
      [results[job.index]] = await once(worker, 'message');
      console.log(`case ${job.index} of ${jobs.length}`);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return results.flat();
}
