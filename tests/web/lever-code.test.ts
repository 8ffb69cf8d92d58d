import { expect, test } from 'vitest';
import { leverCode, leverId } from '../../src/web/bundle/lever-code.js';
import { systems } from './japan.js';

const ids = systems.flatMap((system) => system.levers.map(({ name }) => leverId(system.name, name)));

test('no two levers of Japan share a code; where they would, rename the newer lever', () => {
  expect(ids.length).toBeGreaterThan(100);
  const codes = ids.map(leverCode);
  expect(ids.filter((_, i) => codes.indexOf(codes[i]) !== i)).toEqual([]);
});

test('a code is three letters or digits, whatever the id', () => {
  for (const id of [...ids, '', 'ー'.repeat(50)]) expect(leverCode(id)).toMatch(/^[0-9A-Za-z]{3}$/);
});

test('codes stay as they are, since links that were sent out hold them', () => {
  expect(leverCode(leverId('filp-policy-loans', 'no-policy-loans'))).toBe('M8S');
  expect(leverCode(leverId('boj-tightening', 'no-rises'))).toBe('512');
});
