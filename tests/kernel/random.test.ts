import { expect, test } from 'vitest';
import { Stream, hashOfName, inverseNormal, mix } from '../../src/kernel/random.js';

const stream = (name = 'labour', quarter = 0, seed = 1): Stream => {
  const made = new Stream(seed, name);
  made.at(quarter);
  return made;
};

/** Standard deviations by which counts in 16 x 16 cells of adjacent pairs miss chi-square of evenness. */
const pairs = (draw: (i: number) => number, size: number): number => {
  const cells = new Float64Array(256);
  let before = Math.floor(draw(0) * 16);
  for (let i = 1; i <= size; i++) {
    const now = Math.floor(draw(i) * 16);
    cells[before * 16 + now]++;
    before = now;
  }
  let chi = 0;
  for (const cell of cells) chi += (cell - size / 256) ** 2 / (size / 256);
  return (chi - 255) / Math.sqrt(2 * 255);
};

test('the same seed, stream, quarter, agent and draw give the same number for ever', () => {
  const draws = stream('labour', 140, 42);
  expect([draws.bits(0), draws.bits(7), draws.bits(7, 1), draws.bits(7, 8), draws.bits(2 ** 40 + 7)]).toEqual(
    PINNED_BITS,
  );
  expect([draws.uniform(7), draws.normal(7), draws.index(7, 1000)]).toEqual(PINNED_KINDS);
});

const PINNED_BITS = [982309015, -909088146, -15473544, -985958027, -1862910454];
const PINNED_KINDS = [0.788336421828717, 0.8006623298629186, 788];

test('a draw does not depend on draws made before', () => {
  const one = stream('credit', 3);
  const other = stream('credit', 3);
  for (let i = 0; i < 1000; i++) other.uniform(i);
  other.at(9);
  other.at(3);
  expect(other.uniform(5, 2)).toBe(one.uniform(5, 2));
});

test('a draw beyond the prepared ones is as good as any', () => {
  const draws = stream();
  expect(Math.abs(pairs((i) => draws.uniform(i, 8), 100_000))).toBeLessThan(4);
  expect(Math.abs(pairs((i) => draws.uniform(7, i), 100_000))).toBeLessThan(4);
});

test('even draws have mean 1/2 and variance 1/12', () => {
  const draws = stream();
  const size = 1_000_000;
  let total = 0;
  let squares = 0;
  for (let i = 0; i < size; i++) {
    const off = draws.uniform(i) - 0.5;
    total += off;
    squares += off * off;
  }
  expect(Math.abs(total / size)).toBeLessThan(4 * Math.sqrt(1 / 12 / size));
  expect(Math.abs(squares / size - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / size));
});

test('neighbouring agents, quarters, streams, seeds and draw numbers are independent', () => {
  const size = 400_000;
  const labour = stream();
  const found = {
    agents: pairs((i) => labour.uniform(i), size),
    agentsFarApart: pairs((i) => labour.uniform(i * 2 ** 32), size),
    quarters: pairs((i) => (labour.at(i), labour.uniform(7)), size),
    draws: pairs((i) => (labour.at(i >> 3), labour.uniform(7, i & 7)), size),
    streams: pairs((i) => stream(`stream ${i}`).uniform(7), 100_000),
    seeds: pairs((i) => stream('labour', 0, i).uniform(7), 100_000),
  };
  console.log(found);
  for (const deviation of Object.values(found)) expect(Math.abs(deviation)).toBeLessThan(4);
});

test('one changed bit of the identity changes each bit of the draw half of the time', () => {
  const draws = stream();
  const size = 4096;
  let worst = 0;
  for (let input = 0; input < 45; input++) {
    const changed = new Float64Array(32);
    for (let i = 0; i < size; i++) {
      const id = (mix(i) >>> 0) + (i % 256) * 2 ** 32;
      const flipped = Math.floor(id / 2 ** input) % 2 === 0 ? id + 2 ** input : id - 2 ** input;
      const difference = draws.bits(id) ^ draws.bits(flipped);
      for (let output = 0; output < 32; output++) changed[output] += (difference >>> output) & 1;
    }
    for (const count of changed) worst = Math.max(worst, Math.abs(count - size / 2) / Math.sqrt(size / 4));
  }
  // 1440 counts: 4.5 standard deviations are passed by chance once in a hundred tests.
  expect(worst).toBeLessThan(4.5);
});

test('no two streams of 50 names over 290 quarters share their draws', () => {
  const seen = new Set<string>();
  for (let name = 0; name < 50; name++) {
    const draws = stream(`institution ${name}`);
    for (let quarter = 0; quarter < 290; quarter++) {
      draws.at(quarter);
      for (let draw = 0; draw < 8; draw++) seen.add(`${draws.bits(1, draw)} ${draws.bits(2, draw)}`);
    }
  }
  expect(seen.size).toBe(50 * 290 * 8);
});

test('normal draws have mean 0, variance 1, and the normal share beyond 1.96', () => {
  const draws = stream();
  const size = 500_000;
  let total = 0;
  let squares = 0;
  let beyond = 0;
  for (let i = 0; i < size; i++) {
    const x = draws.normal(i);
    total += x;
    squares += x * x;
    if (Math.abs(x) > 1.959963984540054) beyond++;
  }
  expect(Math.abs(total / size)).toBeLessThan(4 / Math.sqrt(size));
  expect(Math.abs(squares / size - 1)).toBeLessThan(4 * Math.sqrt(2 / size));
  expect(Math.abs(beyond / size - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / size));
});

test('the inverse normal meets the check values of AS 241', () => {
  // Wichura 1988: p = 0.25, 0.001, 1e-20.
  expect(inverseNormal(0.25)).toBeCloseTo(-0.6744897501960817, 14);
  expect(inverseNormal(0.001)).toBeCloseTo(-3.090232306167813, 13);
  expect(inverseNormal(1e-20)).toBeCloseTo(-9.262340089798408, 12);
  expect(inverseNormal(0.975)).toBeCloseTo(1.959963984540054, 14);
});

test('rows drawn are within the table and equally often', () => {
  const draws = stream();
  const counts = new Float64Array(10);
  for (let i = 0; i < 100_000; i++) counts[draws.index(i, 10)]++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * Math.sqrt(9_000));
  for (let i = 0; i < 1000; i++) expect(draws.index(i, 1)).toBe(0);
});

test('names hash as FNV-1a published', () => {
  expect([hashOfName(''), hashOfName('a'), hashOfName('foobar')]).toEqual([
    0x811c9dc5, 0xe40c292c, 0xbf9cf968,
  ]);
});

test('a seed that is not a whole number is refused', () => {
  expect(() => new Stream(0.5, 'labour')).toThrow('The seed of stream labour is 0.5; give a whole number.');
});
