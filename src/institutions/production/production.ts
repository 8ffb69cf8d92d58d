import { by, column, type ContextOf, declare, exp, institution, log, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'production',
  phase: 'production',
  says: 'Output is productivity times capital and effective labour, smooth in both; a firm makes what it planned or can.',
  literature: ['cobb-douglas-1928'],
  parameters: {
    capitalElasticity: by(['sectors'], quantity('1', 'elasticity of output to capital')),
    disruption: by(['sectors'], quantity('1', 'part of output possible in a quarter of disaster')),
  },
  tables: {
    firms: {
      reads: ['sector', 'workers', 'efficiency', 'capital', 'productivity', 'plannedOutput', 'openingOutput'],
      owns: {
        output: column('unit/quarter', 'output'),
        utilisation: column('1', 'output over what staff and capital could make'),
      },
    },
    sectors: { owns: { output: column('unit/quarter', 'output of all firms') } },
    nation: { reads: ['labourQuality', 'farmOutput'] },
  },
});
type Here = ContextOf<typeof ports>;

/** What staff and capital can make. */
export const capacity = (productivity: number, capital: number, labour: number, elasticity: number) =>
  capital > 0 && labour > 0
    ? productivity * exp(elasticity * log(capital) + (1 - elasticity) * log(labour))
    : 0;

const produce = ({ tables: { firms, sectors, nation }, p }: Here) => {
  const quality = nation.labourQuality[0];
  sectors.output.fill(0);
  sectors.output[0] = nation.farmOutput[0];
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    const labour = firms.workers[j] * firms.efficiency[j] * quality;
    const able =
      p.disruption[s] * capacity(firms.productivity[j], firms.capital[j], labour, p.capitalElasticity[s]);
    const made = Math.min(able, firms.plannedOutput[j]);
    firms.output[j] = made;
    firms.utilisation[j] = able > 0 ? made / able : 0;
    sectors.output[s] += made;
  }
};

export const production = institution(ports, {
  open({ tables: { firms, sectors, nation } }) {
    sectors.output[0] = nation.farmOutput[0];
    for (let j = 0; j < firms.size; j++) {
      firms.output[j] = firms.openingOutput[j];
      sectors.output[firms.sector[j]] += firms.openingOutput[j];
    }
  },
  step: produce,
});
