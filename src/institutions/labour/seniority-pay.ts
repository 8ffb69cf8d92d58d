import { column, type ContextOf, declare, exp, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'seniorityPay',
  phase: 'labour',
  says: 'Every April regular workers are paid by age and tenure, others a part of that: an older staff costs its firm more.',
  literature: ['hashimoto-raisian-1985'],
  parameters: {
    rise: quantity(
      '1/year',
      'rise of the pay of a man from university who stays, in the first year, in logs',
    ),
    bend: quantity('1/year2', 'how fast that rise falls off, per year'),
    breadth: share('part of that profile that the mean regular worker has'),
    tenureWeight: share('part of the profile that goes with tenure; the rest goes with age'),
    longest: quantity('year', 'years after which pay rises no more'),
    startAge: quantity('year', 'age from which years count'),
    referenceAge: quantity('year', 'age at which the profile plays no part, with the tenure below'),
    referenceTenure: quantity('year', 'tenure at which the profile plays no part'),
    nonRegularPay: share('pay of workers who are not regular over that of a regular one at the reference'),
    performancePay: share('part of the pay of regular workers that goes with what they can do instead'),
    minimumWage: share('least pay over the national base wage'),
  },
  tables: {
    workers: { reads: ['born', 'employer', 'regular', 'joined', 'efficiency'] },
    firms: {
      reads: ['sector'],
      owns: {
        payScale: column('1', 'mean pay of the staff over the wage in the sector, opening mean of all = 1'),
        insiderAge: column('year', 'mean age of regular staff; 0 without any'),
      },
    },
    sectors: { reads: ['wage'], owns: { leastPay: column('1', 'minimum wage over the wage in the sector') } },
    nation: {
      reads: ['wage', 'openingEfficiency'],
      owns: {
        openingPay: column('1', 'mean pay by the profile at the opening'),
        payScale: column('1', 'mean pay of all staff over the base, opening = 1'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const LONGEST = 400;
const scratch = {
  tenure: new Float64Array(LONGEST),
  age: new Float64Array(LONGEST),
  staff: new Int32Array(1024),
  insiders: new Int32Array(1024),
};

/** Pay after some years over pay at the start, in logs: rise x years + bend x years squared. */
export const profile = (years: number, rise: number, bend: number) => years * (rise + bend * years);

const tabulate = ({ p }: Here) => {
  const ageWeight = (1 - p.tenureWeight) * p.breadth;
  const tenureWeight = p.tenureWeight * p.breadth;
  const counted = (years: number) => profile(Math.max(0, Math.min(p.longest, years)), p.rise, p.bend);
  for (let k = 0; k < LONGEST; k++) {
    scratch.tenure[k] = exp(tenureWeight * (counted(k / 4) - counted(p.referenceTenure)));
    scratch.age[k] = exp(ageWeight * (counted(k / 4 - p.startAge) - counted(p.referenceAge - p.startAge)));
  }
};

const room = (firms: number) => {
  if (scratch.staff.length >= firms) return;
  scratch.staff = new Int32Array(2 * firms);
  scratch.insiders = new Int32Array(2 * firms);
};

/** Adds up the pay of everybody by firm and returns the mean. */
const payEverybody = ({ tables: { workers, firms, sectors, nation }, p, clock }: Here) => {
  const { tenure: byTenure, age: byAge, staff, insiders } = scratch;
  const seniority = (1 - p.performancePay) / nation.openingPay[0];
  const other = p.nonRegularPay / nation.openingPay[0];
  const byEfficiency = p.performancePay / nation.openingEfficiency[0];
  let total = 0;
  let people = 0;
  for (let i = 0; i < workers.size; i++) {
    const j = workers.employer[i];
    if (!workers.alive[i] || j < 0) continue;
    const age = Math.min(LONGEST - 1, clock.period - workers.born[i]);
    const tenure = Math.min(LONGEST - 1, clock.period - workers.joined[i]);
    const pay = Math.max(
      sectors.leastPay[firms.sector[j]],
      workers.regular[i]
        ? seniority * byTenure[tenure] * byAge[age] + byEfficiency * workers.efficiency[i]
        : other,
    );
    firms.payScale[j] += pay;
    staff[j]++;
    total += pay;
    people++;
    if (!workers.regular[i]) continue;
    firms.insiderAge[j] += age / 4;
    insiders[j]++;
  }
  return people > 0 ? total / people : 1;
};

const pay = (context: Here) => {
  const { tables, p } = context;
  const { firms, sectors, nation } = tables;
  room(firms.size);
  scratch.staff.fill(0);
  scratch.insiders.fill(0);
  firms.payScale.fill(0, 0, firms.size);
  firms.insiderAge.fill(0, 0, firms.size);
  for (let s = 0; s < sectors.size; s++)
    sectors.leastPay[s] = sectors.wage[s] > 0 ? (p.minimumWage * nation.wage[0]) / sectors.wage[s] : 0;
  nation.payScale[0] = payEverybody(context);
  for (let j = 0; j < firms.size; j++) {
    firms.payScale[j] = scratch.staff[j] > 0 ? firms.payScale[j] / scratch.staff[j] : 1;
    if (scratch.insiders[j] > 0) firms.insiderAge[j] /= scratch.insiders[j];
  }
};

export const seniorityPay = institution(ports, {
  open(context) {
    const { nation } = context.tables;
    nation.openingPay[0] = 1;
    tabulate(context);
    pay(context);
    nation.openingPay[0] = nation.payScale[0];
    pay(context);
  },
  step(context) {
    if (context.clock.period % 4 !== 1) return;
    tabulate(context);
    pay(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.payScale[row] = 1;
    },
  },
  invariants: {
    'nobody works for nothing': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++) if (firms.alive[j] && !(firms.payScale[j] > 0)) return false;
      return true;
    },
  },
});
