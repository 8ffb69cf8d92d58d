import {
  type Assembly,
  assemble,
  column,
  credit,
  declare,
  type Economy,
  institution,
  type ParameterPath,
  quantity,
  repayment,
  transfer,
  writeOff,
} from '../../src/kernel/index.js';

/** A parameter that is one number, from the quarters given on. */
export const path = (unit: string, ...frames: [quarter: number, value: number][]): ParameterPath => ({
  unit,
  by: [],
  frames: frames.map(([quarter, value]) => ({ quarter, values: Float64Array.of(value) })),
});

const mintPorts = declare({
  name: 'mint',
  phase: 'plans',
  says: 'Who opens the books of the village.',
  literature: [],
  tables: { firms: { reads: [], populates: true } },
});
/** Two firms; tanaka has 100, sato 50, the first firm 30; the state owes 180. */
export const mint = institution(mintPorts, {
  open({ tables: { firms }, opening }) {
    firms.enter();
    firms.enter();
    opening.set('households.deposits', 0, 100);
    opening.set('households.deposits', 1, 50);
    opening.set('firms.deposits', 0, 30);
    for (const one of ['bank.depositsOwed', 'bank.stateDebt', 'state.debt'])
      opening.set(one, 0, opening.total(one));
  },
});

const tradePorts = declare({
  name: 'trade',
  phase: 'goods',
  says: 'Each household spends at the first firm, more or less as luck has it.',
  literature: [],
  parameters: { propensity: quantity('1', 'part of deposits spent') },
  tables: {
    households: { reads: ['deposits'], owns: { spent: column('money', 'spent this quarter') } },
  },
  flows: { spending: transfer('households', 'firms', 'purchases') },
  draws: ['luck'],
});
export const trade = institution(tradePorts, {
  step({ tables: { households }, p, flows, draws }) {
    for (let i = 0; i < households.size; i++) {
      const luck = draws.luck.uniform(households.id[i]);
      households.spent[i] = flows.spending.pay(i, 0, households.deposits[i] * p.propensity * luck);
    }
  },
});

const moneyPorts = declare({
  name: 'money',
  phase: 'settlement',
  says: 'Every way there is to pay.',
  literature: [],
  flows: {
    spending: transfer('households', 'firms', 'purchases'),
    gifts: transfer('households', 'households', 'gifts'),
    benefits: transfer('state', 'households', 'benefits'),
    taxes: transfer('firms', 'state', 'taxes'),
    fees: transfer('households', 'bank', 'fees'),
    dividends: transfer('bank', 'households', 'dividends'),
    rescue: transfer('state', 'bank', 'rescue'),
    lending: credit('loans', 'bank', 'firms', 'new loans'),
    repaid: repayment('loans', 'firms', 'bank', 'repaid loans'),
    lost: writeOff('loans', 'firms', 'bank', 'lost loans'),
  },
});
type Flows = Record<keyof typeof moneyPorts.flows, { pay(from: number, to: number, wanted: number): number }>;
/** An institution that does what a test tells it. */
export const money = (act: (flows: Flows) => void) =>
  institution(moneyPorts, { step: ({ flows }) => act(flows) });

export const assembly = (changes: Partial<Assembly> = {}): Assembly => ({
  name: 'village',
  start: 7820,
  quarters: 8,
  seed: 1,
  scale: 1,
  tables: [
    { name: 'bank', rows: ['bank'], capacity: 1 },
    { name: 'state', rows: ['state'], capacity: 1 },
    { name: 'households', rows: ['tanaka', 'sato'], capacity: 2 },
    { name: 'firms', capacity: 3 },
  ],
  accounts: [
    { name: 'deposits', held: ['households.deposits', 'firms.deposits'], owed: ['bank.depositsOwed'] },
    { name: 'loans', held: ['bank.loans'], owed: ['firms.debt'] },
    { name: 'advances', held: ['bank.stateDebt'], owed: ['state.debt'] },
  ],
  hub: 'bank',
  settlements: [
    { table: 'households', account: 'deposits' },
    { table: 'firms', account: 'deposits' },
    { table: 'state', account: 'advances' },
    { table: 'bank' },
  ],
  institutions: [mint],
  opening: ['mint'],
  stocks: {
    'households.deposits': 150,
    'firms.deposits': 30,
    'bank.depositsOwed': 180,
    'bank.stateDebt': 180,
    'state.debt': 180,
  },
  parameters: {},
  record: [],
  ...changes,
});

/** The village with trade going on. */
export const trading = (changes: Partial<Assembly> = {}): Assembly =>
  assembly({
    institutions: [mint, trade],
    parameters: { 'trade.propensity': path('1', [0, 0.5]) },
    record: ['households.*'],
    ...changes,
  });

/** One quarter of the village in which an institution is told what to pay. */
export const after = (act: (flows: Flows) => void): Economy =>
  assemble(assembly({ institutions: [mint, money(act)] })).run(1);

/** The numbers of one column, row by row. */
export const numbers = (economy: Economy, path: string): number[] => {
  const [tableName, name] = path.split('.');
  const table = economy.tables.get(tableName)!;
  return [...table.columns.get(name)!.subarray(0, table.size)];
};

/** What an attempt says when it fails. */
export const sentence = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (problem) {
    return `${(problem as Error).name}: ${(problem as Error).message}`;
  }
  return 'nothing was wrong';
};
