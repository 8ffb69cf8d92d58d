import { column, type ContextOf, declare, institution, quantity, rate } from '../../kernel/index.js';

const ports = declare({
  name: 'supplierUpgrading',
  phase: 'research',
  says: 'Parents teach their suppliers, the more the more these work for them, and less when they make things abroad.',
  literature: ['asanuma-kikutani-1992', 'fukao-2013', 'whittaker-2001'],
  parameters: {
    teaching: rate('part of the gap to its parent that a supplier closes when it works for nobody else'),
    mostRatio: quantity('1', 'know-how of the parent over that of the supplier counted at most'),
  },
  tables: {
    firms: {
      reads: ['sector', 'knowHow', 'parent', 'orders', 'demand', 'offshore', 'softwareGrowth'],
      owns: {
        taught: column(
          '1/quarter',
          "growth of the firm's know-how from its parent, and from grants for software",
        ),
      },
    },
    sectors: { reads: ['frontier'] },
  },
});
type Here = ContextOf<typeof ports>;

/** Growth of know-how in a quarter: teaching x dependence x (parent's over own - 1), for what the parent still makes here. */
export const upgrading = (teaching: number, dependence: number, ratio: number, offshore: number) =>
  (teaching / 4) * dependence * (1 - offshore) * Math.max(0, ratio - 1);

const teach = ({ tables: { firms, sectors }, p }: Here) => {
  for (let j = 0; j < firms.size; j++) {
    const i = firms.parent[j];
    if (!firms.alive[j] || i < 0 || firms.demand[j] <= 0) {
      firms.taught[j] = firms.softwareGrowth[j];
      continue;
    }
    const dependence = Math.min(1, firms.orders[j] / firms.demand[j]);
    const parent = firms.knowHow[i] / sectors.frontier[firms.sector[i]];
    const own = firms.knowHow[j] / sectors.frontier[firms.sector[j]];
    const ratio = Math.min(p.mostRatio, parent / own);
    firms.taught[j] = firms.softwareGrowth[j] + upgrading(p.teaching, dependence, ratio, firms.offshore[i]);
  }
};

export const supplierUpgrading = institution(ports, { step: teach });
