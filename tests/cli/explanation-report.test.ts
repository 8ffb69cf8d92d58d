import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lending, madeSystems, thrift as thriftSystem } from '../experiments/systems/made-systems.js';
import { madeWorld } from './made-world.js';

const thrift = {
  'experiments/scenarios/thrift.yaml': `
title: { en: Thrift, ja: 倹約 }
economy: made
says: { en: Households are told to save., ja: 家計に貯蓄を勧める。 }
changes:
  - { from: 1956Q1, set: { spending.propensity: 0.1 } }
`,
  'experiments/matters.yaml': `
kind: sensitivity
title: { en: What matters, ja: 何が効くか }
economy: made
factors: { spending.propensity: { range: [0.1, 0.3] } }
sampling: { method: morris, trajectories: 4 }
outcomes: [spending@1956]
`,
};

const folderIn = (root: string) => join(root, 'runs', readdirSync(join(root, 'runs'))[0]!);
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const namesReport = (folder: string) =>
  (JSON.parse(read(folder, 'datapackage.json')) as { resources: { path: string }[] }).resources.some(
    ({ path }) => path === 'report.html',
  );

test('the page of an explanation shows the numbers that are printed', async () => {
  const { root, command } = madeWorld(thrift);
  const asked = [
    'explain',
    'history',
    'thrift',
    '--outcome',
    'spending@1957',
    '--runs',
    '4',
    '--workers',
    '1',
  ];
  expect((await command(...asked)).code).toBe(0);
  const { code, out } = await command(...asked, '--json');
  expect(code).toBe(0);
  const folder = folderIn(root);
  const page = read(folder, 'report.html');
  const [{ difference }] = (JSON.parse(out) as { outcomes: [{ difference: { value: number } }] }).outcomes;
  expect(difference.value).toBeLessThan(0);
  // Two digits of the difference are printed; the only change makes all of it.
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(-difference.value)));
  const whole = `−${Math.abs(difference.value).toFixed(decimals)}`;
  expect(page).toContain(`<b>Sum check:</b> ${whole} = ${whole} `);
  for (const words of [
    'Thrift less History',
    'spending.propensity = 0.1 from 1956Q1',
    '4 cases × 2 scenarios',
  ])
    expect(page).toContain(words);
  expect(namesReport(folder)).toBe(true);
});

test('the page of a sensitivity analysis shows the numbers that are printed', async () => {
  const { root, command } = madeWorld(thrift);
  const { code, out } = await command('sensitivity', 'matters', '--workers', '1', '--json');
  expect(code).toBe(0);
  interface Result {
    readonly effects: { readonly factors: readonly { readonly meanAbsolute: number }[] };
  }
  const { factors, results } = JSON.parse(out) as { factors: string[]; results: [Result] };
  const folder = folderIn(root);
  const page = read(folder, 'report.html');
  results[0].effects.factors.forEach(({ meanAbsolute }, i) =>
    expect(page).toContain(
      `<tr><th scope="row">${factors[i]!}</th><td>${Number(meanAbsolute.toPrecision(3))}</td>`,
    ),
  );
  for (const words of ['What matters', 'Spending in 1956', 'part of deposits spent in a quarter'])
    expect(page).toContain(words);
  expect(namesReport(folder)).toBe(true);
});

test('systems switched off are players, together and from a date, and one without a switch is told', async () => {
  const second = thriftSystem
    .replace('title: { en: Thrift', 'title: { en: Second')
    .replace('spending.propensity: 1 }', 'spending.inputs: 2 }');
  const { command } = madeWorld({
    ...madeSystems,
    'data/systems.yaml': `${madeSystems['data/systems.yaml']}second: { number: 3, group: homes }\n`,
    'economies/made/systems/second.yaml': second,
    'economies/made/systems/lending.yaml': lending,
  });
  const asked = ['explain', 'made', '--outcome', 'spending@1957', '--runs', '2', '--workers', '1'];
  const all = await command(...asked, '--systems', 'all', '--json');
  expect(all.code, all.said).toBe(0);
  const { players, outcomes } = JSON.parse(all.out) as {
    players: string[];
    outcomes: { players: { value: number }[]; difference: { value: number } }[];
  };
  expect(players).toEqual(['S02 thrift', 'S03 second']);
  const [{ players: shares, difference }] = outcomes as [(typeof outcomes)[0]];
  expect(shares[0]!.value + shares[1]!.value).toBeCloseTo(difference.value, 9);
  expect(difference.value).toBeGreaterThan(0);
  const before = asked.map((word) => word.replace('1957', '1956'));
  const late = await command(...before, '--systems', 'thrift', '--from', '1957Q1', '--json');
  expect(late.code, late.said).toBe(0);
  expect(JSON.parse(late.out)).toMatchObject({ outcomes: [{ difference: { value: 0 } }] });
  expect((await command(...asked, '--systems', 'lending')).said).toContain(
    'lending cannot be switched off: its file has no off.',
  );
  expect((await command(...asked, '--systems', 'thrfit')).said).toContain('Did you mean "thrift"?');
  expect((await command(...asked, '--systems', 'thrift', '--set', 'spending.inputs=1')).code).toBe(2);
});

test('more systems than can be taken at once are refused with how many can', async () => {
  const many = Array.from({ length: 53 }, (_, i) => `many-${i}`);
  const { command } = madeWorld({
    ...madeSystems,
    'data/systems.yaml': `${madeSystems['data/systems.yaml']}${many.map((name, i) => `${name}: { number: ${10 + i}, group: homes }\n`).join('')}`,
    ...Object.fromEntries(many.map((name) => [`economies/made/systems/${name}.yaml`, thriftSystem])),
  });
  const { code, said } = await command('explain', 'made', '--outcome', 'spending@1957', '--systems', 'all');
  expect(code).toBe(3);
  expect(said).toContain('54 systems are too many to take at once; name at most 53 of them.');
});
