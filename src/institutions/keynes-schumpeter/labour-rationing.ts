import {
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'labourRationing',
  phase: 'labour',
  says: 'All firms hire at one wage; when people are short research is served first, then the makers of machines, and goods makers share the rest.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    workforce: quantity('worker', 'people who work or want to before the first period'),
    workforceGrowth: quantity('1/period', 'their growth'),
    machinesPerWorker: quantity('machine/worker', 'machines a worker makes at making productivity 1'),
    mostResearchers: share('most of the workforce in research'),
    mostShortage: share('most of its orders that the machine sector goes without for want of people'),
  },
  tables: {
    machineMakers: {
      reads: ['researchBudget', 'plannedMachines', 'makingProductivity', 'wage'],
      owns: {
        researchersWanted: column('worker', 'research staff wanted'),
        staffWanted: column('worker', 'staff wanted, research and all'),
        researchStaff: column('worker', 'research staff'),
        staff: column('worker', 'staff, research and all'),
        wageBill: column('money/period', 'wages paid'),
      },
    },
    goodsMakers: {
      reads: ['plannedOutput', 'meanProductivity', 'operating', 'wage'],
      owns: {
        staffWanted: column('worker', 'staff wanted'),
        staff: column('worker', 'staff'),
        wageBill: column('money/period', 'wages paid'),
      },
    },
    nation: {
      owns: {
        workforce: column('worker', 'people who work or want to'),
        openingWorkforce: column('worker', 'the same before the first period'),
        employment: column('worker', 'people at work'),
        wageBill: column('money/period', 'wages paid'),
      },
    },
    households: {},
  },
  flows: {
    makersWages: transfer('machineMakers', 'households', 'wages of machine makers'),
    goodsWages: transfer('goodsMakers', 'households', 'wages of goods makers'),
  },
});
type Here = ContextOf<typeof ports>;

/**
 * People in the machine sector, research and all. As in the program, its research staff is on both sides of the
 * comparison, so that people are rationed a little before they run short; and neither sector counts for more than
 * everybody, so that goods makers, who get the rest, bear most of a great shortage.
 */
export const machineSectorStaff = (
  workforce: number,
  research: number,
  wantedByMakers: number,
  wantedByGoods: number,
  mostShortage: number,
): number => {
  const researchers = Math.min(research, workforce);
  const makers = Math.min(wantedByMakers, workforce);
  const goods = Math.min(wantedByGoods, workforce);
  const free = workforce - researchers;
  const met = free < makers + goods ? Math.max(free / (makers + goods), 1 - mostShortage) : 1;
  return researchers + (makers - researchers) * met;
};

const demands = ({ tables: { machineMakers, goodsMakers }, p }: Here) => {
  const totals = { makers: 0, researchers: 0, goods: 0 };
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    const perWorker = machineMakers.makingProductivity[i] * p.machinesPerWorker;
    machineMakers.researchersWanted[i] = machineMakers.researchBudget[i] / machineMakers.wage[i];
    machineMakers.staffWanted[i] =
      machineMakers.researchersWanted[i] + machineMakers.plannedMachines[i] / perWorker;
    totals.researchers += machineMakers.researchersWanted[i];
    totals.makers += machineMakers.staffWanted[i];
  }
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    goodsMakers.staffWanted[j] = goodsMakers.operating[j]
      ? goodsMakers.plannedOutput[j] / goodsMakers.meanProductivity[j]
      : 0;
    totals.goods += goodsMakers.staffWanted[j];
  }
  return totals;
};

const hire = (context: Here) => {
  const { tables, p } = context;
  const { machineMakers, goodsMakers, nation } = tables;
  const wanted = demands(context);
  const workforce = nation.workforce[0];
  const research = Math.min(wanted.researchers, workforce * p.mostResearchers);
  const making = wanted.makers - wanted.researchers;
  const makers = wanted.makers - (wanted.researchers - research);
  const inMakers = machineSectorStaff(workforce, research, makers, wanted.goods, p.mostShortage);
  const inGoods = Math.min(wanted.goods, workforce - inMakers);
  const researchMet = wanted.researchers > 0 ? research / wanted.researchers : 0;
  const makingMet = making > 0 ? (inMakers - research) / making : 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    const forResearch = machineMakers.researchersWanted[i];
    machineMakers.researchStaff[i] = forResearch * researchMet;
    const staff = machineMakers.researchStaff[i] + (machineMakers.staffWanted[i] - forResearch) * makingMet;
    machineMakers.staff[i] = Math.min(staff, machineMakers.staffWanted[i]);
  }
  const goodsMet = wanted.goods > 0 ? inGoods / wanted.goods : 0;
  for (let j = 0; j < goodsMakers.size; j++)
    if (goodsMakers.alive[j]) goodsMakers.staff[j] = goodsMakers.staffWanted[j] * goodsMet;
  nation.employment[0] = inMakers + inGoods;
};

const payWages = ({ tables: { machineMakers, goodsMakers, nation }, flows }: Here) => {
  nation.wageBill[0] = 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    const bill = machineMakers.staff[i] * machineMakers.wage[i];
    machineMakers.wageBill[i] = flows.makersWages.pay(i, 0, bill);
    nation.wageBill[0] += machineMakers.wageBill[i];
  }
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    goodsMakers.wageBill[j] = flows.goodsWages.pay(j, 0, goodsMakers.staff[j] * goodsMakers.wage[j]);
    nation.wageBill[0] += goodsMakers.wageBill[j];
  }
};

export const labourRationing = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.workforce[0] = p.workforce;
    nation.openingWorkforce[0] = p.workforce;
    nation.employment[0] = p.workforce;
  },
  step(context) {
    const { nation } = context.tables;
    nation.workforce[0] *= 1 + context.p.workforceGrowth;
    hire(context);
    payWages(context);
  },
  greet: {
    machineMakers({ tables: { machineMakers } }, row) {
      machineMakers.researchStaff[row] = machineMakers.researchBudget[row] / machineMakers.wage[row];
    },
  },
  invariants: {
    'nobody works twice': ({ tables: { nation } }) =>
      nation.employment[0] <= nation.workforce[0] * (1 + 1e-12) && nation.employment[0] >= 0,
  },
});
