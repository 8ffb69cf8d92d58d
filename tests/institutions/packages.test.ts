import { expect, test } from 'vitest';
import { packages } from '../../src/institutions/state/packages.js';
import { stage } from './stage.js';

const parameters = { announced: 0.1, size: 1, realPart: 0.5, speed: 0.25 };

test('of a package of a tenth of 1000 half is real, and a quarter of that is built at once', () => {
  const after = stage(packages, { parameters, values: { 'nation.trendOutput': 1000 } }).play();
  expect(after.at('nation.packagesAnnounced')).toBe(100);
  expect(after.at('nation.packageWorks')).toBe(12.5);
  expect(after.at('nation.worksAuthorised')).toBe(37.5);
});

test('what is authorised is built later, to the last, though nothing more is announced', () => {
  const quiet = stage(packages, {
    parameters: { ...parameters, announced: 0, speed: 0.5 },
    values: { 'nation.trendOutput': 1000, 'nation.worksAuthorised': 40 },
  });
  expect(quiet.play().at('nation.packageWorks')).toBe(20);
  expect(quiet.play().at('nation.packageWorks')).toBe(10);
  expect(quiet.play(60).at('nation.worksAuthorised')).toBeCloseTo(0, 9);
});

test('a package that is all announcement builds nothing', () => {
  const empty = { parameters: { ...parameters, realPart: 0 }, values: { 'nation.trendOutput': 1000 } };
  expect(stage(packages, empty).play().at('nation.packageWorks')).toBe(0);
});
