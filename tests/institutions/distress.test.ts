import { expect, test } from 'vitest';
import { chanceToCarry, distress } from '../../src/institutions/turnover/distress.js';
import { stage } from './stage.js';

const never = -1000;
const always = 1000;
/** A firm that lacks 10 and owes 100, in a sector of three; its bank has 100 of capital, 8 % of loans. */
const review = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(distress, {
    rows: { sectors: 1 },
    parameters: { leastFirms: 1, largeStaff: 100, ...parameters },
    values: {
      'firms.deposits': -10,
      'firms.loans': 100,
      'firms.workers': 10,
      'banks.capital': 100,
      'banks.capitalRatio': 0.08,
      'sectors.firms': 3,
      'nation.loanToValue': 0.7,
      'nation.capitalPrice': 1,
      'nation.commercialLandPrice': 1,
      'nation.bankRequirement': 0.08,
      ...values,
    },
  }).play();
const fate = (...scene: Parameters<typeof review>) => {
  const after = review(...scene);
  return {
    failing: after.at('firms.failing'),
    zombie: after.at('firms.zombie'),
    lent: after.at('nation.emergencyLoans'),
  };
};

test('a bank as ready as not carries every other firm', () => {
  expect(chanceToCarry(0)).toBe(0.5);
  expect(chanceToCarry(Math.log(3))).toBeCloseTo(0.75, 12);
});

test('land that covers the debt gets a firm without cash the 10 it lacks, and it is no zombie', () => {
  // 110 owed then, against half of 0.7 x 400 of land.
  const covered = { 'firms.land': 400 };
  expect(fate({ base: never, landCover: 0.5, longestLosses: 4 }, covered)).toEqual({
    failing: 0,
    zombie: 0,
    lent: 10,
  });
  // After five quarters of losses cover no longer helps.
  const losing = { ...covered, 'firms.lossQuarters': 5 };
  expect(fate({ base: never, landCover: 0.5, longestLosses: 4, markAfter: 9 }, losing).failing).toBe(1);
});

test('without cover the firm fails, unless its bank would rather carry it as a zombie', () => {
  expect(fate({ base: never })).toEqual({ failing: 1, zombie: 0, lent: 0 });
  expect(fate({ base: always })).toEqual({ failing: 0, zombie: 1, lent: 10 });
  // The last firms of a sector are kept.
  expect(fate({ base: never, leastFirms: 3 })).toEqual({ failing: 0, zombie: 0, lent: 10 });
});

test('a bank short of capital carries, strict supervision does not let it, and lax supervision does', () => {
  const short = { 'banks.capitalRatio': 0.04 };
  // 4 points short at 100000 a point outweigh 1000; supervision of 1 at 5000 outweighs the rest.
  const pressed = { base: never, capitalPressure: 100000, supervisionPressure: 5000 };
  expect(fate(pressed, short).zombie).toBe(1);
  expect(fate(pressed).failing).toBe(1);
  expect(fate({ ...pressed, supervision: 1 }, short).failing).toBe(1);
  const loss = { 'firms.uncovered': 100 };
  // The loss of all 100 on a capital of 100 works the same way.
  expect(fate({ base: never, lossPressure: 2000, mostLoss: 5 }, loss).zombie).toBe(1);
  expect(fate({ base: never, lossPressure: 2000, mostLoss: 0.1 }, loss).failing).toBe(1);
});

test('a zombie with cash and profits recovers, and full strictness closes one without', () => {
  const carried = { 'firms.zombie': 1, 'firms.deposits': 10 };
  expect(fate({ recovery: 1 }, { ...carried, 'firms.profit': 5 }).zombie).toBe(0);
  expect(fate({ recovery: 1 }, { ...carried, 'firms.profit': -5 }).zombie).toBe(1);
  expect(fate({ closing: 1, supervision: 1 }, carried).failing).toBe(1);
  expect(fate({ closing: 1, supervision: 0 }, carried).failing).toBe(0);
});

test('a firm with lasting losses is carried if its sale would not pay its loan, and without them if it can never repay', () => {
  const solvent = { 'firms.deposits': 5, 'firms.lossQuarters': 4 };
  const uncovered = { ...solvent, 'firms.uncovered': 35 };
  const marked = { base: always, markAfter: 4, markChance: 1 };
  expect(fate(marked, uncovered).zombie).toBe(1);
  expect(fate(marked, solvent).zombie).toBe(0);
  expect(fate({ ...marked, markChance: 0 }, uncovered).zombie).toBe(0);
  expect(fate({ ...marked, markAfter: 5 }, uncovered).zombie).toBe(0);
  expect(fate({ ...marked, markAfter: 5 }, { ...uncovered, 'firms.overburdened': 1 }).zombie).toBe(1);
});

