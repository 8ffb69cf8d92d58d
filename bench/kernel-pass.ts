// Claim: a pass over workers through views, streams and the ledger costs little more than the bare loop.
import { type Assembly, assemble, column, declare, institution, transfer } from '../src/kernel/index.js';
import { inTurn, print } from './timing.js';

const workers = 1_000_000;
const wage = 3;

const registerPorts = declare({
  name: 'register',
  phase: 'plans',
  says: 'Fills the table of workers.',
  literature: [],
  tables: {
    workers: { owns: { skill: column('1', 'skill'), wage: column('money', 'wage') }, populates: true },
  },
  flows: { wages: transfer('employer', 'workers', 'wages') },
  draws: ['luck'],
});
let act: (quarter: number) => void = () => {};
let passes: Readonly<Record<'view' | 'draw' | 'pay' | 'close', () => void>> | undefined;
const register = institution(registerPorts, {
  open({ tables: { workers: all }, flows, draws }) {
    while (all.room > 0) all.enter();
    passes = {
      view: () => {
        for (let i = 0; i < all.size; i++)
          if (all.alive[i]) all.wage[i] = all.skill[i] * 0.99 + 0.01 * all.wage[i];
      },
      draw: () => {
        for (let i = 0; i < all.size; i++) if (all.alive[i]) all.skill[i] = draws.luck.uniform(all.id[i]);
      },
      pay: () => {
        for (let i = 0; i < all.size; i++) if (all.alive[i]) flows.wages.pay(0, i, wage);
      },
      close: () => {},
    };
  },
  step: ({ clock }) => act(clock.quarter),
});

const village: Assembly = {
  name: 'bench',
  start: 7820,
  quarters: 1_000_000,
  seed: 1,
  scale: 1,
  tables: [
    { name: 'bank', rows: ['bank'], capacity: 1 },
    { name: 'employer', rows: ['employer'], capacity: 1 },
    { name: 'workers', capacity: workers },
  ],
  accounts: [
    { name: 'deposits', held: ['workers.deposits'], owed: ['bank.depositsOwed'] },
    { name: 'loans', held: ['bank.loans'], owed: ['employer.debt'] },
  ],
  hub: 'bank',
  settlements: [
    { table: 'workers', account: 'deposits' },
    { table: 'employer', account: 'loans' },
    { table: 'bank' },
  ],
  institutions: [register],
  opening: ['register'],
  stocks: {},
  parameters: {},
  record: [],
};

const economy = assemble(village);
const bare = {
  skill: new Float64Array(workers),
  wage: new Float64Array(workers),
  alive: new Uint8Array(workers).fill(1),
};
const quarterOf = (pass: () => void) => () => {
  act = pass;
  economy.step();
};
const found = inTurn(
  {
    bare: () => {
      const { skill, wage: pay, alive } = bare;
      for (let i = 0; i < workers; i++) if (alive[i]) pay[i] = skill[i]! * 0.99 + 0.01 * pay[i]!;
    },
    close: quarterOf(passes!.close),
    view: quarterOf(passes!.view),
    draw: quarterOf(passes!.draw),
    pay: quarterOf(passes!.pay),
  },
  15,
);

const each = (seconds: number) => (seconds / workers) * 1e9;
print('bare loop over two arrays', each(found.bare), 'ns a worker');
print('closing the books of one account', each(found.close), 'ns a worker');
print('the same loop through a view', each(found.view - found.close), 'ns a worker');
print('one even draw', each(found.draw - found.close), 'ns a worker');
print('one payment through the ledger', each(found.pay - found.close), 'ns a worker');
print('view over bare', (found.view - found.close) / found.bare, 'times');
