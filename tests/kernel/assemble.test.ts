import { expect, test } from 'vitest';
import {
  type Assembly,
  assemble,
  by,
  column,
  type Declaration,
  declare,
  institution,
  quarters,
  share,
  transfer,
} from '../../src/kernel/index.js';
import { assembly, mint, path, sentence, trade, trading } from './village.js';

const says = (name: string, ports: Partial<Declaration> = {}) =>
  institution(declare({ name, phase: 'settlement', says: 'A test.', literature: [], ...ports }), {});
const fault = (changes: Partial<Assembly>) => sentence(() => assemble(assembly(changes)));
const withAlso = (...institutions: Assembly['institutions']) =>
  fault({ institutions: [mint, ...institutions] });

test('the village assembles, and an institution sees its own columns and those it reads', () => {
  expect(sentence(() => assemble(trading()))).toBe('nothing was wrong');
});

test('two institutions cannot own one column', () => {
  const owns = { tables: { firms: { owns: { age: column('quarter', 'age') } } } };
  expect(withAlso(says('birth', owns), says('growth', owns))).toBe(
    'AssemblyError: growth and birth both own firms.age; a column has one owner, so one of them is named wrongly.',
  );
});

test('an institution cannot own a column of the ledger', () => {
  const owns = { tables: { firms: { owns: { deposits: column('money', 'mine') } } } };
  expect(withAlso(says('forger', owns))).toContain('forger and the ledger both own firms.deposits;');
});

test('an institution cannot own what every table has', () => {
  const owns = { tables: { firms: { owns: { size: column('1', 'workers') } } } };
  expect(withAlso(says('census', owns))).toBe(
    'AssemblyError: census owns firms.size, but every table has a size of its own; give the column another name.',
  );
});

test('a column that nobody owns is asked back, with the name that was meant', () => {
  expect(withAlso(says('audit', { tables: { firms: { reads: ['deposit'] } } }))).toBe(
    'AssemblyError: audit reads firms.deposit, but nothing in this economy owns it. Did you mean deposits?',
  );
  expect(withAlso(says('audit', { tables: { firms: { reads: ['weather'] } } }))).toMatch(/owns it\.$/);
});

test('a table that is not there is asked back', () => {
  expect(withAlso(says('audit', { tables: { firm: { reads: ['age'] } } }))).toBe(
    'AssemblyError: audit names the table firm, which this economy does not have. Did you mean firms?',
  );
  expect(withAlso(says('audit', { flows: { gift: transfer('firms', 'churches', 'gifts') } }))).toContain(
    'audit.gift names the table churches',
  );
});

test('a flow needs an account that lies between its tables, and both must have a way to pay', () => {
  const lending = { kind: 'credit', account: 'loans', from: 'households', to: 'firms', meaning: '' } as const;
  expect(withAlso(says('uncle', { flows: { lending } }))).toBe(
    'AssemblyError: uncle.lending: the account loans does not lie between households and firms.',
  );
  const changes = { settlements: [{ table: 'firms', account: 'deposits' }] };
  const tax = says('tax', { flows: { tax: transfer('firms', 'state', 'taxes') } });
  expect(fault({ ...changes, institutions: [mint, tax] })).toContain(
    'state cannot pay or be paid: economy.yaml gives it no way to settle.',
  );
});

test('a table settles through an account between it and the hub, and only the hub through none', () => {
  expect(fault({ settlements: [{ table: 'state', account: 'loans' }] })).toBe(
    'AssemblyError: state cannot settle through loans: the account must lie between state and bank.',
  );
  expect(fault({ settlements: [{ table: 'state' }] })).toBe(
    'AssemblyError: state settles through no account, but only the hub, bank, can; give it an account.',
  );
});

const patience = says('clock', { parameters: { patience: quarters('longest delay') } });
const given = (parameters: Assembly['parameters']) => fault({ institutions: [mint, patience], parameters });

test('every declared parameter needs a value in its unit, and no other parameter may be there', () => {
  expect(given({})).toBe('AssemblyError: clock.patience has no value; it is longest delay, in quarter.');
  expect(given({ 'clock.patience': path('year', [0, 3]) })).toBe(
    'AssemblyError: clock.patience is given in year, but it is declared in quarter.',
  );
  const right = path('quarter', [0, 12]);
  expect(given({ 'clock.patience': right, 'clock.hurry': right })).toBe(
    'AssemblyError: clock.hurry has a value, but no institution of this economy declares it.',
  );
  expect(given({ 'clock.patience': right })).toBe('nothing was wrong');
});

