import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { byAddress, partBytes, partFault, partIn } from '../../../src/runs/parts/index.js';
import { sealed, unsealed } from '../../../src/runs/parts/seal.js';
import { anyRuns, storedRun } from './stored-runs.js';

const name = { plan: 'abc', shard: 3 };
const runs = [0, 1, 2].map((at) => storedRun(at));

test('whatever the runs, a part gives them back by case and scenario', async () => {
  await fc.assert(
    fc.asyncProperty(anyRuns, async (any) => {
      expect(await partIn(partBytes(any, name), name, any)).toEqual(any.toSorted(byAddress));
    }),
    { numRuns: 50 },
  );
});

test('forty runs of forty measures come back, and a part of them is small', async () => {
  const years = Array.from({ length: 70 }, (_, i) => 1955 + i);
  const names = Array.from({ length: 40 }, (_, i) => `measure${i}`);
  const many = Array.from({ length: 40 }, (_, at) => ({
    ...storedRun(at),
    years,
    annual: Object.fromEntries(
      names.map((measure, i) => [measure, years.map((year) => year / (at + i + 1))]),
    ),
  }));
  const bytes = partBytes(many, name);
  expect(await partIn(bytes, name, many)).toEqual(many);
  expect(bytes.length).toBeLessThan(8 * 40 * 40 * 70);
});

test('bytes that share their memory with others are read as well, and stay as they are', async () => {
  const bytes = partBytes(runs, name);
  const shared = Buffer.concat([Buffer.alloc(5), bytes]).subarray(5);
  expect(await partIn(shared, name, runs)).toEqual(runs);
  expect(new Uint8Array(shared)).toEqual(bytes);
});

test('the order in which runs finish does not change a byte', () => {
  expect(partBytes(runs.toReversed(), name)).toEqual(partBytes(runs, name));
});

test('a part cut anywhere is refused', async () => {
  const bytes = partBytes(runs, name);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (length) => {
      expect(await partIn(bytes.slice(0, length), name, runs)).toBe('it is not complete');
    }),
  );
});

test('a part with any one bit turned is refused', async () => {
  const bytes = partBytes(runs, name);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
      const turned = bytes.slice();
      turned[at] ^= 1 << bit;
      expect(await partIn(turned, name, runs)).toBe('it is not complete');
    }),
    { numRuns: 1000 },
  );
});

test('bytes that are no part are refused, also with a seal of their own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect(await partIn(bytes, name, runs)).toBe('it is not complete');
      const text = new TextEncoder().encode(unsealed);
      expect(await partIn(sealed(Uint8Array.from([...bytes, ...text])), name, runs)).toBe(
        'it cannot be read',
      );
    }),
  );
});

test.each([
  ['of another plan', { plan: 'x', shard: 3 }, runs, 'it belongs to another plan'],
  ['of another shard', { plan: 'abc', shard: 4 }, runs, 'it holds shard 3'],
  ['with too few runs', name, [...runs, storedRun(9)], 'it lacks case 9 of history'],
  [
    'with too many runs',
    name,
    runs.slice(1),
    'it holds case 0 of history where case 1 of history is expected',
  ],
  ['with a last run too many', name, runs.slice(0, 2), 'it holds 3 runs, not 2'],
  [
    'of another scenario',
    name,
    runs.map((run) => ({ ...run, scenario: 'reform' })),
    'it holds case 0 of history where case 0 of reform is expected',
  ],
])('a part %s is refused with the reason', async (_, asked, expected, reason) => {
  expect(await partFault(partBytes(runs, name), asked, expected)).toBe(reason);
});

const file = (about: Readonly<Record<string, string>>) =>
  sealed(
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'case', data: [0], type: 'INT32' },
          { name: 'scenario', data: ['history'], type: 'STRING' },
        ],
        kvMetadata: Object.entries({ ...about, digest: unsealed }).map(([key, value]) => ({ key, value })),
      }),
    ),
  );

test('a file with a seal but another layout, another number of runs or other columns is refused', async () => {
  const about = { plan: 'abc', shard: '3', format: '1', runs: '1' };
  const reason = (change: object) => partIn(file({ ...about, ...change }), name, runs.slice(0, 1));
  expect(await reason({ format: '2' })).toBe('it has format 2, not 1');
  expect(await reason({ runs: '2' })).toBe('it has 1 rows for 2 runs');
  expect(await reason({})).toBe('it cannot be read');
});

test.each([
  [[], 'A part has no runs'],
  [[storedRun(1), storedRun(0), storedRun(1)], 'two runs of case 1 of history'],
  [[storedRun(-1)], 'the case -1'],
  [[{ ...storedRun(1), seed: 0.5 }], 'The seed of case 1 of history is 0.5'],
  [[{ ...storedRun(1), annual: { gdp: [1] } }], 'gdp of case 1 of history has 1 values for 3 years'],
])('runs that a part cannot hold are refused with a sentence (%#)', (wrong, sentence) => {
  expect(() => partBytes(wrong, name)).toThrow(sentence);
});

test('a file without a place for a digest is not sealed', () => {
  expect(() => sealed(new Uint8Array(100))).toThrow('no place for its digest');
});
