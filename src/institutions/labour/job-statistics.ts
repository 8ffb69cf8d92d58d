import { column, type ContextOf, declare, institution, power, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'jobStatistics',
  phase: 'labour',
  says: 'Once a year, in the first quarter, who is regular, who has stayed and who leaves is counted as labour statistics do.',
  literature: ['kambayashi-kato-2017'],
  parameters: {
    coreFrom: quantity('year', 'age from which a worker with some tenure counts as core'),
    coreTo: quantity('year', 'age under which a worker counts as core'),
    coreTenure: quantity('quarter', 'least tenure of core workers'),
    longTenure: quantity('quarter', 'tenure from which service counts as long'),
    youngFrom: quantity('year', 'age from which a worker counts as young, when most have left school'),
    youngTo: quantity('year', 'age under which a worker counts as young'),
    smoothing: quantity('1/year', 'weight of this year in the part of core workers who leave'),
  },
  tables: {
    workers: { reads: ['born', 'employer', 'publicServant', 'leaving', 'regular', 'joined'] },
    nation: {
      owns: {
        employees: column('worker', 'staff of firms and public servants'),
        nonRegular: column('worker', 'of them not regular'),
        longServing: column('worker', 'staff of firms with long service'),
        staff: column('worker', 'staff of firms'),
        tenureYears: column('worker year', 'tenure of the staff of firms, added up'),
        coreLeaving: column('1/quarter', 'part of core workers who leave, smoothed'),
        coreRetention: column('1', 'part of core workers who stay ten years at the present rate of leaving'),
        young: column('worker', 'young employees'),
        youngNonRegular: column('worker', 'of them not regular'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Part that stays ten years when the same part leaves every quarter. */
export const tenYears = (leaving: number) => power(1 - leaving, 40);

const countJobs = ({ tables: { workers, nation }, p, clock }: Here) => {
  const { alive, employer, publicServant, joined, regular, leaving } = workers;
  const { period } = clock;
  const coreBorn = clock.period - 4 * p.coreTo;
  const coreUntil = clock.period - 4 * p.coreFrom;
  const youngBorn = clock.period - 4 * p.youngTo;
  const youngUntil = clock.period - 4 * p.youngFrom;
  let [staff, servants, others, long, core, gone, young, unsafe, tenures] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < workers.size; i++) {
    if (!alive[i]) continue;
    if (employer[i] < 0) {
      servants += publicServant[i];
      continue;
    }
    const born = workers.born[i];
    const tenure = period - joined[i];
    const other = regular[i] ? 0 : 1;
    staff++;
    others += other;
    tenures += tenure;
    if (tenure >= p.longTenure) long++;
    if (born > youngBorn && born <= youngUntil) {
      young++;
      unsafe += other;
    }
    if (tenure < p.coreTenure || born <= coreBorn || born > coreUntil) continue;
    core++;
    gone += leaving[i];
  }
  nation.staff[0] = staff;
  nation.employees[0] = staff + servants;
  nation.nonRegular[0] = others;
  nation.longServing[0] = long;
  nation.tenureYears[0] = tenures / 4;
  nation.young[0] = young;
  nation.youngNonRegular[0] = unsafe;
  return core > 0 ? gone / core : 0;
};

export const jobStatistics = institution(ports, {
  step(context) {
    if (context.clock.period % 4 !== 0) return;
    const { nation } = context.tables;
    const leaving = countJobs(context);
    const first = nation.coreRetention[0] === 0;
    nation.coreLeaving[0] += (first ? 1 : context.p.smoothing) * (leaving - nation.coreLeaving[0]);
    nation.coreRetention[0] = tenYears(nation.coreLeaving[0]);
  },
});
