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
  expect(after.all('workers.born').sort()).toEqual([aged(60), aged(40), aged(20)]);
  expect(after.at('nation.labourForce')).toBe(3);
});

test('an old jobless person gives up sooner; nobody leaves when no one retires or is discouraged', () => {
  // Of 60 and 40 years, both jobless, only the first is old enough.
  expect(people({ discouragedRate: 1 }, [0, 1, 1]).all('workers.born').sort()).toEqual([
    aged(70),
    aged(40),
    aged(20),
  ]);
  expect(people({}, [1, 1, 1]).all('workers.born')).toEqual([aged(70), aged(60), aged(40)]);
});

test('the labour force follows its driver at scale: 5000 people are five rows at 1 to 1000', () => {
  const after = people({ labourForce: 5000 }, [0, 0, 0], 1000);
  expect(after.at('nation.labourForce')).toBe(5);
});

test('2000 hours at 1.2 against an opening of 2000 make an hour a fifth better', () => {
  expect(people({}).at('nation.labourQuality')).toBeCloseTo(1.2, 12);
});
