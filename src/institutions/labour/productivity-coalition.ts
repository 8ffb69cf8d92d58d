import { column, type ContextOf, declare, institution, log, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'productivityCoalition',
  phase: 'labour',
  says: 'Unions in the coalition bear part of what dearer imports take from the country, and jobs are kept in exchange.',
  literature: ['bruno-sachs-1985'],
  parameters: {
    strength: share('how far unions and employers keep to the bargain of 1955'),
    restraint: share('part of the loss to dearer imports that unions in full strength take in their pay'),
    energyWeight: share('energy in imports'),
    smoothing: quantity('1/quarter', 'weight of this quarter in the loss that is bargained about'),
  },
  tables: {
    nation: {
      reads: ['energyPrice', 'foreignPriceLevel', 'expectedInflation', 'imports', 'nominalGdp'],
      owns: {
        coalition: column('1', 'strength of the coalition'),
        importShock: column('1/quarter', 'part of output lost to imports dearer than expected, smoothed'),
        wageRestraint: column('1/quarter', 'wage growth given up'),
        lastImportPrice: column('1', 'price of imports a quarter ago, in logs'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Part of output that dearer imports take: their part in output times their inflation beyond what was expected. */
export const importLoss = (importShare: number, importInflation: number, expected: number) =>
  importShare * (importInflation - expected);

const importPrice = ({ tables: { nation }, p }: Here) =>
  p.energyWeight * log(nation.energyPrice[0]) + (1 - p.energyWeight) * log(nation.foreignPriceLevel[0]);

export const productivityCoalition = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.coalition[0] = p.strength;
  },
  step(context) {
    const { tables, p } = context;
    const { nation } = tables;
    const price = importPrice(context);
    const loss = importLoss(
      nation.imports[0] / nation.nominalGdp[0],
      price - nation.lastImportPrice[0],
      nation.expectedInflation[0] / 4,
    );
    nation.lastImportPrice[0] = price;
    nation.importShock[0] += p.smoothing * (loss - nation.importShock[0]);
    nation.coalition[0] = p.strength;
    nation.wageRestraint[0] = p.restraint * p.strength * nation.importShock[0];
  },
});
