import {
  by,
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'research',
  phase: 'research',
  says: 'Firms spend a part of sales on research, more the closer they are to the frontier and the more people are schooled.',
  literature: [
    'guellec-van-pottelsberghe-2001',
    'cohen-levinthal-1989',
    'kasahara-shimotsu-suzuki-2014',
    'sakakibara-branstetter-2001',
  ],
  parameters: {
    intensity: by(
      ['sectors'],
      quantity('1', 'research over sales at half the frontier and opening schooling'),
    ),
    closenessElasticity: quantity('1', 'response of research to productivity over the frontier'),
    schoolingElasticity: quantity('1', 'response of research to schooling'),
    schooling: quantity('1', 'efficiency of an hour from schooling, opening = 1'),
    referenceCloseness: quantity('1', 'productivity over the frontier at which intensity is as given'),
    stockSmoothing: quantity('1/quarter', 'weight of this quarter in the stock of research'),
    lossesCut: share('part of research kept up while a firm makes losses'),
    taxCredit: share('research given back from the tax on profits'),
    profitTax: share('tax on profits'),
    userCostElasticity: quantity('1', 'response of research to what it costs after tax, negative'),
    patentScope: quantity('1', 'breadth of what a patent protects, before the reform = 1'),
    scopeElasticity: quantity('1', 'response of research to the breadth of patents'),
  },
  tables: {
    firms: {
      reads: ['sector', 'knowHow', 'price', 'expectedDemand', 'lossQuarters', 'closing', 'salesMoved'],
      owns: {
        research: column('money/quarter', 'research planned'),
        researchStock: column('1', 'smoothed research over sales'),
        taxRelief: column('money/quarter', 'research that may be set against the tax on profits'),
      },
    },
    sectors: {
      reads: ['frontier'],
      owns: { researchStock: column('1', 'mean of the stocks weighted by sales') },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Research over sales. */
export const researchIntensity = (base: number, closeness: number, schooling: number, a: number, b: number) =>
  base * exp(a * log(closeness) + b * log(schooling));

/** What a unit of research costs after tax, over its cost without the credit; research is a cost before tax. */
export const userCost = (credit: number, profitTax: number) => (1 - profitTax - credit) / (1 - profitTax);

const scratch = { sales: new Float64Array(64), stock: new Float64Array(64) };

const spend = ({ tables: { firms, sectors }, p }: Here) => {
  const sales = scratch.sales.fill(0);
  const stock = scratch.stock.fill(0);
  const policy = exp(
    p.userCostElasticity * log(userCost(p.taxCredit, p.profitTax)) + p.scopeElasticity * log(p.patentScope),
  );
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    const closeness = Math.min(1, firms.knowHow[j] / sectors.frontier[s]) / p.referenceCloseness;
    const full = researchIntensity(
      policy * p.intensity[s],
      closeness,
      p.schooling,
      p.closenessElasticity,
      p.schoolingElasticity,
    );
    const part = firms.lossQuarters[j] > 0 ? full * p.lossesCut : full;
    const expected = firms.closing[j] ? 0 : firms.price[j] * firms.expectedDemand[j] + firms.salesMoved[j];
    firms.research[j] = part * expected;
    firms.taxRelief[j] = p.taxCredit * firms.research[j];
    firms.researchStock[j] += p.stockSmoothing * (part - firms.researchStock[j]);
    sales[s] += expected;
    stock[s] += expected * firms.researchStock[j];
  }
  for (let s = 1; s < sectors.size; s++) sectors.researchStock[s] = sales[s] > 0 ? stock[s] / sales[s] : 0;
};

export const research = institution(ports, {
  open({ tables: { firms }, p }) {
    for (let j = 0; j < firms.size; j++) firms.researchStock[j] = p.intensity[firms.sector[j]];
  },
  step: spend,
  invariants: {
    'nobody may set more against tax than is spent on research': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && firms.taxRelief[j] > firms.research[j]) return false;
      return true;
    },
  },
  greet: {
    firms({ tables: { firms, sectors } }, row) {
      firms.researchStock[row] = sectors.researchStock[firms.sector[row]];
    },
  },
});
