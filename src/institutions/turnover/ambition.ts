import {
  column,
  type ContextOf,
  declare,
  flag,
  institution,
  log,
  power,
  quantity,
} from '../../kernel/index.js';

const ports = declare({
  name: 'ambition',
  phase: 'plans',
  says: 'Few founders aim high, more of them where others have shown that it can be done; a firm below its aim seeks custom.',
  literature: ['lucas-1978', 'gabaix-2016'],
  parameters: {
    normalTail: quantity(
      '1',
      'exponent of the Pareto distribution of aims with the normal number of role models',
    ),
    leastTail: quantity('1', 'the exponent that it never falls below'),
    mostTail: quantity('1', 'the exponent that it never rises above'),
    tailResponse: quantity('1', 'fall of the exponent for role models above normal, in logs'),
    normalModels: quantity('firm/person', 'normal number of role models over the labour force'),
    forgetting: quantity('1/quarter', 'part of the role models forgotten'),
    promoted: quantity('firm/person/quarter', 'role models that a programme adds, over the labour force'),
    successStaff: quantity('worker', 'staff at which a firm that was smaller is a success'),
  },
  tables: {
    firms: {
      reads: ['workers', 'openingWorkers', 'closing'],
      owns: {
        aim: column('worker', 'staff that the founder aims at'),
        drive: column('1', 'how far the firm is below its aim, in logs, counted to one'),
        success: flag('has been large'),
      },
    },
    nation: {
      reads: ['labourForce'],
      owns: {
        roleModels: column('firm', 'successes that people remember'),
        successes: column(
          'firm/quarter',
          'firms that grew large this quarter for the first time, in real firms',
        ),
        ambitionTail: column('1', 'exponent of the Pareto distribution of aims'),
      },
    },
  },
  draws: ['aim'],
});
type Here = ContextOf<typeof ports>;

/** A draw from the Pareto distribution from one upward: the part above x is x to the power of less the exponent. */
export const pareto = (uniform: number, exponent: number) => power(1 - uniform, -1 / exponent);

const setAim = ({ tables: { firms, nation }, draws }: Here, j: number) => {
  const tail = Math.max(1, nation.ambitionTail[0]);
  firms.aim[j] = firms.openingWorkers[j] * pareto(draws.aim.uniform(firms.id[j]), tail);
  firms.drive[j] = 0;
};

const remember = ({ tables: { nation }, p }: Here, successes: number) => {
  const models = nation.roleModels[0];
  nation.roleModels[0] += successes + p.promoted * nation.labourForce[0] - p.forgetting * models;
  const relative = nation.roleModels[0] / (p.normalModels * nation.labourForce[0]);
  const tail = relative > 0 ? p.normalTail - p.tailResponse * log(relative) : p.mostTail;
  nation.ambitionTail[0] = Math.max(p.leastTail, Math.min(p.mostTail, tail));
};

export const ambition = institution(ports, {
  open(context) {
    const { tables, p } = context;
    const { firms, nation } = tables;
    nation.roleModels[0] = p.normalModels * nation.labourForce[0];
    nation.ambitionTail[0] = p.normalTail;
    for (let j = 0; j < firms.size; j++) {
      setAim(context, j);
      firms.success[j] = firms.openingWorkers[j] >= p.successStaff ? 1 : 0;
    }
  },
  step(context) {
    const { tables, p, scale } = context;
    const { firms, nation } = tables;
    let successes = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      const staff = Math.max(1, firms.workers[j]);
      firms.drive[j] = firms.aim[j] > staff ? Math.min(1, log(firms.aim[j] / staff)) : 0;
      if (firms.success[j] || staff < p.successStaff) continue;
      firms.success[j] = 1;
      successes++;
    }
    nation.successes[0] = successes * scale;
    remember(context, successes);
  },
  greet: {
    firms(context, row) {
      setAim(context, row);
      context.tables.firms.success[row] = 0;
    },
  },
  invariants: {
    'aims have a mean, and nobody strives more than fully': ({ tables: { firms, nation } }) => {
      if (!(nation.ambitionTail[0] >= 1)) return false;
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.drive[j] >= 0 && firms.drive[j] <= 1)) return false;
      return true;
    },
  },
});
