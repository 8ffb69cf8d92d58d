import { by, column, type ContextOf, declare, institution, quantity, rate } from '../../kernel/index.js';

const ports = declare({
  name: 'supplierUpgrading',
  phase: 'research',
  says: 'Small makers learn less by themselves; parents teach their suppliers, the more the more these work for them, and less when they make things abroad.',
  literature: ['asanuma-kikutani-1992', 'fukao-2013', 'whittaker-2001'],
  parameters: {
    teaching: rate('part of the gap to its parent that a supplier closes when it works for nobody else'),
    lag: rate('growth of know-how that a small maker lacks beside a large one while nobody teaches it'),
    manufacturing: by(['sectors'], quantity('0 or 1', 'small firms of the sector lag')),
    smallStaff: quantity('worker', 'staff from which a maker does not lag'),
    mostRatio: quantity('1', 'know-how of the parent over that of the supplier counted at most'),
  },
  tables: {
    firms: {
      reads: ['sector', 'workers', 'knowHow', 'parent', 'orders', 'demand', 'offshore', 'softwareGrowth'],
      owns: {
        taught: column(
          '1/quarter',
          "growth of the firm's know-how from its parent and from grants, less what small makers lack",
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

/** What a firm learns from its parent. */
const fromParent = ({ tables: { firms, sectors }, p }: Here, j: number) => {
  const i = firms.parent[j];
  if (i < 0 || firms.demand[j] <= 0) return 0;
  const dependence = Math.min(1, firms.orders[j] / firms.demand[j]);
  const parent = firms.knowHow[i] / sectors.frontier[firms.sector[i]];
  const own = firms.knowHow[j] / sectors.frontier[firms.sector[j]];
  return upgrading(p.teaching, dependence, Math.min(p.mostRatio, parent / own), firms.offshore[i]);
};

const teach = (context: Here) => {
  const { tables, p } = context;
  const { firms } = tables;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const small = p.manufacturing[firms.sector[j]] === 1 && firms.workers[j] < p.smallStaff;
    firms.taught[j] = firms.softwareGrowth[j] + fromParent(context, j) - (small ? p.lag / 4 : 0);
  }
};

export const supplierUpgrading = institution(ports, { step: teach });
