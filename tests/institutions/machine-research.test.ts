import { describe, expect, test } from 'vitest';
import {
  burden,
  chance,
  machineResearch,
} from '../../src/institutions/keynes-schumpeter/machine-research.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

test('a machine of 40 for 40 goods that cost 2 each is a burden of 1 and three times 2', () => {
  const p = { machineCapacity: 40, payback: 3 };
  expect(burden(40, 2, 9, { ...p, technologyChoice: 0 })).toBe(7);
  // Without capacity, 40 and 6; or only what it can do.
  expect(burden(40, 2, 9, { ...p, technologyChoice: 1 })).toBe(46);
  expect(burden(40, 2, 9, { ...p, technologyChoice: 2 })).toBe(-9);
});

test('a search with nobody finds nothing, with enough people half of the time, with very many always', () => {
  expect(chance(0.3, 0.5, 0)).toBe(0);
  expect(chance(1, 0.5, 2 * Math.log(2))).toBeCloseTo(0.5, 12);
  expect(chance(0.3, 0.5, 1e6)).toBe(1);
});

/** A reach with which one person in research always succeeds. */
const SURE = 1e6;
/** A maker of machines of productivity 1 that cost 40 at a wage of 1. */
const setting = (
  values: Record<string, Values> = {},
  parameters: Record<string, number> = {},
  more: Partial<Scene> = {},
) =>
  stage(machineResearch, {
    chart: keynesSchumpeter,
    parameters: {
      researchShare: 0.04,
      innovationShare: 0.5,
      drawAlpha: 3,
      drawBeta: 3,
      machinesPerWorker: 1,
      machineCapacity: 40,
      payback: 3,
      ...parameters,
    },
    values: {
      'nation.wage': 1,
      'nation.lastWage': 1,
      'nation.workforce': 100,
      'nation.openingWorkforce': 100,
      'nation.goodsUnitCost': 1,
      'nation.machinePrice': 40,
      'machineMakers.wage': 1,
      'machineMakers.machineProductivity': 1,
      'machineMakers.makingProductivity': 1 / 40,
      'machineMakers.price': 40,
      'machineMakers.runningCost': 1,
      'machineMakers.researchStaff': 1,
      ...values,
    },
    ...more,
  });

test('a maker that sold for 100 spends 4 on research; one that sold nothing what it did, within 4 % of its cash', () => {
  const budget = (values: Record<string, number>) =>
    setting({ 'machineMakers.researchBudget': 10, ...values })
      .play()
      .at('machineMakers.researchBudget');
  expect(budget({ 'machineMakers.sales': 100 })).toBe(4);
  expect(budget({ 'machineMakers.cash': 50 })).toBe(2);
  expect(budget({ 'machineMakers.cash': 500 })).toBe(10);
  expect(budget({})).toBe(0);
});

test('a wage of 2, a making productivity of a fortieth and a mark-up of a half make a price of 120', () => {
  const after = setting({ 'machineMakers.wage': 2, 'machineMakers.machineProductivity': 4 }, { markUp: 0.5 });
  after.play();
  expect(after.at('machineMakers.unitCost')).toBeCloseTo(80, 9);
  expect(after.at('machineMakers.price')).toBeCloseTo(120, 9);
  expect(after.at('machineMakers.runningCost')).toBe(0.5);
  // For each of 40 goods 3, and three times a half.
  expect(after.at('machineMakers.offer')).toBeCloseTo(4.5, 9);
  expect(after.at('nation.machinePrice')).toBeCloseTo(120, 9);
});

test('ten workers for a machine make it ten times as dear', () => {
  const after = setting({}, { machinesPerWorker: 0.1 }).play();
  expect(after.at('machineMakers.unitCost')).toBeCloseTo(400, 9);
});

test('users compare price and running cost, or price over productivity', () => {
  const offer = (technologyChoice: number) =>
    setting({ 'machineMakers.machineProductivity': 4 }, { technologyChoice })
      .play()
      .at('machineMakers.offer');
  expect(offer(0)).toBeCloseTo(1 + 0.75, 9);
  expect(offer(1)).toBeCloseTo(40 + 0.75, 9);
  expect(offer(2)).toBeCloseTo(10, 9);
});

