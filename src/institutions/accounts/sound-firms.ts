import { column, declare, institution } from '../../kernel/index.js';

const ports = declare({
  name: 'soundFirms',
  phase: 'accounts',
  says: 'What firms that pay their interest invest and how their staff grows shows what the others take from them.',
  literature: ['caballero-hoshi-kashyap-2008'],
  tables: {
    firms: {
      reads: ['sector', 'workers', 'subsidised', 'closing', 'capital', 'financedInvestment'],
      owns: { staffBefore: column('worker', 'staff a quarter ago') },
    },
    sectors: {
      owns: {
        soundInvestment: column('1/quarter', 'investment over capital of firms that are no zombies'),
        soundHiring: column('1/quarter', 'growth of their staff'),
      },
    },
    nation: {
      owns: {
        soundInvestment: column('1/quarter', 'investment over capital of firms that are no zombies'),
        soundHiring: column('1/quarter', 'growth of their staff'),
      },
    },
  },
});

const scratch = {
  capital: new Float64Array(64),
  investment: new Float64Array(64),
  staff: new Float64Array(64),
  hired: new Float64Array(64),
};

const over = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

export const soundFirms = institution(ports, {
  step({ tables: { firms, sectors, nation } }) {
    const capital = scratch.capital.fill(0);
    const investment = scratch.investment.fill(0);
    const staff = scratch.staff.fill(0);
    const hired = scratch.hired.fill(0);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      const before = firms.staffBefore[j];
      firms.staffBefore[j] = firms.workers[j];
      if (firms.subsidised[j]) continue;
      const s = firms.sector[j];
      capital[s] += firms.capital[j];
      investment[s] += firms.financedInvestment[j];
      if (before <= 0) continue;
      staff[s] += before;
      hired[s] += firms.workers[j] - before;
    }
    let allCapital = 0;
    let allInvestment = 0;
    let allStaff = 0;
    let allHired = 0;
    for (let s = 0; s < sectors.size; s++) {
      sectors.soundInvestment[s] = over(investment[s]!, capital[s]!);
      sectors.soundHiring[s] = over(hired[s]!, staff[s]!);
      allCapital += capital[s]!;
      allInvestment += investment[s]!;
      allStaff += staff[s]!;
      allHired += hired[s]!;
    }
    nation.soundInvestment[0] = over(allInvestment, allCapital);
    nation.soundHiring[0] = over(allHired, allStaff);
  },
});
