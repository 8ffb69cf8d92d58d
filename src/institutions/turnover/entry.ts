import {
  by,
  column,
  type ContextOf,
  count,
  declare,
  institution,
  exp,
  log,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'entry',
  phase: 'turnover',
  says: 'People found firms in the trade they work in, as far as they choose to; new firms know more or less than others.',
  literature: ['zhu-2025', 'sme-white-paper-2014', 'jovanovic-1982'],
  parameters: {
    rate: quantity(
      '1/quarter',
      'firms founded over firms of the opening size that would employ the staff of the sector, in normal times',
    ),
    openingSize: by(['sectors'], quantity('worker', 'opening mean staff of a firm')),
    openingWorkers: by(['sectors'], share('opening part of the labour force that works in the sector')),
    openingOutput: by(['sectors'], quantity('unit/quarter', 'opening output of the country')),
    openingCapital: by(['sectors'], quantity('unit', 'opening capital of the country')),
    leastFirms: quantity('firm', 'firms that a sector starts with at least'),
    sizeSpread: quantity('1', 'opening standard deviation of the size of firms, in logs'),
    entrantSize: quantity('worker', 'mean staff a new firm plans for'),
    entrantPart: share(
      'least staff a new firm plans for, over the mean of the firms of the trade that have any',
    ),
    entrantShare: share('custom of a new firm over that of a firm of its size'),
    capitalElasticity: by(['sectors'], quantity('1', 'elasticity of output to capital')),
    knowHowSpread: quantity('1', 'standard deviation of the know-how of new firms, in logs'),
    ownFunds: quantity('quarter', 'deposits of a new firm in quarters of planned output'),
  },
  tables: {
    firms: {
      reads: ['closing', 'workers'],
      owns: {
        sector: count('row', 'sector of the firm'),
        founded: count('quarter', 'calendar quarter of foundation'),
        openingWorkers: column('worker', 'staff at the start'),
        openingCapital: column('unit', 'capital at the start'),
        openingOutput: column('unit/quarter', 'output at the start'),
        openingShare: column('1', 'custom at the start'),
        openingKnowHow: column('1', 'know-how at the start over the mean of the sector'),
      },
      populates: true,
    },
    sectors: {
      reads: ['firms', 'price', 'sold', 'founding'],
      owns: {
        openingProductivity: column('1', 'productivity at the opening'),
      },
    },
    households: { reads: ['deposits'] },
    nation: {
      reads: ['labourForce', 'usedCapital', 'businessCapital', 'employment'],
      owns: {
        entries: column('firm/quarter', 'firms founded, in real firms'),
        firms: column('firm', 'firms alive, in real firms'),
        capitalTaken: column('unit/quarter', 'used capital taken over by new firms'),
      },
    },
  },
  flows: {
    ownFunds: transfer('households', 'firms', 'own funds of founders'),
  },
  draws: ['number', 'size', 'knowHow'],
});
type Here = ContextOf<typeof ports>;

const openSector = ({ tables: { firms, sectors, nation }, p, draws, scale }: Here, s: number) => {
  const staff = p.openingWorkers[s] * nation.labourForce[0];
  const number = Math.max(p.leastFirms, Math.round(staff / p.openingSize[s]));
  const rows: number[] = [];
  let weights = 0;
  for (let k = 0; k < number; k++) {
    const row = firms.enter((fresh) => (firms.sector[fresh] = s));
    firms.openingShare[row] = exp(p.sizeSpread * draws.size.normal(firms.id[row]));
    weights += firms.openingShare[row];
    rows.push(row);
  }
  for (const row of rows) {
    const part = firms.openingShare[row] / weights;
    firms.openingShare[row] = part;
    firms.openingWorkers[row] = part * staff;
    firms.openingCapital[row] = (part * p.openingCapital[s]) / scale;
    firms.openingOutput[row] = (part * p.openingOutput[s]) / scale;
  }
  const a = p.capitalElasticity[s];
  const inputs = a * log(p.openingCapital[s] / scale) + (1 - a) * log(staff);
  sectors.openingProductivity[s] = (p.openingOutput[s] / scale) * exp(-inputs);
};

const scratch = {
  staff: new Float64Array(64),
  firms: new Float64Array(64),
  working: new Float64Array(64),
};

/** Staff and number of the firms of each sector, and how many of them have staff or are new. */
const survey = ({ tables: { firms }, clock }: Here) => {
  scratch.staff.fill(0);
  scratch.firms.fill(0);
  scratch.working.fill(0);
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    scratch.staff[firms.sector[j]] += firms.workers[j];
    scratch.firms[firms.sector[j]]++;
    if (firms.workers[j] > 0 || clock.period - firms.founded[j] < 4) scratch.working[firms.sector[j]]++;
  }
};

const found = ({ tables: { firms, sectors, nation }, p, draws, clock }: Here, s: number, staff: number) => {
  const perFirm = sectors.firms[s] > 0 ? sectors.sold[s] / sectors.firms[s] : 0;
  const output =
    (p.entrantShare * staff * perFirm) / Math.max(staff, scratch.staff[s] / Math.max(1, scratch.firms[s]));
  const usual = (staff * nation.businessCapital[0]) / Math.max(1, nation.employment[0]);
  const capital = Math.min(usual, (nation.usedCapital[0] - nation.capitalTaken[0]) / 2);
  const entrant = firms.enter((row) => {
    firms.sector[row] = s;
    firms.founded[row] = clock.period;
    firms.openingWorkers[row] = staff;
    firms.openingOutput[row] = output;
    firms.openingCapital[row] = capital;
    firms.openingShare[row] = sectors.sold[s] > 0 ? output / sectors.sold[s] : 0;
    const luck = p.knowHowSpread * draws.knowHow.normal(firms.id[row]);
    firms.openingKnowHow[row] = exp(luck - (p.knowHowSpread * p.knowHowSpread) / 2);
  });
  nation.capitalTaken[0] += capital;
  return entrant;
};

export const entry = institution(ports, {
  open(context) {
    const { sectors, firms, nation } = context.tables;
    for (let s = 1; s < sectors.size; s++) openSector(context, s);
    nation.firms[0] = firms.count * context.scale;
  },
  step(context) {
    const { tables, p, flows, draws, scale } = context;
    const { firms, sectors, nation, households } = tables;
    nation.capitalTaken[0] = 0;
    nation.entries[0] = 0;
    for (let j = 0; j < firms.size; j++) if (firms.alive[j] && firms.closing[j]) firms.leave(j);
    survey(context);
    for (let s = 1; s < sectors.size; s++) {
      const wanted = scratch.firms[s] * p.rate * sectors.founding[s];
      // A place that nobody works in any more draws somebody, so that no trade is left to one firm.
      const needed = scratch.working[s] < p.leastFirms ? 1 : 0;
      const number = Math.min(firms.room, Math.max(needed, Math.floor(wanted + draws.number.uniform(s))));
      const perFirm = scratch.staff[s] / Math.max(1, scratch.working[s]);
      const staff = Math.max(p.entrantSize, p.entrantPart * perFirm);
      for (let k = 0; k < number; k++) {
        const row = found(context, s, staff);
        const funds = p.ownFunds * firms.openingOutput[row] * sectors.price[s];
        flows.ownFunds.pay(0, row, Math.min(funds, Math.max(0, households.deposits[0])));
        nation.entries[0] += scale;
      }
    }
    nation.firms[0] = firms.count * scale;
  },
});
