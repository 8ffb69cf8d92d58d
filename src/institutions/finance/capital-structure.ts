import { column, declare, exp, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'capitalStructure',
  phase: 'plans',
  says: 'Firms differ in how much debt they and their banks think right, and large ones differ more than small ones.',
  literature: ['caballero-hoshi-kashyap-2008', 'hoshi-kashyap-2001'],
  parameters: {
    spread: quantity(
      '1',
      'standard deviation of the debt a firm wants over that of the median firm, in logs',
    ),
    largeSpread: quantity('1', 'the same of large firms'),
    largeStaff: quantity('worker', 'staff from which a firm is large in this'),
  },
  tables: {
    firms: {
      reads: ['workers'],
      owns: {
        taste: column('1', 'place of the firm among all in its liking for debt, as a normal number'),
        extraDebt: column('1', 'debt it thinks right beyond the usual, over the usual'),
      },
    },
  },
  draws: ['taste'],
});

/** The upper half of a lognormal: half of all owe what is usual, and with a wider spread some owe far more. */
export const leverageAt = (taste: number, spread: number) => exp(spread * Math.max(0, taste));

export const capitalStructure = institution(ports, {
  step({ tables: { firms }, p }) {
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const spread = firms.workers[j] >= p.largeStaff ? p.largeSpread : p.spread;
      firms.extraDebt[j] = leverageAt(firms.taste[j], spread) - 1;
    }
  },
  greet: {
    firms({ tables: { firms }, p, draws }, row) {
      firms.taste[row] = draws.taste.normal(firms.id[row]);
      firms.extraDebt[row] = leverageAt(firms.taste[row], p.spread) - 1;
    },
  },
  invariants: {
    'nobody owes less than what is usual': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++) if (firms.alive[j] && firms.extraDebt[j] < 0) return false;
      return true;
    },
  },
});
