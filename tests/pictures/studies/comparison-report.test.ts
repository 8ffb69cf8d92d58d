import { expect, test } from 'vitest';
import { comparisonReport } from '../../../src/pictures/studies/index.js';
import { chartOf, comparisonOf, facts, pointOf } from './sample-effect.js';
import { soundPage } from './sound-page.js';

const page = comparisonReport(comparisonOf([chartOf(), chartOf({ id: 'effect-1-prices', theme: 'prices' })]));
const part = (id: string, html = page) => {
  const from = html.indexOf(`<section id="${id}"`);
  return html.slice(from, html.indexOf('</section>', from));
};

test('the page is whole, needs nothing and runs no script', () => soundPage(page));

test('the head says who against whom, how much was run, and how to run it again', () => {
  const head = page.slice(page.indexOf('<header>'), page.indexOf('</header>'));
  expect(head).toContain('<h1>Cheap money <small>against History</small></h1>');
  for (const words of ['Japan', '10 cases × 2 scenarios', '1955Q1 to 1992Q4', 'scale 1:5,000', 'seed 1'])
    expect(head).toContain(words);
  for (const words of [facts.id, facts.command]) expect(head).toContain(words);
});

test('what was changed is told with its date, its meaning and what it stands for', () => {
  const changed = part('changed');
  expect(changed).toContain('centralBank.rate = 0.01 from 1990Q4');
  expect(changed).toContain('what banks pay for funds');
  expect(changed).toContain('The bank keeps its rate at one percent.');
  expect(changed).toContain('Nothing is changed');
});

test('what cannot be told stands apart from the answers', () => {
  const [told, untold] = part('answers').split('<details class="untold" open>');
  expect(told).toContain('10 % higher');
  expect(told).not.toContain('Cannot tell');
  expect(untold).toContain('Cannot tell: in 1992 Prices');
});

test('every chart says what is not in its band, and its numbers stand behind it', () => {
  const effects = part('effects-1');
  expect(effects.split('<b>Not in this band:</b> rival readings of the literature.').length - 1).toBe(4);
  expect(effects.split('<details>').length - 1).toBe(4);
  expect(effects).toContain(
    '<tr><th scope="row">1991</th><td>101</td><td>100</td><td>99.0 to 101</td><td>98.0 to 102</td><td>105</td><td>104 to 106</td><td>103 to 107</td></tr>',
  );
  expect(effects).toContain(
    '<tr><th scope="row">1992</th><td>10.0</td><td>9.50 to 10.5</td><td>9.00 to 11.0</td><td>100 %</td><td>10</td><td>yes</td></tr>',
  );
});

test('what every chart would say of its spread is said once, the rest where it belongs', () => {
  const other = pointOf(1992, 10);
  const own = { ...other, spread: { ...other.spread, remarks: [...other.spread.remarks, 'Only here.'] } };
  const html = comparisonReport(comparisonOf([chartOf(), chartOf({ id: 'b', points: [own] })]));
  expect(html.split('there is one reading').length - 1).toBe(1);
  expect(html.split('Only here.').length - 1).toBe(1);
  expect(part('effects-1', html)).toContain('Only here.');
});

test('runs that stopped are named with their reason', () => {
  expect(part('stopped')).toContain('all 20 runs reached their last quarter');
  const stopped = [{ scenario: 'cheap-money', case: 3, detail: 'In 1991Q2: a bank <has> no assets' }];
  const html = comparisonReport({ ...comparisonOf(), facts: { ...facts, stopped } });
  expect(part('stopped', html)).toContain('1 of 20 runs stopped');
  expect(part('stopped', html)).toContain('a bank &lt;has&gt; no assets');
});

test('two scenarios have their own answers and charts', () => {
  const one = comparisonOf();
  const second = {
    ...one.scenarios[0]!,
    scenario: { ...one.scenarios[0]!.scenario, title: { en: 'Dear money', ja: '金融引締' } },
    charts: [chartOf({ id: 'effect-2-output' })],
  };
  const html = comparisonReport({ ...one, scenarios: [one.scenarios[0]!, second] });
  expect(html).toContain('<h1>Cheap money, Dear money');
  expect(part('effects-2', html)).toContain('Every measure: Dear money');
});
