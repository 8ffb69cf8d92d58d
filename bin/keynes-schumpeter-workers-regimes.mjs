// Runs Keynes+Schumpeter with workers under both labour regimes, every rule of dismissal and a few switches, and writes
// the tables of docs/model/keynes-schumpeter-workers/README.md again: node bin/keynes-schumpeter-workers-regimes.mjs,
// after a build; some five minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { contentOnDisk } from '../dist/src/data/files.js';
import { assemble, assemblyOf, loadEconomy } from '../dist/src/economies/index.js';
import { institutions } from '../dist/src/institutions/index.js';

/** What the labour market becomes, as the note of economy.yaml says, in the parts that can be tried one by one. */
const parts = {
  '`dismissals.rule` 2, `order` 1': { 'dismissals.rule': 2, 'dismissals.order': 1 },
  '`incumbentWages.indexation` 0': { 'incumbentWages.indexation': 0 },
  '`wageOffers.rule` 1': { 'wageOffers.rule': 1 },
  '`hiring.order` 1, `sequence` 2': { 'hiring.order': 1, 'hiring.sequence': 2 },
  '`jobApplications.ofEmployed` 5': { 'jobApplications.ofEmployed': 5 },
  '`jobApplications.memory` 4': { 'jobApplications.memory': 4 },
  '`minimumWage.indexation` 0.99': { 'minimumWage.indexation': 0.99 },
  '`steadyOpening.benefit` 0.2': { 'steadyOpening.benefit': 0.2 },
};
const competitive = Object.assign({}, ...Object.values(parts));
const mixed = {
  '`jobApplications.ofEmployed` 1: to the machine makers alone': { 'jobApplications.ofEmployed': 1 },
  '`jobApplications.ofEmployed` 5, `memory` 4': {
    'jobApplications.ofEmployed': 5,
    'jobApplications.memory': 4,
  },
  'all of it, but `jobApplications.ofEmployed` 0': { ...competitive, 'jobApplications.ofEmployed': 0 },
};

const root = new URL('..', import.meta.url).pathname;
const economy = loadEconomy(contentOnDisk(root), 'keynes-schumpeter-workers', institutions);

const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
const deviation = (values) => Math.sqrt(mean(values.map((one) => (one - mean(values)) ** 2)));
const correlation = (some, others) => {
  const [a, b] = [mean(some), mean(others)];
  const together = mean(some.map((one, t) => (one - a) * (others[t] - b)));
  return together / (deviation(some) * deviation(others));
};
const changes = (values) => values.slice(1).map((one, t) => one - values[t]);

/** Settings that hold from the first period on, and others that come after so many periods. */
const run = (seed, periods, since, settings, later = {}) => {
  const from = (after, what) =>
    Object.entries(what).map(([parameter, value]) => ({ period: economy.start + after, parameter, value }));
  const set = [...from(0, settings), ...from(since, later)];
  return assemble(assemblyOf(economy, { seed, to: economy.start + periods - 1, set })).run();
};

const statistics = (one, transient) => {
  const path = (name) => [...one.series(`nation.${name}`).subarray(transient)];
  const growth = changes(path('realOutput').map(Math.log));
  const unemployment = path('unemployment');
  return {
    unemployment: mean(unemployment),
    worst: Math.max(...unemployment),
    growth: mean(growth),
    volatility: deviation(growth),
    crises: mean(growth.map((value) => (value < -0.03 ? 1 : 0))),
    wages: mean(path('wageInequality')),
    incomes: mean(path('incomeInequality')),
    tenure: mean(path('meanTenure')),
    layoffs: mean(path('goodsLayoffs')),
    vacancies: correlation(unemployment, path('vacancies')),
    okun: correlation(changes(unemployment), growth),
  };
};

const seeds = (many) => Array.from({ length: many }, (_, i) => i + 1);
/** Mean over runs and, in brackets, its standard error. */
const told = (values, digits, times = 1) => {
  const error = deviation(values) / Math.sqrt(values.length - 1);
  return `${(times * mean(values)).toFixed(digits)} (${(times * error).toFixed(digits)})`.replace('-', '−');
};
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const periods = 500;
const changed = 200;
const transient = 220;
const runs = (many, settings, later) =>
  seeds(many).map((seed) => statistics(run(seed, periods, changed, settings, later), transient));
const bothRegimes = (many, settings = {}) => [{}, competitive].map((later) => runs(many, settings, later));
const cell = (all, name, digits, times = 1) =>
  told(
    all.map((one) => one[name]),
    digits,
    times,
  );

