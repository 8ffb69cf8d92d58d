import { expect, test } from 'vitest';
import { type Assembly, assemble, column, count, declare, institution } from '../../src/kernel/index.js';
import { assembly, mint, path, sentence, trade, trading } from './village.js';

const churnPorts = declare({
  name: 'churn',
  phase: 'turnover',
  says: 'A firm without money leaves in odd quarters and comes back in even ones.',
  literature: [],
  tables: {
    firms: { reads: [], owns: { visits: count('1', 'quarters seen') }, populates: true },
  },
  draws: ['who'],
});
const churn = institution(churnPorts, {
  open({ tables: { firms }, opening }) {
    firms.enter();
    firms.enter();
    opening.set('firms.deposits', 0, 180);
    for (const one of ['bank.depositsOwed', 'bank.stateDebt', 'state.debt']) opening.set(one, 0, 180);
  },
  step({ tables: { firms }, clock, draws }) {
    for (let i = 0; i < firms.size; i++) firms.visits[i] += 1 + draws.who.index(firms.id[i], 5);
    if (firms.alive[1]) firms.leave(1);
    else firms.enter();
    if (clock.season === 4 && firms.room > 0) firms.enter();
  },
});
const coming = (): Assembly =>
  assembly({
    institutions: [churn],
    opening: ['churn'],
    stocks: { 'firms.deposits': 180, 'bank.depositsOwed': 180, 'bank.stateDebt': 180, 'state.debt': 180 },
    record: ['firms.*'],
  });

test('a run that went on from a checkpoint equals the straight run, bit for bit', () => {
  for (const made of [trading, coming]) {
    const straight = assemble(made()).run();
    for (const until of [0, 3, 7]) {
      const saved = assemble(made()).run(until).checkpoint();
      const resumed = assemble(made()).restore(saved).run();
      expect(resumed.fingerprint()).toBe(straight.fingerprint());
      expect(resumed.recorded.map(({ values }) => [...values])).toEqual(
        straight.recorded.map(({ values }) => [...values]),
      );
    }
  }
});

test('an economy can go back in time, parameters included', () => {
  const changing = trading({ parameters: { 'trade.propensity': path('1', [0, 0.2], [2, 0.7], [6, 0.1]) } });
  const economy = assemble(changing);
  const saved = economy.run(1).checkpoint();
  const first = economy.run().fingerprint();
  expect(economy.restore(saved).run().fingerprint()).toBe(first);
});

test('a checkpoint is a copy: what runs on does not change it', () => {
  const economy = assemble(trading()).run(2);
  const saved = economy.checkpoint();
  const before = [...saved.tables.get('households')!.arrays.get('deposits')!];
  economy.run();
  expect([...saved.tables.get('households')!.arrays.get('deposits')!]).toEqual(before);
});

test('a branch with another parameter from the checkpoint on equals the changed run from the start', () => {
  const parameters = { 'trade.propensity': path('1', [0, 0.5], [4, 0.9]) };
  const saved = assemble(trading()).run(4).checkpoint();
  const branch = assemble(trading({ parameters })).restore(saved).run();
  expect(branch.fingerprint()).toBe(assemble(trading({ parameters })).run().fingerprint());
});

const scribePorts = declare({
  name: 'scribe',
  phase: 'plans',
  says: 'Counts quarters.',
  literature: [],
  tables: { households: { owns: { quarters: column('quarter', 'quarters counted') } } },
});
const scribe = institution(scribePorts, {
  step: ({ tables: { households } }) => void households.quarters[0]++,
});

test('a branch may leave an institution out: columns are found by name', () => {
  const saved = assemble(trading({ institutions: [mint, scribe, trade] }))
    .run(4)
    .checkpoint();
  const without = assemble(trading()).restore(saved).run();
  expect(without.fingerprint()).toBe(assemble(trading()).run().fingerprint());
});

test('a checkpoint of an economy without a column is refused', () => {
  const saved = assemble(trading()).run(4).checkpoint();
  expect(sentence(() => assemble(trading({ institutions: [mint, scribe, trade] })).restore(saved))).toBe(
    'AssemblyError: The checkpoint has no households.quarters with 2 rows; it is of another economy or scale.',
  );
});

test('a branch may be shorter than the run it leaves', () => {
  const saved = assemble(trading()).run(4).checkpoint();
  const short = assemble(trading({ quarters: 6 }))
    .restore(saved)
    .run();
  const straight = assemble(trading()).run();
  expect([...short.series('households.spent')]).toEqual([...straight.series('households.spent')].slice(0, 6));
});
