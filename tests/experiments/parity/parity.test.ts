import { expect, test } from 'vitest';
import { runCommand } from '../../../src/cli/program.js';
import type { Content } from '../../../src/data/index.js';
import { parityOf, type Parity } from '../../../src/experiments/index.js';
import { firmStatistics } from '../../../src/experiments/parity/firm-shape.js';
import { statistics } from '../../../src/experiments/parity/statistics.js';
import { institutions, madeContent, periods } from './made-economy.js';

const file = 'economies/made/reference.yaml';
const head = `origin: the same program\nseeds: 3\nperiods: ${periods}\ntransient: 10\n`;
const block = (values: object) =>
  Object.entries(values)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value)}\n`)
    .join('');
const listed = (values: object, extra = '') =>
  madeContent({ [file]: `${head}${extra}statistics:\n${block(values)}` });
const firms = `oneRun:\n  origin: a guess\n  window: [20, 50]\n  statistics:\n${block(
  Object.fromEntries(Object.keys(firmStatistics).map((name) => [name, 0.5])),
)
  .replace(/^/gm, '  ')
  .trimEnd()}\n`;

/** What the economy makes with seeds 1 to 3, kept as its own reference. */
const own = (() => {
  const zeros = Object.fromEntries(Object.keys(statistics).map((name) => [name, [0, 0, 0]]));
  return parityOf(listed(zeros), 'made', institutions).values;
})();

test('an economy beside its own runs differs in nothing, whatever the test', () => {
  const told: string[] = [];
  const onRun = (done: number, asked: number) => told.push(`${done} of ${asked}`);
  const { comparisons, summary, seeds } = parityOf(listed(own), 'made', institutions, { onRun });
  for (const { difference, chances } of comparisons) {
    expect(difference!.difference).toBe(0);
    expect(chances).toEqual({ mean: expect.closeTo(1, 12), distribution: 1 });
  }
  expect(summary).toMatchObject({ within: comparisons.length, outside: 0, beyondInterval: 0 });
  expect(seeds).toBe(3);
  expect(told).toEqual(['0 of 3', '1 of 3', '2 of 3', '3 of 3']);
});

test('other seeds and firms may be asked for; of firms each value is beside our runs', () => {
  const { comparisons } = parityOf(listed(own, firms), 'made', institutions, { seeds: 2 });
  const firm = comparisons.find(({ name }) => name === 'firmGrowthShape')!;
  expect(firm).toMatchObject({ reference: { runs: 1, mean: 0.5, deviation: null }, ours: { runs: 2 } });
  expect(firm.chances.distribution).toBeNull();
  expect(comparisons[0]).toMatchObject({ reference: { runs: 3 }, ours: { runs: 2 } });
});

/** The command in a world of those files. */
const command = async (content: Content, ...words: string[]) => {
  let out = '';
  let said = '';
  const code = await runCommand(words, {
    root: '.',
    content,
    registryModule: new URL('made-economy.js', import.meta.url).href,
    out: (text) => void (out += text),
    say: (text) => void (said += `${text}\n`),
    warnings: [],
    colour: false,
    command: '',
    onInterrupt: () => () => {},
  });
  return { code, out, said };
};
const check = (content: Content, ...words: string[]) =>
  command(content, 'check', 'made', '--parity', ...words);

test('check --parity prints each statistic by group and counts what is within sampling error', async () => {
  const { code, out, said } = await check(listed(own));
  expect(out).toContain('3 runs of 60 periods, the first 10 left out, beside 3 runs of the reference.');
  expect(out).toMatch(/\n\nGrowth\n {2}Output growth +% +-?\d+\.\d{3} \(\d+\.\d{3}\)/);
  const all = Object.keys(own).length;
  expect(out).toContain(
    `${all} of ${all} statistics within sampling error (Holm over all tests, 5 %); 0 outside, of which 0 traced.`,
  );
  expect(out).toContain(
    `0 outside their own 95 % interval (marked *, or outside), ${(all / 20).toFixed(1)} expected by chance.`,
  );
  expect(said).toContain('0 of 3 runs');
  expect(code).toBe(0);
});

test('check --parity fails with 4 when a statistic is far away, and passes when that is traced', async () => {
  const far = { ...own, makerExits: [7, 7.0001, 7.0002] };
  const { code, out } = await check(listed(far));
  expect(out).toMatch(/Machine makers that leave +% +700\.010 .* OUTSIDE\n/);
  expect(code).toBe(4);
  const traced = await check(listed(far, 'explained: { makerExits: Nobody leaves by section 1.3. }\n'));
  expect(traced.out).toContain('  Machine makers that leave: Nobody leaves by section 1.3.\n');
  expect(traced.out).toContain('; 1 outside, of which 1 traced.');
  expect(traced.code).toBe(0);
});

test('check --parity --json holds the same, with every run', async () => {
  const { out } = await check(listed(own), '--json', '--seeds', '2');
  const parity = JSON.parse(out) as Parity & { readonly ok: boolean };
  expect(parity).toMatchObject({ ok: true, seeds: 2, summary: { outside: 0 } });
  expect(parity.values['outputGrowth']).toHaveLength(2);
});

test.each([
  [
    madeContent(),
    [],
    3,
    'made has nothing to be compared with: there is no file economies/made/reference.yaml.',
  ],
  [
    madeContent({ [file]: `${head.replace('60', '61')}statistics:\n${block(own)}` }),
    [],
    3,
    'made has 60 quarters, but economies/made/reference.yaml has 61 periods; let it end later in economy.yaml.',
  ],
  [listed(own), ['--seeds', '1'], 2, 'Give a whole number of at least 2.'],
  [listed(own), ['--scale', '2'], 2, '--parity runs the economy at its own scale'],
])('check --parity ends with a sentence (%#)', async (content, words, code, sentence) => {
  const ended = await check(content, ...words);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.said).toContain(sentence);
});

test('--seeds without --parity compares nothing', async () => {
  const { code, said } = await command(listed(own), 'check', 'made', '--seeds', '3');
  expect(code).toBe(2);
  expect(said).toContain('--seeds says how many runs --parity makes; add --parity.');
});
