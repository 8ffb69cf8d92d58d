import {
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'exportTargets',
  phase: 'plans',
  says: 'The cheapest firms of a sector export; who does not export more each year loses part of its support for the next.',
  literature: ['world-bank-1993', 'armington-1969'],
  parameters: {
    priceResponse: quantity('1', 'response of exports of a firm to its price under that of the sector'),
    leastCompetitive: quantity('1', 'price over that of the sector above which a firm does not export'),
    targetGrowth: rate('growth of exports in money that is asked for'),
    strictness: share('part of support lost by those who miss it'),
  },
  tables: {
    firms: {
      reads: ['sector', 'price', 'sold', 'knowHow', 'closing'],
      owns: {
        exports: column('money/quarter', 'exports of the firm in the last quarter'),
        exportsThisYear: column('money', 'exports since the last review'),
        exportsLastYear: column('money', 'exports in the year before it'),
        exportStanding: column('1', 'part of support that its exports leave it'),
      },
    },
    sectors: { reads: ['price', 'exports', 'meanKnowHow'] },
    nation: {
      owns: {
        exportTargetsMet: column(
          '1',
          'part of the firms of exporting sectors that met the target of the year',
        ),
        exporterPremium: column('1', 'know-how of exporters over that of others in their sector, in logs'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const scratch = { weight: new Float64Array(64) };

/** What a firm's exports weigh in those of its sector: its sales times its price advantage, nothing when too dear. */
export const exportWeight = (sold: number, relativePrice: number, response: number, least: number) =>
  relativePrice > least ? 0 : sold * exp(-response * log(relativePrice));

const weightOf = ({ tables: { firms, sectors }, p }: Here, j: number) => {
  if (firms.closing[j] || firms.price[j] <= 0) return 0;
  const relative = firms.price[j] / sectors.price[firms.sector[j]];
  return exportWeight(firms.sold[j], relative, p.priceResponse, p.leastCompetitive);
};

const allocate = (context: Here) => {
  const { firms, sectors } = context.tables;
  const total = scratch.weight.fill(0);
  for (let j = 0; j < firms.size; j++) {
    firms.exports[j] = firms.alive[j] ? weightOf(context, j) : 0;
    if (firms.alive[j]) total[firms.sector[j]] += firms.exports[j];
  }
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    firms.exports[j] = total[s] > 0 ? (firms.exports[j] / total[s]) * sectors.exports[s] : 0;
    firms.exportsThisYear[j] += firms.exports[j];
  }
};

const review = ({ tables: { firms, sectors, nation }, p, clock }: Here) => {
  let met = 0;
  let judged = 0;
  let exporters = 0;
  let ofExporters = 0;
  let ofOthers = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    const now = firms.exportsThisYear[j];
    const enough = now > 0 && now >= (1 + p.targetGrowth) * firms.exportsLastYear[j];
    // Who sells what nobody exports, and everybody in the first two years, is not asked.
    const asked = sectors.exports[s] > 0 && clock.quarter > 4;
    firms.exportStanding[j] = asked && !enough ? 1 - p.strictness : 1;
    firms.exportsLastYear[j] = now;
    firms.exportsThisYear[j] = 0;
    if (sectors.exports[s] <= 0) continue;
    judged++;
    if (enough) met++;
    const ahead = sectors.meanKnowHow[s] > 0 ? log(firms.knowHow[j] / sectors.meanKnowHow[s]) : 0;
    if (now > 0) {
      exporters++;
      ofExporters += ahead;
    } else ofOthers += ahead;
  }
  nation.exportTargetsMet[0] = judged > 0 ? met / judged : 0;
  nation.exporterPremium[0] =
    exporters > 0 && exporters < judged ? ofExporters / exporters - ofOthers / (judged - exporters) : 0;
};

export const exportTargets = institution(ports, {
  step(context) {
    allocate(context);
    if (context.clock.quarter % 4 === 0) review(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.exportStanding[row] = 1;
    },
  },
  invariants: {
    'exports leave a firm between none and all of its support': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.exportStanding[j] >= 0 && firms.exportStanding[j] <= 1)) return false;
      return true;
    },
  },
});
