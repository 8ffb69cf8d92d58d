import { expect, test } from 'vitest';
import { loadEconomy, periodOf } from '../../src/economies/index.js';
import { brokeLedger, designOf, isStopped, runMember, runPair } from '../../src/experiments/index.js';
import { institution } from '../../src/kernel/index.js';
import { files, made, registry } from '../economies/made.js';

const measures = {
  spending: {
    title: { en: 'Spending', ja: '支出' },
    unit: 'yen',
    theme: 'growth' as const,
    column: 'nation.spent',
    annual: 'sum' as const,
  },
};
const subjectOf = (content = made()) => ({ economy: loadEconomy(content, 'made', registry), measures });
const subject = subjectOf();
const since = periodOf('1956Q2')!;

test('a member has a value for every whole year, and its books close', () => {
  const member = runMember(subject, designOf(subject.economy), 0);
  expect(member.years).toEqual([1955, 1956, 1957]);
  expect(member.annual['spending']!.every((value) => value! > 0)).toBe(true);
  expect(member.ledger).toEqual({ largestResidual: 0, quarters: 12 });
  expect(member.alarms).toEqual([]);
});

test('two members differ by seed and draws; the same one twice does not', () => {
  const design = designOf(subject.economy, { seed: 5 });
  const again = runMember(subjectOf(), design, 1);
  expect(runMember(subject, design, 1)).toEqual(again);
  expect(runMember(subject, design, 2).fingerprint).not.toBe(again.fingerprint);
  expect(again.seed).toBe(6);
});

test('a branch equals the full run with the change, bit for bit, and the control the run without', () => {
  const set = [{ parameter: 'spending.propensity', value: 0.35 }];
  const design = designOf(subject.economy, { since, set, freeze: ['taste'] });
  for (const index of [0, 3]) {
    const { control, changed } = runPair(subject, design, index);
    expect(changed).toEqual(runMember(subject, design, index));
    expect(control).toEqual(runMember(subject, designOf(subject.economy), index));
    expect(changed.fingerprint).not.toBe(control.fingerprint);
    // The change begins in the second quarter of 1956.
    expect(changed.annual['spending']![0]).toBe(control.annual['spending']![0]);
    expect(changed.annual['spending']![2]).not.toBe(control.annual['spending']![2]);
  }
});

test('a column outside its bounds for long enough is an alarm, told with row and quarters', () => {
  const content = made({
    'economies/made/alarms.yaml':
      'luck: { says: Luck ran out., column: nation.luck, low: 2, quarters: 12 }\nrest: { says: Rest., column: nation.luck, low: 2, quarters: 13 }\n',
  });
  const { alarms } = runMember(subjectOf(content), designOf(subject.economy), 0);
  expect(alarms).toHaveLength(1);
  expect(alarms[0]).toMatchObject({ name: 'luck', from: '1955Q1', to: '1957Q4' });
  expect(alarms[0]!.detail).toMatch(
    /^Luck ran out\. nation\.luck reached \S+; allowed is at least 2, and beyond it for less than 12 quarters\.$/,
  );
});

const failing = (step: (quarter: number, pay: (amount: number) => void) => void) => {
  const wages = institution(
    { ...registry.wages.ports, flows: { wages: registry.wages.ports.flows!['wages']! } },
    { step: ({ flows, clock }) => step(clock.quarter, (amount) => flows['wages']!.pay(0, 0, amount)) },
  );
  const economy = loadEconomy(made(), 'made', { ...registry, wages });
  return runMember({ economy, measures }, designOf(economy), 0);
};

test('a member that cannot go on is kept with its sentence', () => {
  const broken = failing((quarter, pay) => pay(quarter === 6 ? Number.NaN : 0));
  expect(brokeLedger(broken)).toBe(true);
  expect(broken.years).toEqual([1955]);
  expect(broken.alarms[0]!.detail).toBe(
    'In 1956Q3 wages.wages asked to move NaN from shops[0] to households[0]; an amount must be zero or more and under 2^53.',
  );
  const bug = failing((quarter) => {
    if (quarter === 2) throw new Error('nobody thought of this');
  });
  expect(isStopped(bug)).toBe(true);
  expect(brokeLedger(bug)).toBe(false);
  expect(bug.alarms[0]).toEqual({
    name: 'stopped',
    from: '1955Q3',
    to: '1955Q3',
    detail: 'In 1955Q3: nobody thought of this',
  });
});

test('the plan is named by what was asked and by the files that decide it, not by targets', async () => {
  const { contentDigest, manifestOf } = await import('../../src/experiments/index.js');
  const content = made();
  const before = contentDigest(content, subject.economy);
  const other = made({
    'data/series/world/trade.csv': files['data/series/world/trade.csv']!.replace('121', '122'),
  });
  expect(contentDigest(other, subject.economy)).not.toBe(before);
  const sources = made({ 'data/sources.yaml': `${files['data/sources.yaml']}# checked\n` });
  expect(contentDigest(sources, subject.economy)).toBe(before);
  const design = designOf(subject.economy, {
    since,
    set: [{ parameter: 'spending.propensity', value: 0.3 }],
    freeze: ['world'],
  });
  const { design: words } = manifestOf(subject.economy, design, 2, {
    versions: {},
    content: before,
    command: '',
  });
  expect(words).toBe(
    'luck and parameters from 0.5 of their ranges; spending.propensity=0.3 from 1956Q2; world frozen from 1956Q2',
  );
});
