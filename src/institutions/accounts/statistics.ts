import { by, column, type ContextOf, declare, institution, log, quantity, rate } from '../../kernel/index.js';

const ports = declare({
  name: 'statistics',
  phase: 'accounts',
  says: 'Jobs by sector, credit, and firms that pay less interest than the best borrower would, as the literature counts them.',
  literature: ['caballero-hoshi-kashyap-2008', 'imai-2016'],
  parameters: {
    manufacturing: by(['sectors'], quantity('0 or 1', 'the sector counts as manufacturing')),
    construction: by(['sectors'], quantity('0 or 1', 'the sector counts as construction')),
    largeStaff: quantity('worker', 'staff from which a firm counts as large'),
    creditSmoothing: quantity('1/quarter', 'weight of this quarter in credit growth'),
    discount: rate('how far the lowest rate lies under the mean of the prime rates'),
  },
  tables: {
    firms: { reads: ['sector', 'workers', 'loans', 'publicLoans', 'interestPaid', 'closing'] },
    nation: {
      reads: ['lendingRate', 'farmers', 'employment', 'corporateBonds'],
      owns: {
        manufacturingEmployment: column('worker', 'people in manufacturing'),
        constructionEmployment: column('worker', 'people in construction'),
        agricultureEmployment: column('worker', 'people on farms'),
        servicesEmployment: column('worker', 'people in the rest of the economy'),
        bankLoans: column('money', 'loans to firms'),
        corporateCredit: column('money', 'credit to firms, public loans included'),
        creditGrowth: column('1/year', 'growth of credit to firms'),
        zombieLargeShare: column('1', 'large firms that pay less than the lowest rate, of all large ones'),
        zombieSmallShare: column('1', 'the same for other firms with staff'),
        zombieDebtShare: column('1', 'the same by debt'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** A firm is a zombie when it pays less than the lowest rate would come to (Caballero, Hoshi and Kashyap). */
export const paysTooLittle = (interest: number, loans: number, lowestRate: number) =>
  loans > 0 && interest < (lowestRate * loans) / 4;

const count = ({ tables: { firms, nation }, p }: Here) => {
  const lowest = Math.max(0, nation.lendingRate[0] - p.discount);
  let loans = 0;
  let manufacturing = 0;
  let construction = 0;
  let large = 0;
  let small = 0;
  let zombieLarge = 0;
  let zombieSmall = 0;
  let zombieDebt = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const s = firms.sector[j];
    loans += firms.loans[j];
    manufacturing += p.manufacturing[s] * firms.workers[j];
    construction += p.construction[s] * firms.workers[j];
    const marked = paysTooLittle(firms.interestPaid[j], firms.loans[j], lowest) ? 1 : 0;
    zombieDebt += marked * firms.loans[j];
    if (firms.workers[j] >= p.largeStaff) {
      large++;
      zombieLarge += marked;
    } else {
      small++;
      zombieSmall += marked;
    }
  }
  nation.manufacturingEmployment[0] = manufacturing;
  nation.constructionEmployment[0] = construction;
  nation.agricultureEmployment[0] = nation.farmers[0];
  nation.servicesEmployment[0] = nation.employment[0] - nation.farmers[0] - manufacturing - construction;
  nation.zombieLargeShare[0] = large > 0 ? zombieLarge / large : 0;
  nation.zombieSmallShare[0] = small > 0 ? zombieSmall / small : 0;
  nation.zombieDebtShare[0] = loans > 0 ? zombieDebt / loans : 0;
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
