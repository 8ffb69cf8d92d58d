import { by, column, type ContextOf, declare, institution, log, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'supplierStatistics',
  phase: 'accounts',
  says: 'Small makers who work for a parent, what they know beside large ones, and how they grow by how much they depend on it.',
  literature: ['whittaker-2001', 'fukao-2013'],
  parameters: {
    manufacturing: by(['sectors'], quantity('0 or 1', 'the sector counts as manufacturing')),
    largeStaff: quantity('worker', 'staff from which a maker counts as large'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'workers',
        'closing',
        'parent',
        'orders',
        'demand',
        'knowHow',
        'output',
        'sales',
        'orderValue',
        'lossQuarters',
      ],
      owns: {
        dependence: column('1', 'part of the custom that the parent orders'),
        surveyedOutput: column('unit/quarter', 'output a quarter ago, as surveyed'),
      },
    },
    sectors: { reads: ['frontier'] },
    nation: {
      owns: {
        subcontractShare: column('1', 'small makers with a parent over all small makers'),
        largeSmallGap: column('1', 'know-how of large makers over small ones, in logs'),
        smallKnowHow: column('1', 'mean know-how of small makers over the frontier, in logs'),
        parentLead: column('1', 'know-how of parents over that of their suppliers, in logs'),
        supplierLosses: column('1', 'suppliers that make losses over all suppliers'),
        orderShare: column('1', 'orders of parents to suppliers over the sales of makers'),
        independentGrowth: column('1/quarter', 'growth of small makers whose parent orders under a third'),
        middleGrowth: column('1/quarter', 'growth of those whose parent orders a third to two thirds'),
        dependentGrowth: column('1/quarter', 'growth of those whose parent orders more'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const scratch = { before: new Float64Array(3), after: new Float64Array(3) };

const growth = (group: number) =>
  scratch.before[group] > 0 && scratch.after[group] > 0
    ? log(scratch.after[group] / scratch.before[group])
    : 0;

/** Which third of dependence a firm is in, from 0 to 2. */
export const thirdOf = (dependence: number) => Math.min(2, Math.floor(3 * dependence));

/** Output of the firms that were there a quarter ago, then and now, by how much they depended. */
const grow = ({ tables: { firms } }: Here, j: number) => {
  const group = thirdOf(firms.dependence[j]);
  if (firms.surveyedOutput[j] <= 0) return;
  scratch.before[group] += firms.surveyedOutput[j];
  scratch.after[group] += firms.output[j];
};

const closeness = ({ tables: { firms, sectors } }: Here, j: number) =>
  log(firms.knowHow[j] / sectors.frontier[firms.sector[j]]);

/** Small makers, how many of them supply a parent, and what they know beside large ones. */
const makers = (context: Here) => {
  const { tables, p } = context;
  const { firms, nation } = tables;
  let small = 0;
  let suppliers = 0;
  let smallKnow = 0;
  let large = 0;
  let largeKnow = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j] || !p.manufacturing[firms.sector[j]]) continue;
    if (firms.workers[j] >= p.largeStaff) {
      large += firms.workers[j];
      largeKnow += firms.workers[j] * closeness(context, j);
      continue;
    }
    small++;
    smallKnow += closeness(context, j);
    if (firms.parent[j] >= 0) suppliers++;
    grow(context, j);
    firms.dependence[j] = firms.demand[j] > 0 ? Math.min(1, firms.orders[j] / firms.demand[j]) : 0;
    firms.surveyedOutput[j] = firms.output[j];
  }
  nation.smallKnowHow[0] = small > 0 ? smallKnow / small : 0;
  nation.subcontractShare[0] = small > 0 ? suppliers / small : 0;
  nation.largeSmallGap[0] = large > 0 && small > 0 ? largeKnow / large - smallKnow / small : 0;
};

/** Suppliers beside their parents. */
const pairs = (context: Here) => {
  const { tables, p } = context;
  const { firms, nation } = tables;
  let suppliers = 0;
  let losing = 0;
  let lead = 0;
  let orders = 0;
  let sales = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j] || !p.manufacturing[firms.sector[j]]) continue;
    sales += firms.sales[j];
    if (firms.parent[j] < 0) continue;
    suppliers++;
    if (firms.lossQuarters[j] > 0) losing++;
    lead += closeness(context, firms.parent[j]) - closeness(context, j);
    orders += firms.orderValue[j];
  }
  nation.supplierLosses[0] = suppliers > 0 ? losing / suppliers : 0;
  nation.parentLead[0] = suppliers > 0 ? lead / suppliers : 0;
  nation.orderShare[0] = sales > 0 ? orders / sales : 0;
};

export const supplierStatistics = institution(ports, {
  step(context) {
    const { nation } = context.tables;
    scratch.before.fill(0);
    scratch.after.fill(0);
    makers(context);
    pairs(context);
    nation.independentGrowth[0] = growth(0);
    nation.middleGrowth[0] = growth(1);
    nation.dependentGrowth[0] = growth(2);
  },
});
