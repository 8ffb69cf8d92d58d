import { column, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'creditLimits',
  phase: 'credit',
  says: 'The bank lends a firm a multiple of its cash or of its margin, whichever is more, and has no limit of its own.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    multiple: quantity('period', 'most debt over cash or margin'),
    floor: quantity('machine', 'most debt of a firm with neither, in machines at the mean price'),
  },
  tables: {
    machineMakers: {
      reads: ['cash', 'sales', 'wageBill'],
      owns: { creditLimit: column('money', 'most that the firm may owe') },
    },
    goodsMakers: {
      reads: ['cash', 'sales', 'wageBill'],
      owns: { creditLimit: column('money', 'most that the firm may owe') },
    },
    nation: { reads: ['producerPrice'] },
  },
});

/** Most that a firm may owe: a multiple of its cash or of last period's margin. Ambiguity A5. */
export const limit = (cash: number, sales: number, wageBill: number, multiple: number, floor: number) =>
  Math.max(multiple * Math.max(cash, sales - wageBill), floor);

export const creditLimits = institution(ports, {
  step({ tables: { machineMakers: makers, goodsMakers: goods, nation }, p }) {
    const floor = p.floor * nation.producerPrice[0];
    for (let i = 0; i < makers.size; i++)
      if (makers.alive[i])
        makers.creditLimit[i] = limit(makers.cash[i], makers.sales[i], makers.wageBill[i], p.multiple, floor);
    for (let j = 0; j < goods.size; j++)
      if (goods.alive[j])
        goods.creditLimit[j] = limit(goods.cash[j], goods.sales[j], goods.wageBill[j], p.multiple, floor);
  },
});
