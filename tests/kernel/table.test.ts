import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assemble,
  column,
  declare,
  institution,
  reference,
  Table,
  transfer,
} from '../../src/kernel/index.js';
import { assembly, mint, sentence } from './village.js';

const made = (capacity = 3) => {
  const firms = new Table('firms', capacity);
  const age = firms.add('age', column('quarter', 'age'));
  const bank = firms.add('bank', reference('lender'));
  return { firms, age, bank };
};

test('who leaves last is replaced first, by somebody new', () => {
  const { firms } = made();
  expect([firms.enter(), firms.enter(), firms.enter()]).toEqual([0, 1, 2]);
  firms.leave(0);
  firms.leave(2);
  expect([firms.enter(), firms.enter()]).toEqual([2, 0]);
  expect([...firms.id]).toEqual([5, 2, 4]);
  expect([firms.size, firms.count, firms.room]).toEqual([3, 3, 0]);
});

test('a new row starts empty, with references to nobody', () => {
  const { firms, age, bank } = made();
  firms.enter();
  age[0] = 7;
  bank[0] = 2;
  firms.leave(0);
  firms.enter();
  expect([age[0], bank[0]]).toEqual([0, -1]);
});

test('a full table says so', () => {
  const { firms } = made(1);
  firms.enter();
  expect(sentence(() => firms.enter())).toBe(
    'AssemblyError: The table firms is full at 1 rows; give it more capacity in economy.yaml.',
  );
});

test('nobody leaves twice', () => {
  const { firms } = made();
  firms.enter();
  firms.leave(0);
  expect(sentence(() => firms.leave(0))).toBe('Error: Row 0 of firms cannot leave: nobody is there.');
});

test('whoever comes and goes, identities are never used again and the living are counted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 })), (moves) => {
      const { firms } = made(4);
      const seen = new Set<number>();
      for (const move of moves) {
        if (move < 4 && firms.alive[move]) firms.leave(move);
        else if (firms.room > 0) {
          const row = firms.enter();
          expect(seen.has(firms.id[row])).toBe(false);
          seen.add(firms.id[row]);
        }
        expect(firms.alive.reduce((sum, one) => sum + one, 0)).toBe(firms.count);
        expect(firms.count + firms.room).toBe(4);
      }
    }),
  );
});

const registryPorts = declare({
  name: 'registry',
  phase: 'turnover',
  says: 'Closes the first firm and founds another.',
  literature: [],
  tables: {
    firms: { reads: ['deposits'], owns: { bank: reference('its bank') }, populates: true },
  },
  flows: { estate: transfer('firms', 'households', 'what is left') },
});
const registry = (settles: boolean) =>
  institution(registryPorts, {
    open({ tables: { firms }, opening }) {
      opening.set('firms.deposits', firms.enter(), 180);
      for (const one of ['bank.depositsOwed', 'bank.stateDebt', 'state.debt']) opening.set(one, 0, 180);
    },
    step({ tables: { firms }, flows }) {
      if (settles) flows.estate.pay(0, 1, firms.deposits[0]);
      firms.leave(0);
      firms.enter((row) => (firms.bank[row] = 7));
    },
  });
const agePorts = declare({
  name: 'ageing',
  phase: 'goods',
  says: 'Firms grow older; a new one starts at minus one, before its first quarter.',
  literature: [],
  tables: {
    firms: {
      reads: ['bank'],
      owns: { age: column('quarter', 'age'), first: column('row', 'bank at birth') },
    },
  },
});
const ageing = institution(agePorts, {
  step({ tables: { firms } }) {
    for (let i = 0; i < firms.size; i++) firms.age[i]++;
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.age[row] = -1;
      firms.first[row] = firms.bank[row];
    },
  },
});
const village = (settles: boolean) =>
  assemble(
    assembly({
      institutions: [ageing, registry(settles)],
      opening: ['registry'],
      stocks: { 'firms.deposits': 180, 'bank.depositsOwed': 180, 'bank.stateDebt': 180, 'state.debt': 180 },
    }),
  );

test('a firm with money in the bank cannot leave', () => {
  expect(sentence(() => village(false).run(1))).toBe(
    'AssemblyError: firms[0] cannot leave in 1955Q1: its deposits is 180, not zero.',
  );
});

test('a firm that has settled leaves, and the one that follows is greeted', () => {
  const economy = village(true).run(3);
  const firms = economy.tables.get('firms')!;
  expect([firms.id[0], firms.columns.get('age')![0], firms.count]).toEqual([4, -1, 1]);
});

test('whoever founds a firm says what it is before the others greet it', () => {
  expect(village(true).run(1).tables.get('firms')!.columns.get('first')![0]).toBe(7);
});

test('a table with named rows has them from the start', () => {
  const households = assemble(assembly({ institutions: [mint] })).tables.get('households')!;
  expect([households.rows, [...households.id], households.room]).toEqual([['tanaka', 'sato'], [1, 2], 0]);
});
