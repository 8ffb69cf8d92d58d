import { expect, test } from 'vitest';
import { type Assembly, assemble, column, declare, institution } from '../../src/kernel/index.js';
import { assembly, mint, sentence, trade, trading } from './village.js';

test('a run has as many quarters as it was given', () => {
  const economy = assemble(trading());
  expect([economy.finished, economy.clock.quarter]).toEqual([false, 0]);
  economy.run();
  expect([economy.finished, economy.clock.quarter, economy.series('households.spent').length]).toEqual([
    true,
    8,
    8,
  ]);
});

test('the same seed gives the same bits and another seed others', () => {
  const print = (seed: number) => assemble(trading({ seed })).run().fingerprint();
  expect(print(1)).toBe(print(1));
  expect(print(1)).not.toBe(print(2));
});

const lotteryPorts = declare({
  name: 'lottery',
  phase: 'goods',
  says: 'Draws, and pays nobody.',
  literature: [],
  tables: { households: { owns: { ticket: column('1', 'a number') } } },
  draws: ['luck', 'more'],
});
const lottery = institution(lotteryPorts, {
  step({ tables: { households }, draws }) {
    for (let i = 0; i < households.size; i++)
      households.ticket[i] = draws.luck.uniform(households.id[i]) + draws.more.normal(households.id[i]);
  },
});

test('an institution that draws, added before or after, leaves every other draw as it was', () => {
  const spent = (institutions: Assembly['institutions']) => {
    const economy = assemble(trading({ institutions })).run();
    return [0, 1].map((row) => [...economy.series('households.spent', row)]);
  };
  const alone = spent([mint, trade]);
  expect(spent([mint, lottery, trade])).toEqual(alone);
  expect(spent([mint, trade, lottery])).toEqual(alone);
  expect(alone[0].some((amount) => amount > 0)).toBe(true);
});

const promisePorts = declare({
  name: 'promise',
  phase: 'accounts',
  says: 'Promises that tanaka keeps half of what he has.',
  literature: [],
  tables: { households: { reads: ['deposits'] } },
});
const promise = institution(promisePorts, {
  invariants: { 'tanaka keeps fifty': ({ tables: { households } }) => households.deposits[0] >= 50 },
});

test('a broken promise stops a strict run, and only a strict one', () => {
  const run = (strict: boolean) =>
    sentence(() => assemble(trading({ institutions: [mint, trade, promise], strict })).run());
  expect(run(true)).toMatch(/^AssemblyError: In 195\dQ\d promise broke its promise: tanaka keeps fifty\.$/);
  expect(run(false)).toBe('nothing was wrong');
});

test('what is recorded is the end of each quarter', () => {
  const economy = assemble(trading());
  const deposits: number[] = [];
  while (!economy.finished) {
    economy.step();
    deposits.push(economy.tables.get('households')!.columns.get('deposits')![1]);
  }
  expect([...economy.series('households.deposits', 1)]).toEqual(deposits);
});

test('the fingerprint tells who is there and refuses what is not a number', () => {
  const economy = assemble(assembly());
  const before = economy.fingerprint();
  economy.tables.get('firms')!.leave(1);
  expect(economy.fingerprint()).not.toBe(before);
  economy.tables.get('firms')!.columns.get('deposits')![0] = Number.NaN;
  expect(sentence(() => economy.fingerprint())).toContain('A fingerprint was asked of NaN');
});
