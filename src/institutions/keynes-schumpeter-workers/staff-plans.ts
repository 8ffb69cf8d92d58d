import { column, type ContextOf, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'staffPlans',
  phase: 'labour',
  says: 'Firms want the people their plans take; machine makers as a whole give way when there are not enough for all.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    machinesPerWorker: quantity('machine/worker', 'machines a worker makes at making productivity 1'),
    mostShortage: share('most of its orders that the machine sector goes without for want of people'),
  },
  tables: {
    machineMakers: {
      reads: ['researchBudget', 'plannedMachines', 'makingProductivity', 'wage'],
      owns: {
        researchersWanted: column('worker', 'research staff wanted'),
        staffWanted: column('worker', 'staff wanted, research and all'),
      },
    },
    goodsMakers: {
      reads: ['plannedOutput', 'meanProductivity', 'operating'],
      owns: { staffWanted: column('worker', 'staff wanted') },
    },
    nation: {
      reads: ['workforce'],
      owns: { makersStaffWanted: column('worker', 'people whom machine makers look for, all together') },
    },
  },
});

/** People for the machine sector: its research first, and of the rest a part when people are short. */
export const sectorStaff = (
  workforce: number,
  research: number,
  making: number,
  goods: number,
  mostShortage: number,
): number => {
  const researchers = Math.min(research, workforce);
  const free = workforce - researchers;
  const wanted = Math.min(making, free);
  const met = wanted + goods > free ? Math.max(free / (wanted + goods), 1 - mostShortage) : 1;
  return researchers + wanted * met;
};

const ofMakers = ({ tables: { machineMakers }, p }: ContextOf<typeof ports>) => {
  const totals = { research: 0, making: 0 };
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    const perWorker = machineMakers.makingProductivity[i] * p.machinesPerWorker;
    const making = machineMakers.plannedMachines[i] / perWorker;
    machineMakers.researchersWanted[i] = machineMakers.researchBudget[i] / machineMakers.wage[i];
    machineMakers.staffWanted[i] = machineMakers.researchersWanted[i] + making;
    totals.research += machineMakers.researchersWanted[i];
    totals.making += making;
  }
  return totals;
};

export const staffPlans = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { goodsMakers, nation } = tables;
    const { research, making } = ofMakers(context);
    let goods = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      goodsMakers.staffWanted[j] = goodsMakers.operating[j]
        ? goodsMakers.plannedOutput[j] / goodsMakers.meanProductivity[j]
        : 0;
      goods += goodsMakers.staffWanted[j];
    }
    nation.makersStaffWanted[0] = sectorStaff(nation.workforce[0], research, making, goods, p.mostShortage);
  },
  invariants: {
    'machine makers do not look for more people than there are': ({ tables: { nation } }) =>
      nation.makersStaffWanted[0] <= nation.workforce[0] * (1 + 1e-12),
  },
});
