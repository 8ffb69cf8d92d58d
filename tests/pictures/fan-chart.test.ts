import { expect, test } from 'vitest';
import { fanChart } from '../../src/pictures/index.js';
import { chartOf } from './chart-of.js';

test('a chart says what its band holds, what it does not hold, how it fits and where its record is from', () => {
  const html = fanChart(chartOf());
  expect(html).toContain('50 and 90 % of 40 runs, which differ in parameters and luck.');
  expect(html).toContain('<b>Not in this band:</b> rival readings.');
  expect(html).toContain('Fitted: 2 good, 1 missed');
  expect(html).toContain('<b>Source:</b> IMF.');
});

test('a chart without a target says so', () => {
  const none = { good: 0, fair: 0, miss: 0, unknown: 0 };
  expect(fanChart(chartOf({ fitBadge: { fit: none, holdOut: none } }))).toContain('No target: judge by eye');
});

test('the picture is an image with a title and a description, and its numbers stand behind it', () => {
  const html = fanChart(chartOf());
  expect(html).toContain('role="img" aria-labelledby="chart-debt-title chart-debt-desc"');
  expect(html).toContain('<title id="chart-debt-title">Debt</title>');
  expect(html).toContain('Median of the model: 10.0 in 1990, 30.0 in 1992.');
  expect(html).toContain('Record: 10.0 in 1990, 22.0 in 1991.');
  expect(html).toContain(
    '<tr><th scope="row">1992</th><td>–</td><td>30.0</td><td>29.0 to 31.0</td><td>25.0 to 35.0</td></tr>',
  );
});

test('the ground changes after the last recorded year and not when the record is complete', () => {
  expect(fanChart(chartOf())).toContain('url(#chart-debt-hatch)');
  expect(fanChart(chartOf({ record: [10, 22, 33] }))).not.toContain('url(#chart-debt-hatch)');
});

test('a line at zero appears where values lie on both sides', () => {
  expect(fanChart(chartOf())).not.toContain('class="zero"');
  expect(fanChart(chartOf({ low90: [-5, -5, -5] }))).toContain('class="zero"');
});

test('a gap breaks the line, and a lone recorded year is a dot', () => {
  const html = fanChart(chartOf({ years: [1, 2, 3, 4, 5], record: [1, 2, null, 4, null] }));
  expect(/class="record" d="(M[^"]*)"/.exec(html)?.[1]?.split('M')).toHaveLength(2);
  expect(html.match(/class="fact"/g)).toHaveLength(1);
});

test('values of single years, spans and bands stand in for a series', () => {
  const facts = [
    { from: 1990, to: 1990, low: 5, high: 5 },
    { from: 1990, to: 1992, low: 6, high: 6 },
    { from: 1990, to: 1992, low: 6, high: 9 },
    { from: 2030, to: 2030, low: 6, high: 6 },
  ];
  const html = fanChart(chartOf({ record: [null, null, null], facts }));
  expect(
    ['fact"', 'fact-span"', 'fact-band"'].map((name) => html.split(`class="${name}`).length - 1),
  ).toEqual([1, 1, 1]);
  expect(html).toContain('Dots, bars and boxes');
});

test('names from files cannot become markup', () => {
  expect(fanChart(chartOf({ title: '<script>' }))).not.toContain('<script>');
});

test.each([
  [
    'nothing at all',
    { median: [null, null, null], low50: [], high50: [], low90: [], high90: [], record: [] },
  ],
  ['one year', { years: [1990], median: [1], low50: [1], high50: [1], low90: [1], high90: [1], record: [1] }],
  ['only zeros', { median: [0, 0, 0], low90: [0, 0, 0], high90: [0, 0, 0], record: [0, 0, 0] }],
  ['a logarithm of what is not above zero', { scale: 'logarithmic' as const, low90: [-1, 0, 25] }],
  [
    'only values below zero, in logarithms',
    {
      scale: 'logarithmic' as const,
      median: [-1, -2, -3],
      low90: [-4, -5, -6],
      high90: [-1, -1, -1],
      record: [-1, -1, -1],
    },
  ],
])('%s still makes a drawing without NaN', (_, otherwise) => {
  const html = fanChart(chartOf(otherwise));
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
});
