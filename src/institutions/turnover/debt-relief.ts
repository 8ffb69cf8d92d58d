import { column, declare, institution, writeOff } from '../../kernel/index.js';

const ports = declare({
  name: 'debtRelief',
  phase: 'turnover',
  says: 'A bank forgives a firm with a future what neither a sale nor its cash flow would pay, once it will not carry it.',
  literature: ['fukuda-nakamura-2011', 'hoshi-kashyap-2010'],
  tables: {
    firms: { reads: ['bank', 'uncovered', 'relieved'] },
    banks: { owns: { forgiven: column('money/quarter', 'loans forgiven to firms that go on') } },
    nation: { owns: { debtForgiven: column('money/quarter', 'loans forgiven to firms that go on') } },
  },
  flows: { forgiven: writeOff('loans', 'firms', 'banks', 'loans forgiven to firms that go on') },
});

export const debtRelief = institution(ports, {
  step({ tables: { firms, banks, nation }, flows }) {
    banks.forgiven.fill(0);
    nation.debtForgiven[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || !firms.relieved[j]) continue;
      const lost = flows.forgiven.pay(j, firms.bank[j], firms.uncovered[j]);
      banks.forgiven[firms.bank[j]] += lost;
      nation.debtForgiven[0] += lost;
    }
  },
});
