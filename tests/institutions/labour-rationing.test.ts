import { expect, test } from 'vitest';
import {
  labourRationing,
  machineSectorStaff,
} from '../../src/institutions/keynes-schumpeter/labour-rationing.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { type Scene, stage } from './stage.js';

test('with 100 people for 30 and 50 everybody gets whom it wants', () => {
  expect(machineSectorStaff(100, 0, 30, 50, 1)).toBe(30);
  expect(machineSectorStaff(100, 10, 30, 50, 1)).toBe(30);
  expect(machineSectorStaff(100, 0, 0, 0, 1)).toBe(0);
});

test('with 100 for 100 and 100 each gets half', () => {
  expect(machineSectorStaff(100, 0, 100, 100, 1)).toBe(50);
});

test('a sector that wants more people than there are counts as if it wanted all: 100 for 50 and 100', () => {
  expect(machineSectorStaff(100, 0, 50, 500, 1)).toBeCloseTo(100 / 3, 9);
});

test('20 in research are served first: 80 are left for 160, and of the other 40 half are hired', () => {
  expect(machineSectorStaff(100, 20, 60, 100, 1)).toBe(40);
  // When it may lack a fifth at most, it gets 32 of the 40.
  expect(machineSectorStaff(100, 20, 60, 100, 0.2)).toBeCloseTo(52, 9);
});

test('nobody hires more people than there are', () => {
  expect(machineSectorStaff(100, 150, 150, 0, 1)).toBe(100);
  expect(machineSectorStaff(100, 0, 500, 0, 0)).toBe(100);
});

/** A maker that wants 20 in research and 40 to make as many machines, and a goods maker that wants 100; the wage is 10. */
const setting = (
  parameters: Record<string, number> = {},
  values: Record<string, Values> = {},
  more: Partial<Scene> = {},
) =>
  stage(labourRationing, {
    chart: keynesSchumpeter,
    parameters: { machinesPerWorker: 0.5, mostResearchers: 1, mostShortage: 1, ...parameters },
    values: {
      'nation.workforce': 100,
      'machineMakers.wage': 10,
      'machineMakers.researchBudget': 200,
      'machineMakers.plannedMachines': 40,
      'machineMakers.makingProductivity': 2,
      'goodsMakers.wage': 10,
      'goodsMakers.plannedOutput': 300,
      'goodsMakers.meanProductivity': 3,
      'goodsMakers.operating': 1,
      ...values,
    },
    ...more,
  });

test('where people are plenty all are hired and paid', () => {
  const after = setting({}, { 'nation.workforce': 500 }).play();
  expect(after.at('machineMakers.researchersWanted')).toBe(20);
  expect(after.at('machineMakers.staffWanted')).toBe(60);
  expect(after.at('machineMakers.staff')).toBe(60);
  expect(after.at('goodsMakers.staffWanted')).toBe(100);
  expect(after.at('goodsMakers.staff')).toBe(100);
  expect(after.at('nation.employment')).toBe(160);
  expect(after.flow('labourRationing.makersWages')).toBe(600);
  expect(after.flow('labourRationing.goodsWages')).toBe(1000);
  expect(after.at('households.deposits')).toBe(1600);
  expect(after.at('nation.wageBill')).toBe(1600);
});

test('of 100 people 20 do research, 20 make machines and the other 60 goods', () => {
  const after = setting().play();
  expect(after.at('machineMakers.researchStaff')).toBe(20);
  expect(after.at('machineMakers.staff')).toBe(40);
  expect(after.at('goodsMakers.staff')).toBe(60);
  expect(after.at('nation.employment')).toBe(100);
});

test('firms of a kind are rationed alike', () => {
  const all = { 'machineMakers.researchBudget': 0, 'machineMakers.plannedMachines': 100 };
  const two = { ...all, 'goodsMakers.plannedOutput': [225, 75] };
  const after = setting({}, two, { rows: { goodsMakers: 2 } }).play();
  // 100 people for 100 and 100.
  expect(after.at('machineMakers.staff')).toBe(50);
  expect(after.all('goodsMakers.staff')).toEqual([37.5, 12.5]);
});

test('a maker that wants research only and one that wants machines only get their own people', () => {
  const two = { 'machineMakers.researchBudget': [200, 0], 'machineMakers.plannedMachines': [0, 40] };
  const after = setting(
    { mostResearchers: 0.02 },
    { ...two, 'nation.workforce': 500 },
    { rows: { machineMakers: 2 } },
  );
  expect(after.play().all('machineMakers.staff')).toEqual([10, 40]);
  expect(after.at('nation.employment')).toBe(150);
});

test('research gets no more than its part of the workforce', () => {
  const after = setting({ mostResearchers: 0.02 }, { 'nation.workforce': 500 }).play();
  expect(after.at('machineMakers.researchStaff')).toBe(10);
  // Whom research may not have nobody hires: 10, 40 and 100 are at work.
  expect(after.at('machineMakers.staff')).toBe(50);
  expect(after.at('nation.employment')).toBe(150);
});

test('without plans nobody is hired, and a firm that waits for machines hires nobody', () => {
  const idle = setting(
    {},
    {
      'machineMakers.researchBudget': 0,
      'machineMakers.plannedMachines': 0,
      'goodsMakers.operating': 0,
    },
  ).play();
  expect(idle.at('nation.employment')).toBe(0);
  expect(idle.at('machineMakers.staff')).toBe(0);
  expect(idle.at('goodsMakers.staff')).toBe(0);
  expect(idle.at('nation.wageBill')).toBe(0);
});

test('a workforce of 100 that grows by a tenth is 110', () => {
  expect(setting({ workforceGrowth: 0.1 }).play().at('nation.workforce')).toBeCloseTo(110, 9);
});

test('an entrant has the research staff that its budget pays', () => {
  const door = setting({}, {}, { expects: ['machineMakers'], room: 1 });
  const row = door.arrive('machineMakers', { researchBudget: 50, wage: 10 });
  expect(door.at('machineMakers.researchStaff', row)).toBe(5);
});

test('the economy opens with everybody at work', () => {
  const opened = setting({ workforce: 250 }, {}, { opens: true, values: {} });
  expect(['workforce', 'openingWorkforce', 'employment'].map((name) => opened.at(`nation.${name}`))).toEqual([
    250, 250, 250,
  ]);
});
