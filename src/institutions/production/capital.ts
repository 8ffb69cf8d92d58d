import { column, type ContextOf, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'capital',
  phase: 'settlement',
  says: 'Capital wears out and grows by what was bought and delivered; entrants take over what closed firms leave.',
  literature: ['pwt-10.01'],
  parameters: {
    depreciation: quantity('1/quarter', 'wear of the capital of firms'),
    housingDepreciation: quantity('1/quarter', 'wear of housing'),
    publicDepreciation: quantity('1/quarter', 'wear of public works'),
    farmDepreciation: quantity('1/quarter', 'wear of farm capital'),
    farmInvestment: quantity('1/quarter', 'farm capital made on the farm, of what there is'),
    openingHousing: quantity('money', 'opening housing at the prices of the opening year'),
    openingPublic: quantity('money', 'opening public works'),
    openingFarm: quantity('money', 'opening farm capital'),
  },
  tables: {
    firms: {
      reads: ['openingCapital', 'financedInvestment', 'closing'],
      owns: { capital: column('unit', 'capital in place') },
    },
    nation: {
      reads: ['investmentDelivered', 'capitalTaken'],
      owns: {
        housing: column('unit', 'housing in place'),
        publicWorks: column('unit', 'public works in place'),
        farmCapital: column('unit', 'farm capital in place'),
        usedCapital: column('unit', 'capital of closed firms that new ones can take over'),
        businessCapital: column('unit', 'capital of all firms'),
        capital: column('unit', 'all capital in place'),
      },
    },
    state: { reads: ['worksBought'] },
    households: { reads: ['housingBought'] },
  },
});
type Here = ContextOf<typeof ports>;

const total = ({ tables: { firms, nation } }: Here) => {
  let business = 0;
  for (let j = 0; j < firms.size; j++) if (firms.alive[j]) business += firms.capital[j];
  nation.businessCapital[0] = business;
  nation.capital[0] = business + nation.housing[0] + nation.publicWorks[0] + nation.farmCapital[0];
};

export const capital = institution(ports, {
  open(context) {
    const { tables, p, scale } = context;
    const { firms, nation } = tables;
    for (let j = 0; j < firms.size; j++) firms.capital[j] = firms.openingCapital[j];
    nation.housing[0] = p.openingHousing / scale;
    nation.publicWorks[0] = p.openingPublic / scale;
    nation.farmCapital[0] = p.openingFarm / scale;
    total(context);
  },
  step(context) {
    const { tables, p } = context;
    const { firms, nation, state, households } = tables;
    const delivered = nation.investmentDelivered[0];
    nation.usedCapital[0] =
      (1 - p.depreciation) * Math.max(0, nation.usedCapital[0] - nation.capitalTaken[0]);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      if (firms.closing[j]) {
        nation.usedCapital[0] += firms.capital[j];
        firms.capital[j] = 0;
      } else firms.capital[j] += delivered * firms.financedInvestment[j] - p.depreciation * firms.capital[j];
    }
    nation.housing[0] += households.housingBought[0] - p.housingDepreciation * nation.housing[0];
    nation.publicWorks[0] += state.worksBought[0] - p.publicDepreciation * nation.publicWorks[0];
    nation.farmCapital[0] += (p.farmInvestment - p.farmDepreciation) * nation.farmCapital[0];
    total(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.capital[row] = firms.openingCapital[row];
    },
  },
});