describe('an innovation', () => {
  const found = (gain: number, values: Record<string, Values> = {}, reach = SURE) =>
    setting(values, { innovationReach: reach, worstGain: gain, bestGain: gain }).play();

  test('that is a tenth better both ways is sold', () => {
    const after = found(0.1);
    expect(after.at('machineMakers.machineProductivity')).toBeCloseTo(1.1, 12);
    expect(after.at('machineMakers.makingProductivity')).toBeCloseTo(1.1 / 40, 12);
    expect(after.at('machineMakers.price')).toBeCloseTo(40 / 1.1, 9);
    expect(after.at('nation.innovators')).toBe(1);
  });

  test('that is worse is forgotten', () => {
    const after = found(-0.1);
    expect(after.at('machineMakers.machineProductivity')).toBe(1);
    expect(after.at('nation.innovators')).toBe(0);
  });

  test('is drawn between the worst and the best gain, in the middle on average, each productivity by itself', () => {
    const after = setting(
      {},
      { innovationReach: SURE, worstGain: 0.1, bestGain: 0.3 },
      { rows: { machineMakers: 500 } },
    ).play();
    const used = after.all('machineMakers.machineProductivity');
    const made = after.all('machineMakers.makingProductivity').map((value) => 40 * value);
    for (const all of [used, made]) {
      expect(Math.min(...all)).toBeGreaterThan(1.1);
      expect(Math.max(...all)).toBeLessThan(1.3);
      // Beta(3, 3) has a deviation of 0.19, so luck moves the mean of 500 by 0.002.
      expect(Math.abs(all.reduce((total, value) => total + value, 0) / 500 - 1.2)).toBeLessThan(0.008);
    }
    expect(used[0]).not.toBeCloseTo(made[0], 6);
  });

  test('takes people: without them, or when none of them innovates, there is none', () => {
    expect(found(0.1, { 'machineMakers.researchStaff': 0 }).at('nation.innovators')).toBe(0);
    expect(found(0.1, {}, 0).at('nation.innovators')).toBe(0);
    const imitators = setting(
      {},
      { innovationReach: SURE, innovationShare: 0, worstGain: 0.1, bestGain: 0.1 },
    );
    expect(imitators.play().at('nation.innovators')).toBe(0);
  });

  test('comes to half of a thousand makers who have a chance of a half', () => {
    // A part of a half of 2 log 2 people, and the same when all are counted for a workforce that doubled.
    const part = (staff: number, workforce: number) =>
      setting(
        { 'machineMakers.researchStaff': staff, 'nation.workforce': workforce },
        { innovationReach: 1, worstGain: 0.1, bestGain: 0.1 },
        { rows: { machineMakers: 1000 } },
      )
        .play()
        .at('nation.innovators');
    // Luck moves it by 1.6 points.
    expect(Math.abs(part(2 * Math.log(2), 100) - 0.5)).toBeLessThan(0.06);
    expect(part(4 * Math.log(2), 200)).toBe(part(2 * Math.log(2), 100));
  });
});

/** The first of two makers imitates; the second sells the machine given. */
const imitation = (used: number, made: number, parameters: Record<string, number> = {}, values = {}) =>
  setting(
    {
      'machineMakers.machineProductivity': [1, used],
      'machineMakers.makingProductivity': [1 / 40, made / 40],
      'machineMakers.price': [40, 40 / made],
      'machineMakers.runningCost': [1, 1 / used],
      'machineMakers.researchStaff': [1, 0],
      ...values,
    },
    { imitationReach: SURE, ...parameters },
    { rows: { machineMakers: 2 } },
  ).play();

test('a better machine of another maker is imitated, and the other keeps it too', () => {
  const after = imitation(2, 1);
  expect(after.all('machineMakers.machineProductivity')).toEqual([2, 2]);
  expect(after.all('machineMakers.imitated')).toEqual([1, 0]);
  expect(after.at('nation.imitators')).toBe(0.5);
  expect(after.at('nation.innovators')).toBe(0);
});

