import { expect, test } from 'vitest';
import { japan, lastOf, opened } from '../laws/worlds.js';

const FIRST = 30;
const YEARS = 24;

/** Zombie shares of sectors, and what their sound firms invest over capital, year by year from 1985 to 2008. */
const panelOf = (seed: number) => {
  const economy = opened(japan, { seed, to: lastOf(japan, 4 * (FIRST + YEARS)) });
  const { columns, size } = economy.tables.get('sectors')!;
  economy.run(4 * FIRST);
  return Array.from({ length: YEARS }, () => {
    const year = Array.from({ length: size }, () => ({ zombies: 0, invested: 0 }));
    for (let quarter = 0; quarter < 4; quarter++) {
      economy.step();
      year.forEach((cell, s) => {
        cell.zombies += columns.get('zombieShare')![s]! / 4;
        cell.invested += columns.get('soundInvestment')![s]!;
      });
    }
    // The first sector farms, without firms.
    return year.slice(1);
  });
};

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** What is left of a panel when the means of its years and of its sectors are taken out. */
const within = (panel: readonly (readonly number[])[]) => {
  const all = mean(panel.flat());
  const sectors = panel[0]!.map((_, s) => mean(panel.map((year) => year[s]!)));
  return panel.flatMap((year) => year.map((cell, s) => cell - mean(year) - sectors[s]! + all));
};

/** Investment of sound firms on the zombie share of their sector, as Caballero, Hoshi and Kashyap estimate. */
const slope = (seed: number) => {
  const panel = panelOf(seed);
  const zombies = within(panel.map((year) => year.map((cell) => cell.zombies)));
  const invested = within(panel.map((year) => year.map((cell) => cell.invested)));
  const cross = zombies.reduce((total, z, k) => total + z * invested[k]!, 0);
  return cross / zombies.reduce((total, z) => total + z * z, 0);
};

test('where a larger part of a sector are zombies its sound firms invest less, and no equation says so', () => {
  const slopes = [1, 2, 3].map(slope).sort((a, b) => a - b);
  expect(slopes[1]).toBeLessThan(0);
});
