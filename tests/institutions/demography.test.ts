import { expect, test } from 'vitest';
import { demography } from '../../src/institutions/households/demography.js';
import { stage } from './stage.js';

const now = 7820;
const aged = (years: number) => now - 4 * years;
/** Three people of 70, 60 and 40 years; new ones are 20. */
const people = (parameters: Record<string, number>, jobless: number[] = [0, 0, 0], scale = 1) =>
  stage(demography, {
    rows: { workers: 3 },
    room: 4,
    scale,
    parameters: {
      labourForce: 3,
      hours: 2000,
      humanCapital: 1.2,
      entryAge: 20,
      retirementAge: 65,
      discouragedAge: 55,
      ...parameters,
    },
    values: {
      'workers.born': [aged(70), aged(60), aged(40)],
      'workers.jobless': jobless,
      'nation.openingLabour': 2000,
    },
    start: now,
  }).play();

test('who is of age retires and somebody of 20 takes the place', () => {
  const after = people({ retirementRate: 1 });
  expect(after.all('workers.born').sort((a, b) => a - b)).toEqual([aged(60), aged(40), aged(20)]);
  expect(after.at('nation.labourForce')).toBe(3);
});

test('an old jobless person gives up sooner; nobody leaves when no one retires or is discouraged', () => {
  // Of 60 and 40 years, both jobless, only the first is old enough.
  expect(
    people({ discouragedRate: 1 }, [0, 1, 1])
      .all('workers.born')
      .sort((a, b) => a - b),
  ).toEqual([aged(70), aged(40), aged(20)]);
  expect(people({}, [1, 1, 1]).all('workers.born')).toEqual([aged(70), aged(60), aged(40)]);
});

test('the labour force follows its driver at scale: 5000 people are five rows at 1 to 1000', () => {
  const after = people({ labourForce: 5000 }, [0, 0, 0], 1000);
  expect(after.at('nation.labourForce')).toBe(5);
});

test('2000 hours at 1.2 against an opening of 2000 make an hour a fifth better', () => {
  expect(people({}).at('nation.labourQuality')).toBeCloseTo(1.2, 12);
});

test('a country opens with people of 20 to 60, 40 on average, or younger when ages lean to the young', () => {
  const ages = (openingAgeSkew: number) =>
    stage(demography, {
      room: 1999,
      parameters: {
        labourForce: 2000,
        hours: 2000,
        humanCapital: 1,
        entryAge: 20,
        retirementAge: 60,
        openingAgeSkew,
      },
      opens: true,
    })
      .all('workers.born')
      .map((born) => (now - born) / 4);
  const mean = (all: number[]) => all.reduce((total, age) => total + age, 0) / all.length;
  // Luck moves the mean of 2000 by a quarter of a year.
  expect(Math.abs(mean(ages(1)) - 40)).toBeLessThan(1);
  // Even draws squared have a mean of a third.
  expect(Math.abs(mean(ages(0)) - (20 + 40 / 3))).toBeLessThan(1);
  expect(Math.min(...ages(1))).toBeGreaterThanOrEqual(20);
  expect(Math.max(...ages(1))).toBeLessThanOrEqual(60);
});

test('farm people retire at their own age, and entrants are 20 to 24 where entry spreads over four years', () => {
  const farm = { retirementRate: 1, farmRetirementAge: 75 };
  const stays = stage(demography, {
    rows: { workers: 2 },
    parameters: {
      labourForce: 2,
      hours: 1,
      humanCapital: 1,
      entryAge: 20,
      entryAgeSpread: 4,
      retirementAge: 65,
      discouragedAge: 55,
      ...farm,
    },
    values: { 'workers.born': aged(70), 'workers.farmer': [1, 0], 'nation.openingLabour': 1 },
  }).play();
  expect(stays.at('workers.born', 0)).toBe(aged(70));
  expect(stays.at('workers.born', 1)).toBeGreaterThanOrEqual(aged(24));
  expect(stays.at('workers.born', 1)).toBeLessThanOrEqual(aged(20));
});