test('a worse machine is not imitated, nor the same one, nor oneself', () => {
  expect(imitation(0.5, 1).at('nation.imitators')).toBe(0);
  expect(imitation(1, 1).at('nation.imitators')).toBe(0);
  const alone = setting({}, { imitationReach: SURE }).play();
  expect(alone.at('nation.imitators')).toBe(0);
  expect(alone.at('machineMakers.machineProductivity')).toBe(1);
});

test('half the price at twice the running cost is worse for each good, and better for each machine', () => {
  // 1 + 3 against 1/2 + 6, and 40 + 3 against 20 + 6.
  expect(imitation(0.5, 2, { technologyChoice: 0 }).at('nation.imitators')).toBe(0);
  expect(imitation(0.5, 2, { technologyChoice: 1 }).at('nation.imitators')).toBe(0.5);
  // The product of both productivities is the same.
  expect(imitation(0.5, 2, { technologyChoice: 2 }).at('nation.imitators')).toBe(0);
});

test('by the product of both a machine of 1/2 and 3 is better, and by running cost over 100 periods worse', () => {
  expect(imitation(0.5, 3, { technologyChoice: 2 }).at('nation.imitators')).toBe(0.5);
  expect(imitation(0.5, 3, { technologyChoice: 0, payback: 100 }).at('nation.imitators')).toBe(0);
});

test('when wages doubled, a machine half as good again is better than the own at the wage of then, not at that of now', () => {
  const doubled = { 'nation.wage': 2, 'machineMakers.wage': 2 };
  // Now 2/1.5 times 4 against 4, then 1/1.5 times 4.
  expect(imitation(1.5, 1.5, { timing: 0 }, doubled).at('nation.imitators')).toBe(0);
  expect(imitation(1.5, 1.5, { timing: 1 }, doubled).at('nation.imitators')).toBe(0.5);
  // What is sold is priced at the wage of now in any case.
  expect(imitation(1.5, 1.5, { timing: 1 }, doubled).at('machineMakers.price')).toBeCloseTo(80 / 1.5, 9);
});

test('an imitation that beats an innovation is the one that is sold', () => {
  const both = { innovationReach: SURE, worstGain: 0.1, bestGain: 0.1 };
  const after = imitation(2, 2, both);
  expect(after.all('machineMakers.innovated')).toEqual([0, 0]);
  expect(after.all('machineMakers.imitated')).toEqual([1, 0]);
  const worse = imitation(1.05, 1, both);
  expect(worse.all('machineMakers.innovated')).toEqual([1, 0]);
  expect(worse.all('machineMakers.imitated')).toEqual([0, 0]);
});

test('of two machines one is half as far away and imitated twice as often', () => {
  // A thousand makers imitate: running cost falls by a half, a quarter of the mean of 2, or the price of 40 by a half.
  const copying = Array.from({ length: 1000 }, () => 1);
  const after = setting(
    {
      'machineMakers.machineProductivity': [...copying, 2, 1],
      'machineMakers.makingProductivity': [...copying, 1, 2].map((made) => made / 40),
      'machineMakers.price': [...copying, 1, 1 / 2].map((price) => 40 * price),
      'machineMakers.runningCost': [...copying, 1 / 2, 1],
      'machineMakers.researchStaff': [...copying, 0, 0],
      'nation.goodsUnitCost': 2,
    },
    { imitationReach: SURE },
    { rows: { machineMakers: 1002 } },
  ).play();
  const near = after.all('machineMakers.machineProductivity').filter((used) => used === 2).length - 1;
  // Luck moves it by 1.5 points.
  expect(Math.abs(near / 1000 - 2 / 3)).toBeLessThan(0.06);
});

test('an entrant makes what it entered with, and spends on research 4 % of the orders it entered for', () => {
  const door = setting({}, { markUp: 0.5 }, { expects: ['machineMakers'], room: 1 });
  const row = door.arrive('machineMakers', {
    wage: 1,
    entryMachineProductivity: 2,
    entryMakingProductivity: 1 / 20,
    entryOrders: 5,
  });
  expect(door.at('machineMakers.machineProductivity', row)).toBe(2);
  expect(door.at('machineMakers.price', row)).toBeCloseTo(30, 9);
  expect(door.at('machineMakers.researchBudget', row)).toBeCloseTo(6, 9);
});
