import { expect, test } from 'vitest';
import { loadEconomy, periodOf } from '../../src/economies/index.js';
import {
  brokeLedger,
  contentDigest,
  isStopped,
  runCase,
  studyId,
  studyOf,
} from '../../src/experiments/index.js';
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
const central = (of = subject) => runCase(of, studyOf(of), 0)[0]!;

test('a run has a value for every whole year, and its books close', () => {
  const run = central();
  expect(run.years).toEqual([1955, 1956, 1957]);
  expect(run.annual['spending']!.every((value) => value! > 0)).toBe(true);
  expect(run.ledger).toEqual({ largestResidual: 0, quarters: 12 });
  expect(run.alarms).toEqual([]);
});

test('two cases differ by seed and draws; the same one twice does not', () => {
  const study = studyOf(subject, { design: { kind: 'ensemble', seed: 5, lucks: 1, readings: [] } });
  const [again] = runCase(subjectOf(), study, 1);
  expect(runCase(subject, study, 1)).toEqual([again]);
  expect(runCase(subject, study, 2)[0]!.fingerprint).not.toBe(again!.fingerprint);
  expect(again!.seed).toBe(6);
});

test('a frozen driver and a setting from a date share the quarters before it with history, bit for bit', () => {
  const since = periodOf('1956Q2')!;
  const changes = [
    { kind: 'freeze', driver: 'taste', from: since },
    { kind: 'set', parameter: 'spending.propensity', value: 0.35, from: since },
  ] as const;
  const scenario = { name: 'changed', changes };
  const both = studyOf(subject, { scenarios: [{ name: 'history', changes: [] }, scenario] });
  for (const index of [0, 3]) {
    const [history, changed] = runCase(subject, both, index);
    expect([changed]).toEqual(runCase(subject, studyOf(subject, { scenarios: [scenario] }), index));
    expect([history]).toEqual(runCase(subject, studyOf(subject), index));
    expect(changed!.fingerprint).not.toBe(history!.fingerprint);
    // The change begins in the second quarter of 1956.
    expect(changed!.annual['spending']![0]).toBe(history!.annual['spending']![0]);
    expect(changed!.annual['spending']![2]).not.toBe(history!.annual['spending']![2]);
  }
});

test('a column outside its bounds for long enough is an alarm, told with row and quarters', () => {
  const content = made({
    'economies/made/alarms.yaml':
      'luck: { says: Luck ran out., column: nation.luck, low: 2, quarters: 12 }\nrest: { says: Rest., column: nation.luck, low: 2, quarters: 13 }\n',
  });
  const { alarms } = central(subjectOf(content));
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
  return central({ economy, measures });
};

test('a run that cannot go on is kept with its sentence', () => {
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

test('a study is named by what was asked and by the files that decide it, not by targets', () => {
  const content = made();
  const before = contentDigest(content, subject.economy);
  const other = made({
    'data/series/world/trade.csv': files['data/series/world/trade.csv']!.replace('121', '122'),
  });
  expect(contentDigest(other, subject.economy)).not.toBe(before);
  const sources = made({ 'data/sources.yaml': `${files['data/sources.yaml']}# checked\n` });
  expect(contentDigest(sources, subject.economy)).toBe(before);
  const study = studyOf(subject, { content: before, versions: { saisei: '1', model: '2' } });
  expect(studyId({ ...study, versions: { model: '2', saisei: '1' } })).toBe(studyId(study));
  expect(studyId({ ...study, content: '' })).not.toBe(studyId(study));
  expect(studyId({ ...study, scale: 2 * study.scale })).not.toBe(studyId(study));
});
