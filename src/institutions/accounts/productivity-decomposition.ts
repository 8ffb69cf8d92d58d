import { column, type ContextOf, declare, institution, log, quarters } from '../../kernel/index.js';

const ports = declare({
  name: 'productivityDecomposition',
  phase: 'accounts',
  says: 'Productivity of industries grows within firms, by custom moving between them, by entry and by exit.',
  literature: ['foster-haltiwanger-krizan-2001', 'griffin-odaki-2009'],
  parameters: {
    window: quarters('quarters between the two dates that are compared'),
  },
  tables: {
    firms: {
      reads: ['sector', 'productivity', 'output', 'closing'],
      owns: {
        baseProductivity: column('1', 'productivity at the last date, in logs'),
        baseShare: column(
          '1',
          'part of the output of its sector at the last date; 0 for firms founded since',
        ),
      },
    },
    sectors: {
      reads: ['valueAdded'],
      owns: {
        baseProductivity: column('1', 'mean productivity of firms at the last date, in logs, by output'),
        exitTerm: column('1', 'contribution of firms closed since the last date'),
      },
    },
    nation: {
      owns: {
        withinContribution: column('1/year', 'growth of productivity within firms that stay'),
        betweenContribution: column('1/year', 'growth from custom moving to the more productive that stay'),
        entryContribution: column('1/year', 'growth from firms founded since'),
        exitContribution: column('1/year', 'growth from firms closed since'),
        netEntryContribution: column('1/year', 'growth from firms founded and closed since'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const scratch = { output: new Float64Array(64), mean: new Float64Array(64) };

/** What a firm that stays adds to the growth of its industry by its own growth (Foster, Haltiwanger and Krizan). */
export const withinTerm = (shareBefore: number, before: number, now: number) => shareBefore * (now - before);

/** What it adds by taking or losing custom, the cross term included. */
export const betweenTerm = (shareBefore: number, share: number, now: number, mean: number) =>
  (share - shareBefore) * (now - mean);

/** Firms that close leave with the share they had at the last date. */
const bury = ({ tables: { firms, sectors } }: Here) => {
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || !firms.closing[j] || firms.baseShare[j] === 0) continue;
    const s = firms.sector[j];
    sectors.exitTerm[s] -= firms.baseShare[j] * (firms.baseProductivity[j] - sectors.baseProductivity[s]);
    firms.baseShare[j] = 0;
  }
};

const survey = ({ tables: { firms } }: Here) => {
  const { output, mean } = scratch;
  output.fill(0);
  mean.fill(0);
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j] && !firms.closing[j]) output[firms.sector[j]] += firms.output[j];
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const s = firms.sector[j];
    if (output[s] > 0) mean[s] += (firms.output[j] / output[s]) * log(firms.productivity[j]);
  }
};

/** Weight of a sector's log points: its part in value added, per year. */
const weightOf = ({ tables: { sectors }, p }: Here, s: number, total: number) =>
  ((total > 0 ? Math.max(0, sectors.valueAdded[s]) / total : 0) * 4) / p.window;

const addedTotal = ({ tables: { sectors } }: Here) => {
  let total = 0;
  for (let s = 1; s < sectors.size; s++) total += Math.max(0, sectors.valueAdded[s]);
  return total;
};

const compare = (context: Here) => {
  const { firms, sectors, nation } = context.tables;
  const total = addedTotal(context);
  nation.withinContribution[0] = 0;
  nation.betweenContribution[0] = 0;
  nation.entryContribution[0] = 0;
  nation.exitContribution[0] = 0;
  for (let s = 1; s < sectors.size; s++)
    nation.exitContribution[0] += weightOf(context, s, total) * sectors.exitTerm[s];
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const s = firms.sector[j];
    const weight = weightOf(context, s, total);
    const mean = sectors.baseProductivity[s];
    const share = scratch.output[s] > 0 ? firms.output[j] / scratch.output[s] : 0;
    const now = log(firms.productivity[j]);
    const before = firms.baseShare[j];
    if (before > 0) {
      nation.withinContribution[0] += weight * withinTerm(before, firms.baseProductivity[j], now);
      nation.betweenContribution[0] += weight * betweenTerm(before, share, now, mean);
    } else nation.entryContribution[0] += weight * share * (now - mean);
  }
  nation.netEntryContribution[0] = nation.entryContribution[0] + nation.exitContribution[0];
};

/** Keeps shares and productivity of this date, for the next to be compared with. */
const keep = ({ tables: { firms, sectors } }: Here) => {
  for (let j = 0; j < firms.size; j++) {
    firms.baseShare[j] = 0;
    if (!firms.alive[j] || firms.closing[j]) continue;
    const s = firms.sector[j];
    firms.baseShare[j] = scratch.output[s] > 0 ? firms.output[j] / scratch.output[s] : 0;
    firms.baseProductivity[j] = log(firms.productivity[j]);
  }
  for (let s = 1; s < sectors.size; s++) {
    sectors.baseProductivity[s] = scratch.mean[s];
    sectors.exitTerm[s] = 0;
  }
};

export const productivityDecomposition = institution(ports, {
  step(context) {
    const { p, clock } = context;
    bury(context);
    if (clock.quarter % p.window !== p.window - 1) return;
    survey(context);
    if (clock.quarter >= p.window) compare(context);
    keep(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.baseShare[row] = 0;
    },
  },
  invariants: {
    'no firm had more than the output of its sector': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.baseShare[j] >= 0 && firms.baseShare[j] <= 1)) return false;
      return true;
    },
  },
});
