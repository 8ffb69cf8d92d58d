import { expect, test } from 'vitest';
import { effectDescribed, levelsDescribed } from '../../src/web/charts/describe.js';
import { effectRows, levelRows } from '../../src/web/charts/number-rows.js';
import { effectRead, levelsRead, readAloud } from '../../src/web/charts/readout.js';
import { differenceOf, matterOf } from './sample-matter.js';

test('a year is read with every value and its band', () => {
  expect(readAloud(1991, levelsRead(matterOf(), 1)).en).toBe(
    '1991: Record 11.0; Baseline 12.0 (90 % of runs: 10.0 to 14.0); Scenario 15.0 (90 % of runs: 13.0 to 17.0).',
  );
  expect(readAloud(1991, levelsRead(matterOf(), 1)).ja).toContain('シナリオ 15.0 （計算の90％：13.0〜17.0）');
});

test('a missing record is said to be missing', () => {
  const read = readAloud(1991, levelsRead(matterOf({ record: [10, null, 12] }), 1));
  expect([read.en.slice(0, 15), read.ja.slice(0, 10)]).toEqual(['1991: No record', '1991年：記録なし']);
});

test('an effect is read with its sign, to the decimals of its error', () => {
  expect(readAloud(1992, effectRead(matterOf(), 2)).en).toBe(
    '1992: Effect +6.0 (90 % of runs: +4.0 to +8.0); higher in 75 % of runs.',
  );
});

test('an effect that chance leaves open says so', () => {
  const matter = matterOf({ difference: differenceOf([0, -3, 6], false) });
  const [read] = effectRead(matter, 1);
  expect(read?.value).toBe('−3.0');
  expect(read?.beside?.en).toContain('lower in 75 % of runs; cannot tell');
  expect(read?.beside?.ja).toContain('判断できない');
});

test('a preview is read with its typical error, rounded to it', () => {
  const preview = { level: [10, 16, 22.22], difference: [0, 4, 8.4321], typicalError: 1.44 };
  const matter = matterOf({ preview, status: 'preview', scenario: undefined, difference: undefined });
  expect(effectRead(matter, 2)).toMatchObject([{ of: 'preview', value: '+8.4 ± 1.4' }]);
});

test('what happened in a year is read in that year only', () => {
  const matter = matterOf({ events: [{ year: 1991, title: { en: 'Burst', ja: '崩壊' } }] });
  const events = [0, 1, 2].map((i) => levelsRead(matter, i).filter(({ of }) => of === 'event').length);
  expect(events).toEqual([0, 1, 0]);
});

test('those who do not see the chart hear where its lines begin and end, and how many runs there are', () => {
  const { en, ja } = levelsDescribed(matterOf({ runs: 3, status: 'running' }));
  expect(en).toContain('Baseline: 10.0 in 1990, 14.0 in 1992.');
  expect(en).toContain('3 of 8 runs');
  expect(ja).toContain('基準：1990年に10.0、1992年に14.0。');
  expect(effectDescribed(matterOf()).en).toContain('Median difference: 0.00 in 1990, +6.00 in 1992.');
});

test('the table has a row for each year and a cell under each head', () => {
  for (const { heads, rows } of [levelRows(matterOf()), effectRows(matterOf())]) {
    expect(rows.map(({ year }) => year)).toEqual([1990, 1991, 1992]);
    for (const { cells } of rows) expect(cells).toHaveLength(heads.length);
  }
  expect(effectRows(matterOf()).rows[2]?.cells.map(({ en }) => en)).toEqual([
    '+6.0',
    '+5.0 to +7.0',
    '+4.0 to +8.0',
    '75 %',
    'yes',
  ]);
});
