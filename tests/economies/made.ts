import { contentInMemory } from '../../src/data/content-in-memory.js';
import { by, column, declare, institution, quantity, rate, share, transfer } from '../../src/kernel/index.js';

/** Households of two sectors spend part of their deposits at the shops, which pay wages. */
const spendingPorts = declare({
  name: 'spending',
  phase: 'goods',
  says: 'Households spend a share of what they have.',
  literature: [],
  parameters: {
    propensity: share('part of deposits spent in a quarter'),
    worldDemand: rate('growth of the world'),
    weight: by(['sectors'], share('part of spending by sector')),
    inputs: by(['sectors', 'sectors'], quantity('1', 'inputs for one unit of output')),
  },
  tables: {
    nation: { owns: { spent: column('money', 'spent this quarter'), luck: column('1', 'a draw') } },
    households: { reads: ['deposits'] },
    shops: { reads: ['deposits'] },
    bank: { reads: ['depositsOwed'] },
  },
  flows: { spending: transfer('households', 'shops', 'purchases') },
  draws: ['luck'],
});

const spending = institution(spendingPorts, {
  open({ opening }) {
    for (const path of ['households.deposits', 'shops.deposits', 'bank.depositsOwed'])
      opening.set(path, 0, opening.total(path));
  },
  step({ tables: { nation, households }, p, flows, draws }) {
    const wanted = households.deposits[0]! * p.propensity * (1 + p.worldDemand) * p.weight[0]!;
    nation.luck[0] = draws.luck.uniform(1);
    nation.spent[0] = flows.spending.pay(0, 0, wanted * (0.5 + nation.luck[0]));
  },
  invariants: {
    'nobody spends more than there is': ({ tables: { nation, bank } }) =>
      nation.spent[0]! <= bank.depositsOwed[0]!,
  },
});

const wagesPorts = declare({
  name: 'wages',
  phase: 'settlement',
  says: 'Shops pay out half of what they have.',
  literature: [],
  tables: { households: { reads: ['deposits'] }, shops: { reads: ['deposits'] } },
  flows: { wages: transfer('shops', 'households', 'wages') },
});
const wages = institution(wagesPorts, {
  step({ tables: { shops }, flows }) {
    flows.wages.pay(0, 0, shops.deposits[0]! / 2);
  },
});

export const registry = { spending, wages };
/** The name by which workers find them. */
export const institutions = registry;

export const files: Readonly<Record<string, string>> = {
  'economies/made/economy.yaml': `name: made
title: { en: Made up, ja: 架空 }
start: 1955Q1
end: 1957Q4
scale: 10
money: yen
tables:
  nation: { rows: [made] }
  sectors: { rows: [farming, trade] }
  households: { rows: [all] }
  shops: { rows: [all] }
  bank: { rows: [bank] }
  workers: { agents: 995, atLeast: 3 }
  lenders: { capacity: 4 }
hub: bank
accounts:
  deposits: { held: [households.deposits, shops.deposits], owed: [bank.depositsOwed] }
settlements: { households: deposits, shops: deposits, bank: own }
institutions: [spending, wages]
opening: [spending]
record: [nation.*]
`,
  'economies/made/opening-1955.yaml': `year: 1955
unit: yen
stocks:
  households.deposits: { value: 10004, status: assumed, why: a round number }
  shops.deposits: { value: 20004, status: observed, source: [census] }
  bank.depositsOwed: { value: 30008, status: assumed, why: what is held }
`,
  'economies/made/parameters/spending.yaml': `propensity:
  unit: '1'
  values: 0.2
  range: [0.1, 0.4]
  status: calibrated
  fittedTo: [growth]
worldDemand:
  unit: 1/year
  series: world/trade
  transform: logGrowth
  status: observed
  source: [census]
weight:
  unit: '1'
  values: { 1955Q1: { farming: 0.5, trade: 0.5 }, 1957Q1: { farming: 0.1, trade: 0.9 } }
  fill: linear
  range: [0.8, 1.2]
  status: assumed
  why: a guess
inputs:
  unit: '1'
  values: { farming: { trade: 0.25 } }
  otherwise: 0
  status: estimated
  source: [census]
`,
  'economies/made/drivers.yaml': `world:
  title: { en: World, ja: 世界 }
  says: Trade of the world.
  parameters: [spending.worldDemand]
  frozen: mean
  trial: true
taste:
  title: { en: Taste, ja: 嗜好 }
  says: What people buy.
  parameters: [spending.weight]
  frozen: first
  trial: false
`,
  'economies/made/ensemble.yaml': 'runs: 4\nwidth: 0.5\n',
  'data/sources.yaml': 'census: { title: A census, publisher: The state, year: 1955, licence: free }\n',
  'data/series/world/trade.csv': 'period,value\n1954,100\n1955,110\n1956,121\n1957,121\n',
  'data/series/world/trade.yaml': 'unit: index\ndefinition: trade of the world\nsource: [census]\n',
};

export const made = (changes: Readonly<Record<string, string | undefined>> = {}) => {
  const all = { ...files, ...changes };
  return contentInMemory(
    Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined)),
  );
};

/** The files with one text of one file replaced. */
export const edited = (path: string, from: string, to: string) => {
  const text = files[path]!;
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return made({ [path]: text.replace(from, to) });
};
