import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type * as sensitivity from '../src/experiments/sensitivity/index.js';

type Sensitivity = typeof sensitivity;

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };
const modules = Object.entries(exports).filter(([, path]) => path.endsWith('.js'));

test.each(modules)('%s can be imported from another program', async (name, path) => {
  const direct = (await import(new URL(`../../${path}`, import.meta.url).href)) as object;
  const asked = (await import(`saisei${name.slice(1)}`)) as object;
  expect(Object.keys(asked)).toEqual(Object.keys(direct));
  expect(Object.keys(asked).length).toBeGreaterThan(0);
});

test('a Sobol index of a sum is the share of its variance, from the library alone', async () => {
  const name = 'saisei/sensitivity';
  const { saltelliDesign, sobolIndices } = (await import(name)) as Sensitivity;
  const design = saltelliDesign({ factors: 2, base: 512, seed: 1 });
  const values = Array.from(
    { length: design.rows },
    (_, row) => 2 * design.row(row)[0]! + design.row(row)[1]!,
  );
  const { factors } = sobolIndices(design, values);
  expect(factors[0]!.total.value).toBeCloseTo(0.8, 1);
  expect(factors[1]!.total.value).toBeCloseTo(0.2, 1);
});
