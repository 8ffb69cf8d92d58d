import { expect, test } from 'vitest';
import { assemblyOf, loadEconomy } from '../../src/economies/index.js';
import { assemble } from '../../src/kernel/index.js';
import { edited, files, made, registry } from './made.js';

const folder = 'economies/made';
const load = (content = made()) => loadEconomy(content, 'made', registry);
const faults = (path: string, from: string, to: string) => () => load(edited(`${folder}/${path}`, from, to));

test('an economy is read, assembled and run', () => {
  const economy = load();
  const run = assemble(assemblyOf(economy, { seed: 1, strict: true })).run();
  expect(run.clock.quarter).toBe(12);
  expect(run.series('nation.spent')[0]).toBeGreaterThan(0);
  expect(economy.files).toContain('data/series/world/trade.csv');
});

test('capacity follows the scale, held stocks are rounded and what is owed follows to the unit', () => {
  const { tables, stocks } = assemblyOf(load(), { seed: 1 });
  expect(tables.find(({ name }) => name === 'workers')!.capacity).toBe(100);
  expect(tables.find(({ name }) => name === 'lenders')!.capacity).toBe(4);
  expect(
    assemblyOf(load(), { seed: 1, scale: 1000 }).tables.find(({ name }) => name === 'workers')!.capacity,
  ).toBe(3);
  // 10004 / 10 and 20004 / 10 round to 1000 and 2000; 30008 / 10 would round to 3001.
  expect(stocks).toEqual({ 'households.deposits': 1000, 'shops.deposits': 2000, 'bank.depositsOwed': 3000 });
});

test('dated values go straight from one to the next', () => {
  const { parameters } = load();
  const frames = parameters.get('spending.weight')!.path.frames;
  expect(frames.map(({ values }) => Math.round(values[0]! * 100) / 100)).toEqual([
    0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1,
  ]);
  expect([...parameters.get('spending.inputs')!.path.frames[0]!.values]).toEqual([0, 0.25, 0, 0]);
  expect(parameters.get('spending.inputs')!.names).toEqual([
    'farming.farming',
    'farming.trade',
    'trade.farming',
    'trade.trade',
  ]);
});

test('values of mid-year may begin in the first year, and a pure number needs no quotes', () => {
  const path = `${folder}/parameters/spending.yaml`;
  const text = files[path]!.replaceAll("'1'", '1').replace('{ 1955Q1: { f', '{ 1955Q3: { f');
  const { frames } = load(made({ [path]: text })).parameters.get('spending.weight')!.path;
  expect(frames.slice(0, 4).map(({ values }) => values[0])).toEqual([
    0.5,
    0.5,
    0.5,
    expect.closeTo(0.4333, 3),
  ]);
});

test('growth of an annual series holds for the four quarters of its year', () => {
  const { frames } = load().parameters.get('spending.worldDemand')!.path;
  expect(frames.map(({ quarter }) => quarter)).toEqual([0, 8]);
  expect(frames[0]!.values[0]).toBeCloseTo(Math.log(1.1), 12);
  expect(frames[1]!.values[0]).toBe(0);
});

