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
  name: 'payroll',
  phase: 'labour',
  says: 'Every firm pays its people their own wages; machine makers share a pool of people, research first.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    peoplePerWorker: quantity('worker', 'people for whom one row of the table of workers stands'),
    mostResearchers: share('most of the workforce in research'),
    rule: quantity('choice', 'rule of dismissals of goods makers; under 1 people share the hours there are'),
  },
  tables: {
    workers: { reads: ['employer', 'makesMachines', 'wage'] },
    machineMakers: {
      reads: ['researchersWanted', 'staffWanted', 'researchBudget', 'wage'],
      owns: {
        researchStaff: column('worker', 'research staff'),
        staff: column('worker', 'staff, research and all'),
        wageBill: column('money/period', 'wages paid'),
      },
    },
    goodsMakers: {
      reads: ['headcount', 'staffWanted'],
      owns: {
        staff: column('worker', 'staff'),
        hours: column('1', 'part of full hours for which staff is paid'),
        wageBill: column('money/period', 'wages paid'),
      },
    },
    nation: {
      reads: ['workforce', 'makersHeadcount'],
      owns: {
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

/** Part of full hours: all, unless those who are left over share the work. */
export const hoursOf = (rule: number, wanted: number, staff: number): number =>
  rule === 1 && staff > 0 ? Math.min(wanted / staff, 1) : 1;

/** Splits the pool of machine makers: research first, the rest alike, and whom nobody needs by size. */
const splitPool = ({ tables: { machineMakers, nation }, p }: Here) => {
  let research = 0;
  let wanted = 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    research += machineMakers.researchersWanted[i];
    wanted += machineMakers.staffWanted[i];
  }
  const people = nation.makersHeadcount[0] * p.peoplePerWorker;
  const researchers = Math.min(research, people, nation.workforce[0] * p.mostResearchers);
  const researchMet = research > 0 ? researchers / research : 0;
  const makingMet = wanted > research ? (people - researchers) / (wanted - research) : 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    const forResearch = machineMakers.researchersWanted[i];
    machineMakers.researchStaff[i] = forResearch * researchMet;
    machineMakers.staff[i] =
      wanted > research
        ? machineMakers.researchStaff[i] + (machineMakers.staffWanted[i] - forResearch) * makingMet
        : wanted > 0
          ? (machineMakers.staffWanted[i] / wanted) * people
          : people / machineMakers.count;
  }
};

/** Adds up the wages of all firms. Returns the bill of the pool of machine makers. */
const addUp = ({ tables: { workers, goodsMakers }, p }: Here): number => {
  goodsMakers.wageBill.fill(0, 0, goodsMakers.size);
  let pool = 0;
  for (let i = 0; i < workers.size; i++) {
    const j = workers.employer[i];
    if (j >= 0) goodsMakers.wageBill[j] += workers.wage[i] * p.peoplePerWorker;
    else if (workers.makesMachines[i]) pool += workers.wage[i] * p.peoplePerWorker;
  }
  return pool;
};

export const payroll = institution(ports, {
  open({ tables: { nation } }) {
    nation.employment[0] = nation.workforce[0];
  },
  step(context) {
    const { tables, p, flows } = context;
    const { machineMakers, goodsMakers, nation } = tables;
    splitPool(context);
    const people = nation.makersHeadcount[0] * p.peoplePerWorker;
    const mean = people > 0 ? addUp(context) / people : addUp(context);
    nation.wageBill[0] = 0;
    nation.employment[0] = people;
    for (let i = 0; i < machineMakers.size; i++) {
      if (!machineMakers.alive[i]) continue;
      machineMakers.wageBill[i] = flows.makersWages.pay(i, 0, machineMakers.staff[i] * mean);
      nation.wageBill[0] += machineMakers.wageBill[i];
    }
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      goodsMakers.staff[j] = goodsMakers.headcount[j] * p.peoplePerWorker;
      goodsMakers.hours[j] = hoursOf(p.rule, goodsMakers.staffWanted[j], goodsMakers.staff[j]);
      const bill = goodsMakers.wageBill[j] * goodsMakers.hours[j];
      goodsMakers.wageBill[j] = flows.goodsWages.pay(j, 0, bill);
      nation.wageBill[0] += goodsMakers.wageBill[j];
      nation.employment[0] += goodsMakers.staff[j];
    }
  },
  greet: {
    machineMakers({ tables: { machineMakers } }, row) {
      machineMakers.researchStaff[row] = machineMakers.researchBudget[row] / machineMakers.wage[row];
    },
  },
  invariants: {
    'people at work are those who have a job, and each has one': ({ tables: { workers, nation }, p }) => {
      let jobs = 0;
      for (let i = 0; i < workers.size; i++)
        jobs += (workers.employer[i] >= 0 ? 1 : 0) + (workers.makesMachines[i] ? 1 : 0);
      return jobs <= workers.count && jobs * p.peoplePerWorker === nation.employment[0];
    },
  },
});