/** The lines of the table of regimes: heading, statistic, digits and factor. */
const lines = [
  ['unemployment, %', 'unemployment', 2, 100],
  ['highest unemployment of a run, %', 'worst', 0, 100],
  ['sd of growth, %', 'volatility', 1, 100],
  ['growth, % in a period', 'growth', 2, 100],
  ['falls over 3 %, % of periods', 'crises', 1, 100],
  ['Gini of wages of people in jobs', 'wages', 3],
  ['Gini of wages and benefits of everybody', 'incomes', 3],
  ['mean time in the job, periods', 'tenure', 1],
  ['correlation of unemployment and vacancies', 'vacancies', 2],
  ['correlation of the change of unemployment and growth', 'okun', 2],
];

const regimes = () => {
  const both = bothRegimes(20);
  const above = (level) =>
    both.map((all) => `${all.filter(({ worst }) => worst > level).length} of ${all.length}`);
  return table(
    ['', 'Fordist', 'Competitive'],
    [
      ...lines.map(([heading, ...what]) => [heading, ...both.map((all) => cell(all, ...what))]),
      ['runs with unemployment above 50 % in some period', ...above(0.5)],
      ['runs with unemployment above 95 % in some period', ...above(0.95)],
    ],
  );
};

const alone = () =>
  table(
    [
      '',
      'unemployment, %',
      'sd of growth, %',
      'growth, % in a period',
      'Gini of wages',
      'mean time in the job',
    ],
    Object.entries({ Fordist: {}, ...parts, ...mixed, 'all of it: Competitive': competitive }).map(
      ([title, later]) => {
        console.error(`  ${title}`);
        const all = runs(10, {}, later);
        return [
          title,
          cell(all, 'unemployment', 2, 100),
          cell(all, 'volatility', 1, 100),
          cell(all, 'growth', 2, 100),
          cell(all, 'wages', 3),
          cell(all, 'tenure', 1),
        ];
      },
    ),
  );

const cases = {
  'as it is': {},
  '`goodsCompetition.rule` 0': { 'goodsCompetition.rule': 0 },
  '`jobApplications.attraction` 1': { 'jobApplications.attraction': 1 },
  '`incumbentWages.onFirm` 0': { 'incumbentWages.onFirm': 0 },
  '`forcedSavings.mostRecovered` 1': { 'forcedSavings.mostRecovered': 1 },
  '`machineOrders.halves` 1': { 'machineOrders.halves': 1 },
  '`goodsTurnover.sizes` 0': { 'goodsTurnover.sizes': 0 },
};
const switches = () =>
  table(
    [
      'from the first period on',
      'unemployment, %: Fordist',
      'Competitive',
      'sd of growth, %: Fordist',
      'Competitive',
      'Gini of wages: Fordist',
      'Competitive',
    ],
    Object.entries(cases).map(([title, settings]) => {
      console.error(`  ${title}`);
      const both = bothRegimes(10, settings);
      const pair = (...what) => both.map((all) => cell(all, ...what));
      return [title, ...pair('unemployment', 2, 100), ...pair('volatility', 1, 100), ...pair('wages', 3)];
    }),
  );

const dismissals = () =>
  table(
    [
      '',
      'dismissed by goods makers, % of the workforce',
      'unemployment, %',
      'sd of growth, %',
      'mean time in the job',
    ],
    [0, 1, 2, 3, 4, 5].map((rule) => {
      const all = seeds(10).map((seed) => statistics(run(seed, 200, 0, { 'dismissals.rule': rule }), 50));
      return [
        `\`dismissals.rule\` ${rule}`,
        cell(all, 'layoffs', 2, 100),
        cell(all, 'unemployment', 2, 100),
        cell(all, 'volatility', 1, 100),
        cell(all, 'tenure', 1),
      ];
    }),
  );

const page = new URL('../docs/model/keynes-schumpeter-workers/README.md', import.meta.url);
for (const [name, made] of Object.entries({ regimes, alone, dismissals, switches })) {
  console.error(name);
  const text = made();
  console.log(`${text}\n`);
  const place = new RegExp(`(<!-- ${name}: [^>]*-->\n\n)[^]*?(?=\n\n|\n$|$)`);
  const before = readFileSync(page, 'utf8');
  if (!place.test(before)) {
    console.error(`The page has no place for ${name}.`);
    process.exit(1);
  }
  writeFileSync(
    page,
    before.replace(place, (_, mark) => mark + text),
  );
}