test('a parameter has the shape it is declared with', () => {
  const taste = says('taste', { parameters: { weight: by(['households'], share('of spending')) } });
  const weight = (by: string[], ...values: number[]) => ({
    institutions: [mint, taste],
    parameters: {
      'taste.weight': { unit: '1', by, frames: [{ quarter: 0, values: Float64Array.from(values) }] },
    },
  });
  expect(fault(weight([], 1))).toBe(
    'AssemblyError: taste.weight is given by nothing, but it is declared by households.',
  );
  expect(fault(weight(['households'], 1))).toBe(
    'AssemblyError: taste.weight has 1 values in 1955Q1, but households needs 2.',
  );
  expect(fault(weight(['households'], 0.5, Number.NaN))).toBe(
    'AssemblyError: taste.weight is NaN in 1955Q1; give a number.',
  );
  expect(fault(weight(['households'], 0.5, 0.5))).toBe('nothing was wrong');
  const lost = says('taste', { parameters: { weight: by(['household'], share('of spending')) } });
  expect(fault({ ...weight(['household'], 1), institutions: [mint, lost] })).toBe(
    'AssemblyError: taste.weight is declared by household, a table this economy does not have. Did you mean households?',
  );
});

test('a parameter has a value from the first quarter on, in the order of time', () => {
  expect(given({ 'clock.patience': path('quarter', [2, 12]) })).toBe(
    'AssemblyError: clock.patience has no value for 1955Q1, the first quarter.',
  );
  expect(given({ 'clock.patience': path('quarter', [0, 12], [6, 8], [4, 9]) })).toBe(
    'AssemblyError: clock.patience has its value for 1956Q1 out of the order of time.',
  );
});

test('institutions are listed in the order of the phases, each once', () => {
  expect(withAlso(says('market'), says('forecast', { phase: 'plans' }))).toBe(
    'AssemblyError: forecast acts in the phase plans, but is listed after an institution of the phase settlement; the phases are plans, credit, labour, research, production, goods, settlement, turnover, policy, accounts.',
  );
  expect(withAlso(says('market'), says('market'))).toBe(
    'AssemblyError: market is listed twice; an institution acts once a quarter.',
  );
});

test('one institution decides who is in a table', () => {
  expect(withAlso(says('storks', { tables: { firms: { populates: true } } }))).toBe(
    'AssemblyError: storks and mint both populate firms; one institution decides who is there.',
  );
});

test('the opening must give the stocks of the balance sheet, and the balance sheet must balance', () => {
  const { stocks } = assembly();
  expect(fault({ stocks: { ...stocks, 'firms.deposits': 31 } })).toBe(
    'AssemblyError: The rows of firms.deposits open with 30 in all, but the opening balance sheet says 31.',
  );
  expect(fault({ stocks: { ...stocks, 'bank.depositsOwed': 170 } })).toBe(
    'LedgerError: In the opening the books do not close: deposits: what is held is not what is owed, by 10.',
  );
  const { 'state.debt': left, ...rest } = stocks;
  expect([left, fault({ stocks: rest })]).toEqual([
    180,
    'AssemblyError: mint asks for the opening stock of state.debt, which the opening does not give.',
  ]);
});

test('every institution that opens is listed under opening, and no other', () => {
  expect(fault({ opening: [] })).toBe(
    'AssemblyError: mint has an opening, but economy.yaml does not list it under opening.',
  );
  expect(fault({ opening: ['mint', 'ghost'] })).toBe(
    'AssemblyError: opening names ghost, which is not an institution of this economy.',
  );
});

test('an opening may set only accounts, in whole money', () => {
  const opener = (account: string, amount: number) => {
    const ports = declare({ name: 'thief', phase: 'goods', says: 'A test.', literature: [] });
    const thief = institution(ports, { open: ({ opening }) => opening.set(account, 0, amount) });
    const all = { institutions: [mint, trade, thief], opening: ['mint', 'thief'] };
    return sentence(() => assemble(trading(all)));
  };
  expect(opener('households.spent', 5)).toContain(
    'thief names the account households.spent, which no account',
  );
  expect(opener('firms.deposit', 5)).toContain('Did you mean firms.deposits?');
  expect(opener('firms.deposits', 0.5)).toBe(
    'AssemblyError: thief opens firms.deposits with 0.5; money is a whole number.',
  );
});

test('only what is there can be recorded, and only what was recorded can be shown', () => {
  expect(fault({ record: ['firms.wages'] })).toBe(
    'AssemblyError: record names firms.wages, which this economy does not have.',
  );
  expect(sentence(() => assemble(assembly()).series('firms.deposits'))).toBe(
    'AssemblyError: firms.deposits was not recorded; add it to record in economy.yaml.',
  );
});

test('what an institution only reads it cannot write, and what it did not declare it cannot see: neither compiles', () => {
  const ports = declare({
    name: 'reader',
    phase: 'accounts',
    says: 'A test.',
    literature: [],
    parameters: { weight: share('of something') },
    tables: { households: { reads: ['deposits'], owns: { mood: column('1', 'mood') } } },
  });
  institution(ports, {
    step({ tables: { households }, p }) {
      households.mood[0] = p.weight * households.deposits[0];
      // @ts-expect-error deposits belong to the ledger
      households.deposits[0] = 1;
      // @ts-expect-error not declared
      households.age[0] = 1;
      // @ts-expect-error not declared
      return p.height;
    },
  });
});
