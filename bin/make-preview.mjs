// Makes economies/<economy>/preview.json from fresh runs: node bin/make-preview.mjs [economy] [first levers only]
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { originOf } from '../dist/src/cli/subject-of.js';
import { contentOnDisk } from '../dist/src/data/files.js';
import { institutions } from '../dist/src/economies/registry.js';
import {
  levelScale,
  loadSubject,
  outcomeOf,
  quantileOf,
  readScenario,
  readSystems,
  recordsOf,
  runCase,
  scenarioNames,
  economyOfScenario,
  studyOf,
} from '../dist/src/experiments/index.js';
import { leverNumber } from '../dist/src/web/bundle/lever-number.js';
import { pathOfPreview, readPreview } from '../dist/src/web/preview/preview-file.js';
import { pulledItems } from '../dist/src/web/preview/pulled-items.js';
import { rowOf, yearlyEffect } from '../dist/src/web/preview/row-of.js';
import { rowsAsked, withValue } from '../dist/src/web/preview/rows-asked.js';
import { trialOf } from '../dist/src/web/preview/trial-of.js';
import { errorOf } from '../dist/src/web/preview/typical-error.js';

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
const [scale, seed, cases, baselineCases, threads] = [5000, 1, 6, 20, 2];
/** Random scenarios at the dates of their levers, and at others; run with cases that the preview does not know. */
const trialsOf = { ownDate: 32, otherDate: 24 };

/** Numbers from 0 to 1, the same each time (mulberry32). */
let state = 1;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const content = contentOnDisk('.');
const economyName = isMainThread ? (process.argv[2] ?? 'japan') : workerData.economy;
const subject = loadSubject(content, economyName, institutions);
const { economy, measures } = subject;
const study = (scenarios) => ({
  ...studyOf(subject, {
    ...originOf({ content }, subject),
    scale,
    scenarios: [{ name: 'history', changes: [] }, ...scenarios],
    design: { kind: 'ensemble', seed, lucks: 1, readings: [] },
  }),
  measures: keys,
});

if (!isMainThread) {
  parentPort.on('message', ({ scenarios, index }) =>
    parentPort.postMessage(runCase(subject, study(scenarios), index)),
  );
} else await make();

async function make() {
  const few = Number(process.argv[3] ?? Infinity);
  const levers = readSystems(content, subject)
    .flatMap((system) => system.levers.map((lever) => ({ ...lever, id: `${system.name}/${lever.name}` })))
    .slice(0, few);
  const presets = (few === Infinity ? scenarioNames(content) : [])
    .filter((name) => economyOfScenario(content, name) === economyName)
    .map((name) => ({ id: name, changes: readScenario(content, name, economy).changes }));
  const asked = rowsAsked(economy, levers, presets);
  const known = asked.map((row) => ({ ...row, knots: [], effects: {} }));
  const trials = Object.entries(trialsOf).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, i) => ({
      ...randomTrial(levers, known, date),
      date,
      name: `${date}-${i}`,
    })),
  );
  const scenarios = asked.flatMap((row) => row.scenarios);
  const jobs = Array.from({ length: baselineCases }, (_, index) => ({
    index,
    scenarios: index < cases ? scenarios : index < 2 * cases ? trials : [],
  }));
  console.log(
    `${levers.length} levers, ${presets.length} presets: ${scenarios.length} scenarios and ${trials.length} trials, ${cases} cases each.`,
  );
  const runs = (await runAll(jobs)).flat();
  const of = (name, from, to) =>
    runs.filter((run) => run.scenario === name && run.case >= from && run.case < to);
  const relativeOf = (key) => outcomeOf(`${key}@2000`, measures).relative;
  const chosen = keys.map((key) => ({ key, relative: relativeOf(key) }));
  const none = errorOf([]);
  const preview = {
    format: 1,
    economy: economyName,
    ...originOf({ content }, subject),
    scale,
    seed,
    cases,
    baselineCases,
    years: [runs[0].years[0], runs[0].years.at(-1)],
    measures: chosen.map((measure) => ({ ...measure, ownDate: none, otherDate: none })),
    baseline: chosen.map(({ key }) => bandsOf(key, of('history', 0, baselineCases))),
    rows: asked.map((row) =>
      rowOf(
        row,
        chosen,
        of('history', 0, cases),
        row.scenarios.map(({ name }) => of(name, 0, cases)),
      ),
    ),
  };
  const history = of('history', cases, 2 * cases);
  preview.measures = chosen.map((measure) => {
    const found = (date) =>
      errorOf(
        trials
          .filter((trial) => trial.date === date)
          .map(({ name, items, since }) =>
            trialOf(
              preview,
              items,
              since,
              measure.key,
              yearlyEffect(measure, history, of(name, cases, 2 * cases)),
            ),
          )
          .filter((trial) => trial !== undefined),
      );
    return { ...measure, ownDate: found('ownDate'), otherDate: found('otherDate') };
  });
  const path = process.env.PREVIEW ?? pathOfPreview(economyName);
  const text = `${JSON.stringify(preview)}\n`;
  readPreview(text);
  writeFileSync(`${path}.partial`, text);
  renameSync(`${path}.partial`, path);
  for (const { key, ownDate, otherDate } of preview.measures)
    console.log(`${key.padEnd(28)} own date ${tell(ownDate)}, other date ${tell(otherDate)}`);
  console.log(`${path}: ${Math.round(text.length / 1000)} kB`);
}

