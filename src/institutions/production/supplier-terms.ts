import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  rate,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'supplierTerms',
  phase: 'settlement',
  says: 'A parent takes a little more off the price every year unless its supplier makes losses, and bears most of the costs that its supplier cannot help.',
  literature: ['asanuma-kikutani-1992', 'whittaker-2001'],
  parameters: {
    squeeze: rate('price cut that a parent asks for'),
    renewal: rate('part of past cuts that new parts at new prices undo'),
    mostTaken: share("part of a supplier's margin over wages and inputs that its parent takes at most"),
    riskShare: share("part of an unusual cost of the supplier's orders that the parent bears"),
    memory: quantity('1/quarter', 'weight of this quarter in what is usual'),
    mostShock: share('unusual cost over the value of output counted at most, either way'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'parent',
        'orders',
        'demand',
        'sales',
        'workers',
        'output',
        'price',
        'inputsPaid',
        'lossQuarters',
        'deposits',
      ],
      owns: {
        discount: column('1', 'price cut given to the parent'),
        usualCost: column('1', 'wages and inputs over the value of output, as usual'),
        terms: column('money/quarter', 'got from parent and suppliers beyond prices, less what was given'),
      },
    },
    sectors: { reads: ['wage'] },
    nation: { owns: { squeezed: column('money/quarter', 'price cuts that suppliers gave their parents') } },
  },
  flows: {
    cuts: transfer('firms', 'firms', 'price cuts that suppliers give their parents'),
    relief: transfer('firms', 'firms', 'costs that parents and suppliers bear for each other'),
  },
});
type Here = ContextOf<typeof ports>;

/** The cut in a price a quarter on: parents ask for more, renewal undoes some, and the margin is the limit. */
export const nextCut = (cut: number, squeeze: number, renewal: number, most: number) =>
  clamp(cut + (squeeze - renewal * cut) / 4, 0, Math.max(0, most));

const pay = (
  { firms }: Here['tables'],
  flow: Here['flows']['cuts'],
  from: number,
  to: number,
  due: number,
) => {
  const paid = flow.pay(from, to, Math.min(due, Math.max(0, firms.deposits[from])));
  firms.terms[from] -= paid;
  firms.terms[to] += paid;
  return paid;
};

const agree = ({ tables, p, flows }: Here, j: number, cost: number) => {
  const { firms, nation } = tables;
  const i = firms.parent[j];
  const most = p.mostTaken * (1 - firms.usualCost[j]);
  const asked = firms.lossQuarters[j] > 0 ? 0 : p.squeeze;
  firms.discount[j] = nextCut(firms.discount[j], asked, p.renewal, most);
  const value = firms.demand[j] > 0 ? Math.min(1, firms.orders[j] / firms.demand[j]) * firms.sales[j] : 0;
  nation.squeezed[0] += pay(tables, flows.cuts, j, i, firms.discount[j] * value);
  const unusual = clamp(cost - firms.usualCost[j], -p.mostShock, p.mostShock);
  const borne = p.riskShare * unusual * value;
  if (borne > 0) pay(tables, flows.relief, i, j, borne);
  else pay(tables, flows.relief, j, i, -borne);
};

export const supplierTerms = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { firms, sectors, nation } = tables;
    firms.terms.fill(0, 0, firms.size);
    nation.squeezed[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const value = firms.output[j] * firms.price[j];
      const spent = sectors.wage[firms.sector[j]] * firms.workers[j] + firms.inputsPaid[j];
      const usual = firms.usualCost[j];
      const cost = value > 0 ? Math.min(1 + p.mostShock, spent / value) : usual;
      if (firms.parent[j] < 0) firms.discount[j] = 0;
      else if (usual > 0) agree(context, j, cost);
      firms.usualCost[j] = usual > 0 ? usual + p.memory * (cost - usual) : cost;
    }
  },
  invariants: {
    'what one firm gives in terms another gets': ({ tables: { firms } }) => {
      let total = 0;
      let moved = 0;
      for (let j = 0; j < firms.size; j++) {
        if (!firms.alive[j]) continue;
        total += firms.terms[j];
        moved += Math.abs(firms.terms[j]);
      }
      return Math.abs(total) * 1000000 <= moved;
    },
  },
});
