// Runs Keynes+Schumpeter with each of its switches and a few policies, ten seeds each, and writes the tables of
// docs/model/keynes-schumpeter/README.md again: node bin/keynes-schumpeter-switches.mjs, after a build; two minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { contentOnDisk } from '../dist/src/data/files.js';
import { assemble, assemblyOf, LedgerError, loadEconomy } from '../dist/src/economies/index.js';
import { statisticsOf } from '../dist/src/experiments/index.js';
import { pathsOf } from '../dist/src/experiments/parity/run-paths.js';
import { institutions } from '../dist/src/institutions/index.js';

const seeds = 10;
const periods = 600;
const transient = 100;

/** By table of the page: each case with the parameters it changes from the first period or a later one on. */
const tables = {
  switches: {
    'as it is': {},
    '`machineResearch.timing` 1': { 'machineResearch.timing': 1 },
    '`machineResearch.technologyChoice` 1': { 'machineResearch.technologyChoice': 1 },
    '`machineResearch.technologyChoice` 2': { 'machineResearch.technologyChoice': 2 },
    '`makerTurnover.lottery` 1': { 'makerTurnover.lottery': 1 },
    '`goodsCompetition.rule` 1': { 'goodsCompetition.rule': 1 },
    '`goodsCompetition.rule` 2': { 'goodsCompetition.rule': 2 },
    '`goodsTurnover.sizes` 0': { 'goodsTurnover.sizes': 0 },
    '`machineOrders.halves` 0': { 'machineOrders.halves': 0 },
    '`goodsCompetition.tolerance` 0': { 'goodsCompetition.tolerance': 0 },
    '`demandExpectations.animalSpirits` 0': { 'demandExpectations.animalSpirits': 0 },
    '`demandExpectations.animalSpirits` 1': { 'demandExpectations.animalSpirits': 1 },
    '`steadyOpening.life` 20': { 'steadyOpening.life': 20 },
  },
  state: {
    'tax 0.1, dole 0.4: as it is': {},
    'tax 0, dole 0': { 'firmSettlement.taxRate': 0, 'steadyOpening.benefit': 0 },
    'the same from period 2 on': { since: 2, 'firmSettlement.taxRate': 0, 'steadyOpening.benefit': 0 },
    'tax 0.05, dole 0.2': { 'firmSettlement.taxRate': 0.05, 'steadyOpening.benefit': 0.2 },
    'tax 0.2, dole 0.8': { 'firmSettlement.taxRate': 0.2, 'steadyOpening.benefit': 0.8 },
  },
  opportunities: {
    'draws within 13.5 %': { 'machineResearch.worstGain': -0.135, 'machineResearch.bestGain': 0.135 },
    'draws within 15 %: as it is': {},
    'draws within 16.5 %': { 'machineResearch.worstGain': -0.165, 'machineResearch.bestGain': 0.165 },
  },
  entrants: Object.fromEntries(
    [
      [2, 8],
      [2, 4],
      [2, 3],
      [3, 3],
      [4, 2],
    ].map(([alpha, beta]) => [
      `Beta(${alpha}, ${beta}), mean draw ${((1.3 * alpha) / (alpha + beta)).toFixed(2)}`,
      { 'makerTurnover.drawAlpha': alpha, 'makerTurnover.drawBeta': beta },
    ]),
  ),
};

/** The columns of every table: a statistic, its heading, and digits of its percent. */
const columns = [
  ['outputGrowth', 'growth, %', 2],
  ['outputGrowthDeviation', 'sd of growth, %', 2],
  ['largeRecessions', 'falls over 3 %, % of periods', 1],
  ['unemployment', 'unemployment, %', 2],
  ['makerConcentration', 'Herfindahl of machine makers', 0],
  ['goodsConcentration', 'Herfindahl of goods makers', 2],
  ['goodsExits', 'goods makers that leave, %', 2],
];

const root = new URL('..', import.meta.url).pathname;
const file = loadEconomy(contentOnDisk(root), 'keynes-schumpeter', institutions);
// Some switches make firms keep more vintages than economy.yaml has room for; room changes no result.
const room = 8;
const economy = {
  ...file,
  tables: Object.fromEntries(
    Object.entries(file.tables).map(([name, size]) => [
      name,
      size.capacity === undefined ? size : { capacity: room * size.capacity },
    ]),
  ),
};

const runsWith = ({ since = 1, ...changes }) =>
  Array.from({ length: seeds }, (_, i) => {
    const set = Object.entries(changes).map(([parameter, value]) => ({
      period: economy.start + since - 1,
      parameter,
      value,
    }));
    const run = assemble(assemblyOf(economy, { seed: i + 1, to: economy.start + periods - 1, set }));
    try {
      run.run();
    } catch (problem) {
      // Money that explodes ends a run when it can no longer be counted exactly; what came before counts.
      if (!(problem instanceof LedgerError)) throw problem;
      console.error(`  seed ${i + 1}: ${problem.message}`);
    }
    return { lasted: run.clock.quarter, ...statisticsOf(pathsOf(run), transient) };
  });

/** How many runs came to an early end, and when. */
const endsOf = (runs) => {
  const early = runs.map(({ lasted }) => lasted).filter((lasted) => lasted < periods);
  if (early.length === 0) return '';
  const [first, last] = [Math.min(...early), Math.max(...early)];
  const when = first === last ? `in period ${first}` : `in periods ${first} to ${last}`;
  return `; ${early.length} of ${seeds} runs ended early, ${when}`;
};

/** Mean and, in brackets, its standard error. */
const told = (values, digits) => {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const error = Math.sqrt(squares / (values.length - 1) / values.length);
  const percent = (value) => (100 * value).toFixed(digits);
  return values.every(Number.isFinite) ? `${percent(mean)} (${percent(error)})` : 'has none';
};

const tableOf = (name, cases) => {
  const rows = Object.entries(cases).map(([title, changes]) => {
    console.error(`${name}: ${title}`);
    const runs = runsWith(changes);
    return [
      title + endsOf(runs),
      ...columns.map(([one, , digits]) =>
        told(
          runs.map((run) => run[one]),
          digits,
        ),
      ),
    ];
  });
  const head = ['', ...columns.map(([, heading]) => heading)];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

const page = new URL('../docs/model/keynes-schumpeter/README.md', import.meta.url);
for (const [name, cases] of Object.entries(tables)) {
  const table = tableOf(name, cases);
  console.log(`${table}\n`);
  const place = new RegExp(`(<!-- ${name}: [^>]*-->\n\n)[^]*?(?=\n\n|\n$|$)`);
  const text = readFileSync(page, 'utf8');
  if (!place.test(text)) {
    console.error(`The page has no place for ${name}.`);
    process.exit(1);
  }
  writeFileSync(
    page,
    text.replace(place, (_, mark) => mark + table),
  );
}
