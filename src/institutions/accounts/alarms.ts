import { column, type ContextOf, declare, institution, log, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'alarms',
  phase: 'accounts',
  says: 'What would be absurd economics in books that close: firms that sell without staff, bounds that bind for years.',
  literature: ['godley-lavoie-2007'],
  parameters: {
    leastStaff: quantity('worker', 'staff under which a firm is counted as having this many'),
    anchorLeast: share('least weight of the anchor of expectations'),
    anchorMost: share('most weight of the anchor of expectations'),
    growthLeast: quantity('1/year', 'least growth that everybody expects'),
    growthMost: quantity('1/year', 'most growth that everybody expects'),
    exchangeMost: quantity('1', 'largest real exchange rate either way, in logs'),
  },
  tables: {
    firms: { reads: ['sector', 'workers', 'sold', 'closing'] },
    sectors: {
      reads: ['sold'],
      owns: { oddest: column('1', 'largest part of sales of a firm over its part of staff in the sector') },
    },
    nation: {
      reads: ['imports', 'nominalGdp', 'anchorWeight', 'commonGrowth', 'realExchangeRate'],
      owns: {
        importsOverOutput: column('1', 'imports over output'),
        boundExpectations: column('0 or 1', 'the anchor of expectations stands at a bound'),
        boundGrowth: column('0 or 1', 'expected growth stands at a bound'),
        boundExchange: column('0 or 1', 'the real exchange rate stands at a bound'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const scratch = { staff: new Float64Array(64) };

const oddFirms = ({ tables: { firms, sectors }, p }: Here) => {
  const staff = scratch.staff.fill(0);
  sectors.oddest.fill(0);
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j] && !firms.closing[j])
      staff[firms.sector[j]] += Math.max(p.leastStaff, firms.workers[j]);
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const s = firms.sector[j];
    const people = Math.max(p.leastStaff, firms.workers[j]) / staff[s];
    const ratio = sectors.sold[s] > 0 ? firms.sold[j] / sectors.sold[s] / people : 0;
    if (ratio > sectors.oddest[s]) sectors.oddest[s] = ratio;
  }
};

const at = (value: number, low: number, high: number) => (value <= low || value >= high ? 1 : 0);

export const alarms = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { nation } = tables;
    oddFirms(context);
    nation.importsOverOutput[0] = nation.imports[0] / nation.nominalGdp[0];
    const free = nation.anchorWeight[0] === 0 ? 0 : at(nation.anchorWeight[0], p.anchorLeast, p.anchorMost);
    nation.boundExpectations[0] = free;
    nation.boundGrowth[0] = at(nation.commonGrowth[0], p.growthLeast, p.growthMost);
    const rate = nation.realExchangeRate[0];
    nation.boundExchange[0] = at(log(rate), -p.exchangeMost, p.exchangeMost);
  },
});