test.each([
  [
    'economy.yaml',
    'opening: [spending]',
    'opening: [spendin]',
    'economy.yaml:20:11: opening names an institution this economy does not list: spendin. Did you mean "spending"?',
  ],
  [
    'economy.yaml',
    'institutions: [spending, wages]',
    'institutions: [spending, wage]',
    'economy.yaml:19:26: there is no institution wage. Did you mean "wages"?',
  ],
  ['economy.yaml', 'hub: bank', 'hub: banks', 'the hub banks is not a table. Did you mean "bank"?'],
  [
    'economy.yaml',
    'shops: deposits',
    'shops: deposit',
    'shops settles through deposit, which is not an account. Did you mean "deposits"?',
  ],
  [
    'economy.yaml',
    'shops: deposits',
    'shops: own',
    'only the hub, bank, settles by what it owes itself; give shops an account.',
  ],
  [
    'economy.yaml',
    'owed: [bank.',
    'owed: [bnk.',
    'the account deposits names the table bnk. Did you mean "bank"?',
  ],
  ['economy.yaml', 'end: 1957Q4', 'end: 1954Q4', 'made ends 1954Q4, before it starts 1955Q1.'],
  ['economy.yaml', 'money: yen', 'currency: yen', 'economy.yaml'],
  [
    'opening-1955.yaml',
    '30008',
    '30000',
    'opening-1955.yaml:6:3: the account deposits does not balance: what is held (households.deposits + shops.deposits) is 8 yen more than what is owed (bank.depositsOwed).',
  ],
  [
    'opening-1955.yaml',
    'shops.deposits',
    'shops.deposit',
    'no account of economy.yaml holds or owes shops.deposit. Did you mean "shops.deposits"?',
  ],
  [
    'opening-1955.yaml',
    '20004',
    '20004.5',
    'shops.deposits opens with 20004.5; money is a whole number below 2^53.',
  ],
  ['opening-1955.yaml', ', why: a round number', '', 'households.deposits is assumed, so it needs a why.'],
  [
    'opening-1955.yaml',
    'unit: yen',
    'unit: dollar',
    "the opening is in dollar, but the economy's money is yen.",
  ],
  [
    'parameters/spending.yaml',
    "propensity:\n  unit: '1'",
    'propensity:\n  unit: 1/year',
    'spending.yaml:2:9: spending.propensity is given in 1/year, but it is declared in 1.',
  ],
  [
    'parameters/spending.yaml',
    'propensity:',
    'propensty:',
    'spending declares no parameter propensty. Did you mean "propensity"?',
  ],
  [
    'parameters/spending.yaml',
    'values: 0.2',
    'values: 0.5',
    'spending.propensity is 0.5, outside its range of 0.1 to 0.4.',
  ],
  [
    'parameters/spending.yaml',
    '[0.8, 1.2]',
    '[1.1, 1.2]',
    'spending.weight has several values, so its range is of a common factor and must hold 1; it is 1.1 to 1.2.',
  ],
  [
    'parameters/spending.yaml',
    '  fittedTo: [growth]\n',
    '',
    'spending.propensity is calibrated, so it needs fittedTo: the targets it was fitted to.',
  ],
  ['parameters/spending.yaml', '  why: a guess\n', '', 'spending.weight is assumed, so it needs a why.'],
  [
    'parameters/spending.yaml',
    '  status: estimated\n  source: [census]\n',
    '  status: estimated\n',
    'spending.inputs is estimated, so it needs a source: keys of data/sources.yaml.',
  ],
  [
    'parameters/spending.yaml',
    'source: [census]',
    'source: [sensus]',
    'the source "sensus" is not in data/sources.yaml. Did you mean "census"?',
  ],
  [
    'parameters/spending.yaml',
    'otherwise: 0\n  ',
    '',
    'spending.inputs has no value for farming.farming; give one, or say otherwise: 0.',
  ],
  [
    'parameters/spending.yaml',
    '{ trade: 0.25 }',
    '{ trad: 0.25 }',
    'spending.yaml:22:30: spending.inputs has a value for trad, which is not a row of sectors. Did you mean "trade"?',
  ],
  [
    'parameters/spending.yaml',
    'values: 0.2',
    'values: { farming: 1 }',
    'spending.propensity is one number, but a map is given.',
  ],
  [
    'parameters/spending.yaml',
    'values: { farming: { trade: 0.25 } }',
    'values: 1',
    'spending.inputs has a value for each row of sectors and sectors; give a map with their names.',
  ],
  [
    'parameters/spending.yaml',
    'values: 0.2',
    'values: { 1956Q1: 0.2 }',
    "spending.propensity begins 1956Q1, after the economy's first quarter 1955Q1; give a value for that quarter.",
  ],
  [
    'parameters/spending.yaml',
    'series: world/trade',
    'series: world/trad',
    'spending.yaml:9:11: there is no series "world/trad". Did you mean "world/trade"?',
  ],
  [
    'parameters/spending.yaml',
    'values: 0.2',
    'values: 0.2\n  times: 2',
    'spending.propensity: times belongs to a series, and here are values.',
  ],
  [
    'parameters/spending.yaml',
    'values: 0.2',
    'note: none',
    'spending.propensity needs either values or a series, and not both.',
  ],
  [
    'drivers.yaml',
    'spending.worldDemand',
    'spending.worldDemnd',
    'world drives spending.worldDemnd, which is not a parameter. Did you mean "spending.worldDemand"?',
  ],
  [
    'drivers.yaml',
    '[spending.weight]',
    '[spending.weight, spending.worldDemand]',
    'taste and world both drive spending.worldDemand; a parameter belongs to one driver.',
  ],
  [
    'drivers.yaml',
    '[spending.weight]',
    '[spending.propensity]',
    'spending.weight changes through time, but no driver of drivers.yaml has it; list it under one.',
  ],
  [
    'drivers.yaml',
    'frozen: mean',
    'frozen: { spending.worldDemnd: 1 }',
    'world freezes spending.worldDemnd, which it does not drive. Did you mean "spending.worldDemand"?',
  ],
  [
    'drivers.yaml',
    'frozen: mean',
    'frozen: { }',
    'world does not say at what value spending.worldDemand is frozen.',
  ],
])('%s with "%s" as "%s" is refused', (path, from, to, sentence) => {
  expect(faults(path, from, to)).toThrow(sentence);
});

