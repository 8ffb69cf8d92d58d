import { column, type ContextOf, declare, institution, rate, share } from '../../kernel/index.js';

const ports = declare({
  name: 'industrialSupport',
  phase: 'plans',
  says: 'An accepted firm of a supported sector borrows below the market and writes off part of its investment at once.',
  literature: ['beason-weinstein-1996', 'calomiris-himmelberg-1995'],
  parameters: {
    spread: rate('how much cheaper than the market public loans are, at support of one'),
    deduction: share('part of investment taken off profits beyond wear, at support of one'),
    profitTax: share('tax on profits'),
  },
  tables: {
    firms: {
      reads: ['sector', 'admitted', 'exportStanding', 'exports', 'capital', 'investmentPaid', 'closing'],
      owns: {
        support: column('1', 'support of the firm'),
        loanDiscount: column('1/year', 'how much cheaper its public loans are'),
        capitalRelief: column('1', 'part of the price of capital goods that relief pays'),
        specialDepreciation: column('money/quarter', 'taken off profits for what was bought last quarter'),
      },
    },
    sectors: { reads: ['targeting'] },
    nation: {
      owns: {
        supportedFirms: column('firm', 'firms with support, in real firms'),
        exporterSupport: column('1', 'part of support, by capital, that exporters have'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const supportOf = ({ tables: { firms, sectors } }: Here, j: number) =>
  firms.closing[j] ? 0 : sectors.targeting[firms.sector[j]] * firms.admitted[j] * firms.exportStanding[j];

export const industrialSupport = institution(ports, {
  step(context) {
    const { tables, p, scale } = context;
    const { firms, nation } = tables;
    nation.supportedFirms[0] = 0;
    let all = 0;
    let ofExporters = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const support = supportOf(context, j);
      firms.support[j] = support;
      firms.loanDiscount[j] = p.spread * support;
      firms.capitalRelief[j] = p.profitTax * p.deduction * support;
      firms.specialDepreciation[j] = p.deduction * support * firms.investmentPaid[j];
      if (support > 0) nation.supportedFirms[0] += scale;
      all += support * firms.capital[j];
      if (firms.exports[j] > 0) ofExporters += support * firms.capital[j];
    }
    nation.exporterSupport[0] = all > 0 ? ofExporters / all : 0;
  },
  invariants: {
    'relief is less than the price of what is bought': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.capitalRelief[j] >= 0 && firms.capitalRelief[j] < 1)) return false;
      return true;
    },
  },
});
