import { expect, test } from 'vitest';
import { explanationReport, type ExplanationReport } from '../../../src/pictures/studies/index.js';
import { comparisonOf, facts } from './sample-effect.js';
import { soundPage } from './sound-page.js';

const share = (name: string, value: number, told = true) => ({
  name,
  value,
  interval90: [value - 1, value + 1] as const,
  orderRange: [value - 0.5, value + 0.5] as const,
  first: value - 0.5,
  last: value + 0.5,
  told,
});

const { baseline, scenarios } = comparisonOf();
const report: ExplanationReport = {
  facts,
  baseline,
  scenario: scenarios[0]!.scenario,
  orders: 0,
  outcomes: [
    {
      id: 'outcome-1',
      title: { en: 'Output', ja: '産出' },
      when: '1992',
      unit: 'percent',
      decimals: 1,
      members: 10,
      sentence: 'Of the 4.0 percent, 6.0 come from rates and -2.0 from <tax>.',
      difference: { value: 4, interval90: [3, 5], told: true },
      shares: [share('<tax>', -2, false), share('rates', 6)],
      interactions: [
        { between: ['<tax>', 'rates'], index: { value: -0.04, interval90: [-1, 1] } },
        { between: ['<tax>', 'third'], index: null },
      ],
      gap: 0,
    },
  ],
};
const page = explanationReport(report);

test('the page is whole, needs nothing and runs no script', () => soundPage(page));

test('the head says whose difference it is, and how to run it again', () => {
  expect(page).toContain('<h1>Cheap money <small>less History: where the difference comes from</small></h1>');
  expect(page).toContain('10 cases × 2 scenarios');
  expect(page.split(facts.command)).toHaveLength(3);
});

test('the parts are seen to add up: 6 less 2 is 4', () => {
  expect(page).toContain('6.0 − 2.0 = 4.0 percent');
});

test('the sentence has minus signs and no tag of its own', () => {
  expect(page).toContain('6.0 come from rates and −2.0 from &lt;tax&gt;.');
  expect(page).not.toContain('<tax>');
});

test('every number of the drawing stands in a table, the largest share first', () => {
  const rows = [...page.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row]) =>
    row!.replaceAll(/<\/?t[dh]>/g, '|'),
  );
  expect(rows).toEqual([
    'rates||6.0||5.0 to 7.0||5.5 to 6.5||5.5||6.5||yes|',
    '&lt;tax&gt;||−2.0||−3.0 to −1.0||−2.5 to −1.5||−2.5||−1.5||no|',
    '&lt;tax&gt; with rates||0.0||−1.0 to 1.0|',
    '&lt;tax&gt; with third||not shown by the orders drawn||–|',
  ]);
});

test('what is not in the whiskers is said, and how many orders were drawn', () => {
  expect(page).toContain('<b>Not in this band:</b> rival readings of the literature.');
  expect(page).not.toContain('orders drawn, so at least so wide');
  expect(explanationReport({ ...report, orders: 16 })).toContain('over 16 orders drawn, so at least so wide');
});