function tell({ root, none, ofSpread, ofEffect }) {
  return `${root.toPrecision(2)} of ${none.toPrecision(2)} (${ofSpread.toFixed(2)} spread, ${ofEffect.toFixed(2)} effect)`;
}

/** Median and bands of history by year, in the unit in which levels are shown. */
function bandsOf(key, history) {
  const record = recordsOf(content, measures)(key);
  const { of } = levelScale(key, measures[key], history, record);
  const at = (share) =>
    history[0].years.map((_, i) => {
      const values = history.flatMap((run) => {
        const value = run.annual[key][i];
        const factor = of(run.case);
        return value === null || factor === undefined ? [] : [value * factor];
      });
      const found = quantileOf(values, share);
      return found === null ? null : Number(found.toPrecision(4));
    });
  return { key, median: at(0.5), low50: at(0.25), high50: at(0.75), low90: at(0.05), high90: at(0.95) };
}

/** One to four levers that can be added, each anywhere between its ends; at other dates some are moved ten years or less. */
function randomTrial(levers, rows, date) {
  for (;;) {
    const count = 1 + Math.floor(random() * 4);
    const picked = Array.from({ length: count }, () => levers[Math.floor(random() * levers.length)]);
    const items = picked.map(({ id, changes }, i) => {
      const number = leverNumber(economy, changes);
      const own = Math.min(...changes.map(({ from }) => from));
      const value = number && number.low + random() * (number.high - number.low);
      const moved = Math.round((random() - 0.5) * 80);
      const from = Math.min(economy.end - 20, Math.max(economy.start, own + moved));
      return {
        kind: 'lever',
        id,
        ...(number && { value }),
        ...(date === 'otherDate' && i === 0 && from !== own && { from }),
      };
    });
    const isMoved = items.some((item) => item.from !== undefined);
    if ((date === 'otherDate') !== isMoved) continue;
    if (typeof pulledItems({ rows }, items) === 'string') continue;
    const changes = items.flatMap((item, i) => changesOf(item, picked[i].changes));
    return { items, changes, since: Math.floor(Math.min(...changes.map(({ from }) => from)) / 4) };
  }
}

function changesOf({ value, from }, changes) {
  const by = from === undefined ? 0 : from - Math.min(...changes.map((change) => change.from));
  return (value === undefined ? changes : withValue(changes, value))
    .map((change) => ({
      ...change,
      from: change.from + by,
      ...(change.until !== undefined && { until: change.until + by }),
    }))
    .filter((change) => change.from <= economy.end);
}

/** Every job, by as many threads as there are. */
async function runAll(jobs) {
  const results = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { economy: economyName } });
      while (next < jobs.length) {
        const job = jobs[next++];
        worker.postMessage(job);
        [results[job.index]] = await once(worker, 'message');
        console.log(`${results.filter(Boolean).length} of ${jobs.length} cases`);
      }
      await worker.terminate();
    }),
  );
  return results;
}
