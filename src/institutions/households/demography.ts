import { column, type ContextOf, count, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'demography',
  phase: 'plans',
  says: 'The labour force follows its driver: the old retire, the young enter, the old jobless leave sooner.',
  literature: ['pwt-10.01', 'un-wpp'],
  parameters: {
    labourForce: quantity('person', 'people with work or looking for it'),
    hours: quantity('hour/year', 'hours worked per worker'),
    humanCapital: quantity('1', 'efficiency of an hour from schooling'),
    elderlyShare: share('people of 65 and more in the population'),
    entryAge: quantity('year', 'age at which work starts'),
    entryAgeSpread: quantity('year', 'span of entry ages above the first'),
    retirementAge: quantity('year', 'age from which workers retire'),
    farmRetirementAge: quantity('year', 'age from which farm people retire'),
    retirementRate: quantity('1/quarter', 'chance to retire once of age'),
    discouragedAge: quantity('year', 'age from which the jobless may give up'),
    discouragedRate: quantity('1/quarter', 'chance that an old jobless person leaves the labour force'),
    openingAgeSkew: quantity('1', 'how much the opening ages lean to the young; 1 is even'),
  },
  tables: {
    workers: {
      reads: ['jobless', 'farmer'],
      owns: { born: count('quarter', 'calendar quarter of birth') },
      populates: true,
    },
    nation: {
      owns: {
        labourForce: column('worker', 'people with work or looking for it'),
        labourQuality: column('1', 'hours times efficiency of an hour, opening quarter = 1'),
        elderlyShare: column('1', 'people of 65 and more in the population'),
        openingLabour: column('hour/year', 'hours times efficiency in the opening quarter'),
      },
    },
  },
  draws: ['retirement', 'age'],
});
type Here = ContextOf<typeof ports>;

const retire = ({ tables: { workers }, p, draws, clock }: Here) => {
  const { alive, born, farmer, jobless, id } = workers;
  const retired = clock.period - 4 * p.retirementAge;
  const farmRetired = clock.period - 4 * p.farmRetirementAge;
  const discouraged = clock.period - 4 * p.discouragedAge;
  for (let i = 0; i < workers.size; i++) {
    if (!alive[i] || born[i] > discouraged) continue;
    const old = born[i] <= (farmer[i] ? farmRetired : retired);
    const chance = old ? p.retirementRate : jobless[i] ? p.discouragedRate : 0;
    if (chance > 0 && draws.retirement.uniform(id[i]) < chance) workers.leave(i);
  }
};

const admit = ({ tables: { workers }, p, scale }: Here) => {
  const wanted = Math.round(p.labourForce / scale);
  while (workers.count < wanted && workers.room > 0) workers.enter();
};

const publish = ({ tables: { workers, nation }, p }: Here) => {
  nation.labourForce[0] = workers.count;
  nation.labourQuality[0] = (p.hours * p.humanCapital) / nation.openingLabour[0];
  nation.elderlyShare[0] = p.elderlyShare;
};

export const demography = institution(ports, {
  open(context) {
    const { tables, p, draws, clock, scale } = context;
    const { workers, nation } = tables;
    nation.openingLabour[0] = p.hours * p.humanCapital;
    const wanted = Math.round(p.labourForce / scale);
    const span = p.retirementAge - p.entryAge;
    for (let i = 0; i < wanted; i++) {
      const row = workers.enter();
      const u = draws.age.uniform(workers.id[row]);
      const lean = u + (p.openingAgeSkew - 1) * u * (1 - u);
      workers.born[row] = clock.period - Math.round(4 * (p.entryAge + span * lean));
    }
    publish(context);
  },
  step(context) {
    retire(context);
    admit(context);
    publish(context);
  },
  greet: {
    workers({ tables: { workers }, p, draws, clock }, row) {
      const age = p.entryAge + p.entryAgeSpread * draws.age.uniform(workers.id[row]);
      workers.born[row] = clock.period - Math.round(4 * age);
    },
  },
});
