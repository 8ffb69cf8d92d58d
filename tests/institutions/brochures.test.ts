import { describe, expect, test } from 'vitest';
import { brochures } from '../../src/institutions/keynes-schumpeter/brochures.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

/** Machine makers and goods makers, and brochures that were sent before. */
const setting = (
  makers: number,
  users: number,
  sent: number,
  parameters: Record<string, number>,
  values: Record<string, Values>,
  more: Partial<Scene> = {},
) =>
  stage(brochures, {
    chart: keynesSchumpeter,
    rows: { machineMakers: makers, goodsMakers: users, brochures: sent },
    room: 20,
    parameters,
    values: { 'nation.makerPlaces': users, 'machineMakers.machineProductivity': 1, ...values },
    ...more,
  });

/** Brochures that were sent before, each with its maker and its user. */
const sent = (letters: readonly (readonly [number, number])[]) => ({
  'brochures.maker': letters.map(([maker]) => maker),
  'brochures.makerId': letters.map(([maker]) => maker + 1),
  'brochures.user': letters.map(([, user]) => user),
  'brochures.userId': letters.map(([, user]) => user + 1),
});
const everybody = Array.from({ length: 12 }, (_, k) => k);

test('a firm that has heard of two machines buys the one with the lower offer', () => {
  // With room for one maker only, each of the two writes to everybody.
  const after = setting(2, 2, 0, {}, { 'nation.makerPlaces': 1, 'machineMakers.offer': [5, 4] }).play();
  expect(after.all('goodsMakers.supplier')).toEqual([1, 1]);
  expect(after.all('brochures.maker')).toHaveLength(4);
});

test('of two equal offers the one that came first wins', () => {
  const both = sent([
    [1, 0],
    [0, 0],
  ]);
  const after = setting(2, 1, 2, {}, { ...both, 'machineMakers.offer': 4 }).play();
  expect(after.all('goodsMakers.supplier')).toEqual([1]);
});

test('everybody finds the only maker there is, and knows it from then on', () => {
  const known = sent([0, 1, 2, 3].map((user) => [0, user]));
  const after = setting(1, 12, 4, { newCustomers: 0.5 }, known).play();
  expect(after.at('machineMakers.customers')).toBe(4);
  expect(after.all('goodsMakers.supplier')).toEqual(everybody.map(() => 0));
  // Nobody gets two.
  expect(after.all('brochures.user').sort((a, b) => a - b)).toEqual(everybody);
});

describe('beside a maker whom everybody knows', () => {
  /** The second of two makers writes; the first has sent a brochure to each of 12 firms. */
  const letters = (newCustomers: number, makerPlaces: number, knowing: number) => {
    const known = [
      ...everybody.map((user) => [0, user] as const),
      ...everybody.slice(0, knowing).map((user) => [1, user] as const),
    ];
    const values = { ...sent(known), 'nation.makerPlaces': makerPlaces, 'machineMakers.offer': [1, 2] };
    const after = setting(2, 12, known.length, { newCustomers }, values).play();
    return after.all('brochures.maker').filter((maker) => maker === 1).length - knowing;
  };

  test('a maker with 4 customers writes to 2 more at a half, to 4 at 1, and to one at least', () => {
    // With 3 customers half a letter counts as one.
    expect(letters(0.5, 12, 3)).toBe(2);
    expect(letters(0.5, 12, 4)).toBe(2);
    expect(letters(1, 12, 4)).toBe(4);
    expect(letters(0, 12, 4)).toBe(1);
  });

  test('a maker with none writes to its fair share: 6 of 12 firms when there is room for two makers', () => {
    expect(letters(0.5, 2, 0)).toBe(6);
    expect(letters(0.5, 2, 4)).toBe(2);
    expect(letters(0.5, 2, 6)).toBe(3);
    expect(letters(0.5, 5, 0)).toBe(3);
  });

  test('a maker that everybody knows writes to nobody', () => {
    expect(letters(0.5, 12, 12)).toBe(0);
    expect(letters(0.5, 12, 11)).toBe(1);
  });
});

test('a brochure that was not chosen is kept for as many periods as memory says', () => {
  const three = { ...sent([0, 1, 2].map((user) => [0, user])), 'brochures.seen': [3, 4, 5] };
  const customers = (memory: number) =>
    setting(1, 3, 3, { memory }, three, { quarter: 5 }).play().at('machineMakers.customers');
  expect([0, 1, 2].map(customers)).toEqual([1, 2, 3]);
});

test('a brochure that is chosen stays as if it were new, and another is forgotten', () => {
  const both = sent([
    [0, 0],
    [1, 0],
  ]);
  const after = setting(2, 1, 2, { memory: 1 }, { ...both, 'machineMakers.offer': [1, 2] }).play(2);
  expect(after.all('brochures.seen')).toEqual([1, 0]);
  // Now the second is thrown away, and its maker, whom nobody knows, writes again.
  expect(after.play().all('machineMakers.customers')).toEqual([1, 0]);
});

test('a brochure whose reader or sender is gone is thrown away, even when another firm has its place', () => {
  const customers = (values: Record<string, number>) =>
    setting(1, 1, 1, { memory: 1 }, { ...sent([[0, 0]]), ...values })
      .play()
      .at('machineMakers.customers');
  expect(customers({})).toBe(1);
  expect(customers({ 'brochures.userId': 7 })).toBe(0);
  expect(customers({ 'brochures.makerId': 7 })).toBe(0);
});

test('a firm that no brochure reached draws a maker with chances as machines are productive: never one of 0', () => {
  // Each maker writes to one of five firms; the machine of the first is the cheapest, but makes nothing.
  const after = setting(
    2,
    5,
    0,
    {},
    {
      'machineMakers.offer': [1, 2],
      'machineMakers.machineProductivity': [0, 1],
    },
  ).play();
  const suppliers = after.all('goodsMakers.supplier');
  expect(suppliers.filter((maker) => maker === 0)).toHaveLength(1);
  expect(suppliers.filter((maker) => maker === 1)).toHaveLength(4);
});

test('three in four firms find the maker whose machine is three times as productive', () => {
  const after = setting(
    2,
    4000,
    0,
    {},
    {
      'machineMakers.offer': [1, 2],
      'machineMakers.machineProductivity': [1, 3],
    },
    { room: 4100 },
  ).play();
  const second = after.all('goodsMakers.supplier').filter((maker) => maker === 1).length;
  // Luck moves the share of 4000 draws by 0.7 points.
  expect(Math.abs(second / 4000 - 0.75)).toBeLessThan(0.03);
});

test('a new maker writes to its fair share, and a new user is written to by the maker it draws', () => {
  const makers = setting(1, 4, 0, {}, { 'nation.makerPlaces': 2 }, { expects: ['machineMakers'] });
  const row = makers.arrive('machineMakers');
  expect(makers.all('brochures.maker')).toEqual([row, row]);
  const users = setting(
    2,
    1,
    0,
    {},
    { 'machineMakers.machineProductivity': [0, 1] },
    {
      expects: ['goodsMakers'],
    },
  );
  const user = users.arrive('goodsMakers');
  expect(users.at('goodsMakers.supplier', user)).toBe(1);
  expect(users.all('brochures.user')).toEqual([user]);
});