test('a firm with cash and profits that can never repay stays carried', () => {
  const carried = { 'firms.zombie': 1, 'firms.deposits': 10, 'firms.profit': 5 };
  expect(fate({ recovery: 1 }, { ...carried, 'firms.overburdened': 1 }).zombie).toBe(1);
});

test('a bank that will not carry a firm that can never repay relieves it if it brings in cash, else it fails', () => {
  const buried = { 'firms.deposits': 10, 'firms.uncovered': 35, 'firms.overburdened': 1 };
  const called = { base: never, markChance: 1, markAfter: 9 };
  const relieved = review(called, { ...buried, 'firms.usualCashFlow': -3, 'firms.interestPaid': 5 });
  expect(relieved.at('firms.relieved')).toBe(1);
  expect(relieved.at('firms.failing')).toBe(0);
  expect(fate(called, { ...buried, 'firms.usualCashFlow': -6, 'firms.interestPaid': 5 }).failing).toBe(1);
  // The last firms of a sector are kept, and nobody is looked at where the chance is nil.
  expect(fate({ ...called, leastFirms: 3 }, buried).failing).toBe(0);
  expect(fate({ ...called, markChance: 0 }, buried).failing).toBe(0);
});

test('strict examiners have a carried firm that brings in cash relieved of its debt', () => {
  const carried = {
    'firms.zombie': 1,
    'firms.deposits': 10,
    'firms.usualCashFlow': 5,
    'firms.overburdened': 1,
  };
  const after = review({ closing: 1, supervision: 1 }, carried);
  expect(after.at('firms.relieved')).toBe(1);
  expect(after.at('firms.zombie')).toBe(0);
  expect(after.at('firms.failing')).toBe(0);
});

test('a guarantee of 10 gets an uncovered firm its 10 and makes it no zombie; one of 9 does not', () => {
  const helped = review({ base: never }, { 'firms.guaranteeRoom': 10 });
  expect(helped.at('firms.failing')).toBe(0);
  expect(helped.at('firms.zombie')).toBe(0);
  expect(helped.at('firms.emergencyGuaranteed')).toBe(10);
  expect(fate({ base: never }, { 'firms.guaranteeRoom': 9 }).failing).toBe(1);
});

test('where the state guarantees the whole debt the bank carries more readily and examiners close nobody', () => {
  const guaranteed = { 'firms.guaranteed': 100 };
  expect(fate({ base: never, guaranteeEase: 2000 }, guaranteed).zombie).toBe(1);
  expect(fate({ base: never, guaranteeEase: 0 }, guaranteed).failing).toBe(1);
  const carried = { 'firms.zombie': 1, 'firms.deposits': 10 };
  expect(fate({ closing: 1, supervision: 1 }, { ...carried, ...guaranteed }).failing).toBe(0);
});

test('a bank that is readier to rescue its client carries it where another one lets it fail', () => {
  expect(fate({ base: never }, { 'firms.rescueReadiness': 4000 }).zombie).toBe(1);
  expect(fate({ base: never }, { 'firms.rescueReadiness': 0 }).failing).toBe(1);
});

test('half of 110 of capital at 2 covers 110, and large firms are carried where small ones fail', () => {
  const capital = { 'firms.capital': 110, 'nation.capitalPrice': 2 };
  expect(fate({ base: never, capitalCover: 0.5 }, capital)).toEqual({ failing: 0, zombie: 0, lent: 10 });
  expect(fate({ base: never, capitalCover: 0.499 }, capital).failing).toBe(1);
  expect(fate({ base: never, large: 2000 }, { 'firms.workers': 100 }).zombie).toBe(1);
  expect(fate({ base: never, large: 2000 }, { 'firms.workers': 99 }).failing).toBe(1);
});

test('a bank is as ready as its tie makes it, and a firm that foreigners bought is carried by none', () => {
  expect(fate({ base: never }, { 'firms.rescueReadiness': 2 * always }).zombie).toBe(1);
  const carried = { 'firms.zombie': 1, 'firms.deposits': 10 };
  expect(fate({ base: never }, carried).zombie).toBe(1);
  expect(fate({ base: never, markAfter: 9 }, { ...carried, 'firms.foreignOwned': 1 }).zombie).toBe(0);
});

test('a firm that serves more of its sector than the part that is kept does not fail', () => {
  expect(fate({ base: never, keptShare: 0.4 }, { 'firms.marketShare': 0.5 }).failing).toBe(0);
  expect(fate({ base: never, keptShare: 0.4 }, { 'firms.marketShare': 0.3 }).failing).toBe(1);
});
