import { expect, test } from 'vitest';
import { sensitivityReport, type SensitiveOutcome } from '../../../src/pictures/studies/index.js';
import { facts } from './sample-effect.js';
import { soundPage } from './sound-page.js';

const estimate = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const none = { value: Number.NaN, low: Number.NaN, high: Number.NaN };

const shares: SensitiveOutcome = {
  id: 'outcome-1',
  name: 'Output in 1992',
  unit: 'yen',
  method: 'sobol',
  factors: [
    { name: 'luck', luck: true, whole: estimate(0.2), alone: estimate(-0.05) },
    { name: 'pricing.markup', luck: false, whole: estimate(0.75), alone: estimate(0.5) },
  ],
  words: ['Luck alone makes 5 % (-5 % to 15 %) of the variance.'],
};
const pageOf = (...outcomes: readonly SensitiveOutcome[]) =>
  sensitivityReport({
    facts,
    title: { en: 'What matters', ja: '何が効くか' },
    varied: [{ name: 'pricing.markup', range: '0.1 to 0.3', meaning: 'mark-up on <cost>' }],
    outcomes,
  });
const cells = (page: string) =>
  [...page.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row]) => row!.split(/<\/t[dh]>(?:<td>)?/));

test('the page is whole, needs nothing and runs no script', () => soundPage(pageOf(shares)));

test('shares of the variance are told in percent, the largest first, luck among them', () => {
  expect(cells(pageOf(shares))).toEqual([
    ['pricing.markup', '75', '65 to 85', '50', '40 to 60', ''],
    ['luck', '20', '10 to 30', '−5', '−15 to 5', ''],
  ]);
});

test('what was varied stands with its range and meaning, sentences with minus signs', () => {
  const page = pageOf(shares);
  expect(page).toContain('pricing.markup<small> 0.1 to 0.3</small></dt><dd>mark-up on &lt;cost&gt;</dd>');
  expect(page).toContain('5 % (−5 % to 15 %)');
});

test('elementary effects are told in the unit of the outcome and read by their own marks', () => {
  const effects: SensitiveOutcome = {
    ...shares,
    method: 'morris',
    factors: [
      {
        name: 'pricing.markup',
        luck: false,
        whole: { value: 640, low: 550, high: 750.4 },
        alone: { ...none, value: 43 },
      },
    ],
  };
  const page = pageOf(effects);
  soundPage(page);
  expect(page).toContain('change over the whole range of a factor, yen');
  expect(page).toContain('when ups and downs cancel');
  expect(page).not.toContain('Sobol');
  expect(cells(page)).toEqual([['pricing.markup', '640', '550 to 750', '43', '–', '']]);
});

test('when nothing went through the page says so and draws nothing', () => {
  const lost = { ...shares, factors: shares.factors.map((one) => ({ ...one, whole: none, alone: none })) };
  const page = pageOf(lost);
  soundPage(page);
  expect(page).toContain('Too few runs went through to draw anything.');
  expect(page).not.toContain('<svg');
});

test('factors that are not drawn are counted, and stand in the table', () => {
  const one = shares.factors[1]!;
  const many = Array.from({ length: 17 }, (_, i) => ({ ...one, name: `factor${i}` }));
  const page = pageOf({ ...shares, factors: many });
  expect(page).toContain('2 more factors are in the table only');
  expect(cells(page)).toHaveLength(17);
  expect(pageOf(shares)).not.toContain('in the table only');
});
