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
  name: 'productionPlan',
  phase: 'plans',
  says: 'A firm plans to meet expected sales and refill its stock, with no more staff than earn their wage.',
  literature: ['poledna-2023', 'dosi-fagiolo-roventini-2010'],
  parameters: {
    capitalElasticity: by(['sectors'], quantity('1', 'elasticity of output to capital')),
    inventoryNorm: by(
      ['sectors'],
      quantity('quarter', 'stock of finished goods in quarters of expected sales'),
    ),
    inventorySpeed: quantity('1/quarter', 'part of the missing stock made up in a quarter'),
    leastMarginalProduct: share(
      "value of the last worker's product over the wage under which no more are wanted",
    ),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'expectedDemand',
        'plannedGrowth',
        'inventory',
        'productivity',
        'capital',
        'price',
        'closing',
        'efficiency',
        'payScale',
      ],
      owns: {
        plannedOutput: column('unit/quarter', 'output planned'),
        desiredWorkers: column('worker', 'staff wanted'),
      },
    },
    sectors: { reads: ['wage', 'inputCost'] },
    nation: { reads: ['labourQuality'] },
  },
});
type Here = ContextOf<typeof ports>;

/** Staff that produces an output: (output / (productivity x capital^a))^(1/(1-a)) over the quality of labour. */
export const staffFor = (
  output: number,
  productivity: number,
  capital: number,
  elasticity: number,
  quality: number,
) => exp((log(output / productivity) - elasticity * log(capital)) / (1 - elasticity)) / quality;

const plan = ({ tables: { firms, sectors, nation }, p }: Here) => {
  const quality = nation.labourQuality[0];
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    const elasticity = p.capitalElasticity[s];
    const expected = firms.expectedDemand[j];
    const refill = p.inventorySpeed * (p.inventoryNorm[s] * expected - firms.inventory[j]);
    const output = firms.closing[j] ? 0 : Math.max(0, expected * (1 + firms.plannedGrowth[j]) + refill);
    firms.plannedOutput[j] = output;
    const { productivity, capital } = { productivity: firms.productivity[j], capital: firms.capital[j] };
    if (output <= 0 || capital <= 0) {
      firms.desiredWorkers[j] = 0;
      continue;
    }
    const wanted = staffFor(output, productivity, capital, elasticity, quality * firms.efficiency[j]);
    const margin = Math.max(0, firms.price[j] - sectors.inputCost[s]);
    const earns = ((1 - elasticity) * margin * output) / (wanted * sectors.wage[s] * firms.payScale[j]);
    const short = earns / p.leastMarginalProduct;
    firms.desiredWorkers[j] = short >= 1 ? wanted : short <= 0 ? 0 : wanted * exp(log(short) / elasticity);
  }
};

export const productionPlan = institution(ports, { step: plan });