test('a series that ends early must be told to hold', () => {
  const short = 'period,value\n1954,100\n1955,110\n1956,121\n';
  const text = files[`${folder}/parameters/spending.yaml`]!;
  expect(() => load(made({ 'data/series/world/trade.csv': short }))).toThrow(
    'spending.worldDemand needs world/trade in 1957, which it does not have; it ends 1956, so say hold: true to keep its last value.',
  );
  const holding = made({
    'data/series/world/trade.csv': short,
    [`${folder}/parameters/spending.yaml`]: text.replace(
      'transform: logGrowth',
      'transform: logGrowth\n  hold: true',
    ),
  });
  expect(load(holding).parameters.get('spending.worldDemand')!.varies).toBe(false);
});

test('an unknown economy, a file of no institution and a missing file are sentences', () => {
  expect(() => loadEconomy(made(), 'mode', registry)).toThrow(
    'there is no economy mode. Did you mean "made"?',
  );
  expect(() => load(made({ [`${folder}/parameters/wage.yaml`]: '{}' }))).toThrow(
    'economies/made/parameters/wage.yaml: this file belongs to no institution that economy.yaml lists. Did you mean "wages.yaml"?',
  );
  expect(() => load(made({ [`${folder}/parameters/spending.yaml`]: undefined }))).toThrow('there is no file');
});

test('a parameter without a status is refused', () => {
  expect(faults('parameters/spending.yaml', '  status: calibrated\n', '')).toThrow(
    'spending.propensity lacks a status: observed, estimated, calibrated or assumed.',
  );
});

test('an alarm watches what is recorded, and leaves out rows that are there', () => {
  const alarms = (text: string) => () => load(made({ [`${folder}/alarms.yaml`]: `luck: ${text}\n` }));
  expect(alarms('{ says: Bad., column: shops.deposits, low: 1, quarters: 2 }')).toThrow(
    'alarms.yaml:1:29: luck watches shops.deposits, which economy.yaml does not record.',
  );
  expect(alarms('{ says: Bad., column: nation.luck, low: 1, quarters: 2, except: [mad] }')).toThrow(
    'luck leaves out mad, which is not a row of nation. Did you mean "made"?',
  );
  expect(alarms('{ says: Bad., column: nation.luck, quarters: 2 }')).toThrow('must have low or high');
  expect(alarms('{ says: Bad., column: nation.luck, low: 1, quarters: 2, except: [made] }')()).toMatchObject({
    alarms: [{ name: 'luck', low: 1, high: Number.POSITIVE_INFINITY, except: ['made'] }],
  });
});
