import { by, column, type ContextOf, declare, institution, log, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'statistics',
  phase: 'accounts',
  says: 'Jobs by sector and credit to firms are counted as statisticians do.',
  literature: ['sna-2008'],
  parameters: {
    manufacturing: by(['sectors'], quantity('0 or 1', 'the sector counts as manufacturing')),
    construction: by(['sectors'], quantity('0 or 1', 'the sector counts as construction')),
    creditSmoothing: quantity('1/quarter', 'weight of this quarter in credit growth'),
  },
  tables: {
    firms: { reads: ['sector', 'workers', 'loans', 'publicLoans', 'closing'] },
    nation: {
      reads: ['farmers', 'employment', 'corporateBonds'],
      owns: {
        manufacturingEmployment: column('worker', 'people in manufacturing'),
        constructionEmployment: column('worker', 'people in construction'),
        agricultureEmployment: column('worker', 'people on farms'),
        servicesEmployment: column('worker', 'people in the rest of the economy'),
        bankLoans: column('money', 'loans to firms'),
        corporateCredit: column('money', 'credit to firms, public loans included'),
        creditGrowth: column('1/year', 'growth of credit to firms'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const count = ({ tables: { firms, nation }, p }: Here) => {
  let loans = 0;
  let manufacturing = 0;
  let construction = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const s = firms.sector[j];
    loans += firms.loans[j];
    manufacturing += p.manufacturing[s] * firms.workers[j];
    construction += p.construction[s] * firms.workers[j];
  }
  nation.manufacturingEmployment[0] = manufacturing;
  nation.constructionEmployment[0] = construction;
  nation.agricultureEmployment[0] = nation.farmers[0];
  nation.servicesEmployment[0] = nation.employment[0] - nation.farmers[0] - manufacturing - construction;
  return loans;
};

const publicDebts = ({ tables: { firms } }: Here) => {
  let total = 0;
  for (let j = 0; j < firms.size; j++) if (firms.alive[j]) total += firms.publicLoans[j];
  return total;
};

export const statistics = institution(ports, {
  step(context) {
    const { nation } = context.tables;
    const before = nation.bankLoans[0];
    const loans = count(context);
    const growth = before > 0 && loans > 0 ? 4 * log(loans / before) : 0;
    nation.creditGrowth[0] += context.p.creditSmoothing * (growth - nation.creditGrowth[0]);
    nation.bankLoans[0] = loans;
    nation.corporateCredit[0] = loans + publicDebts(context) + nation.corporateBonds[0];
  },
});
