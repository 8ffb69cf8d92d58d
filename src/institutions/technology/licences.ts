import {
  by,
  clamp,
  column,
  type ContextOf,
  declare,
  flag,
  institution,
  log,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'licences',
  phase: 'research',
  says: 'Firms behind the frontier ask for foreign licences, the ministry lets some through, and royalties go abroad.',
  literature: ['nakamura-ohashi-2008'],
  parameters: {
    applications: quantity('1/quarter', 'chance that a firm behind the frontier asks for a licence'),
    approval: share('part of the applications that the ministry lets through'),
    term: quantity('quarter', 'mean life of a licence'),
    openingLicensed: share('firms with a licence at the opening'),
    boost: by(['sectors'], quantity('1', 'rise of catch-up with a licence while the gap is wide')),
    narrowGap: quantity('1', 'gap to the frontier, in logs, at which foreign technology is no more of use'),
    wideGap: quantity('1', 'gap, in logs, from which it is of full use'),
    royalty: by(['sectors'], share('sales paid abroad by a firm with foreign technology')),
    foreignOwnership: share('part of the firms that may take in a foreign owner'),
    partnerships: quantity('1/quarter', 'chance that a firm behind, which may, takes in a foreign partner'),
    royaltiesAbroad: share('royalties earned over exports, of firms at the frontier'),
  },
  tables: {
    firms: {
      reads: ['sector', 'knowHow', 'sales', 'deposits', 'marketShare', 'closing'],
      owns: {
        licensed: flag('works with a foreign licence'),
        foreignPartner: flag('has a foreign part owner, who brings technology'),
        switching: flag('has taken up a foreign technology this quarter'),
        technologyTransfer: column('1', 'multiple of catch-up from foreign technology'),
        technologyIncome: column('money/quarter', 'royalties received less royalties paid'),
      },
    },
    sectors: { reads: ['frontier', 'exports'] },
    world: { reads: [] },
    nation: {
      owns: {
        technologyPayments: column('money/quarter', 'royalties paid abroad'),
        technologyReceipts: column('money/quarter', 'royalties received from abroad'),
        licensedShare: column('1', 'firms with a foreign licence or partner'),
      },
    },
  },
  flows: {
    royalties: transfer('firms', 'world', 'royalties paid for foreign technology'),
    royaltiesAbroad: transfer('world', 'firms', 'royalties received for technology sold abroad'),
  },
  draws: ['asks', 'gate', 'lapse', 'partner', 'opening'],
});
type Here = ContextOf<typeof ports>;

/** How much foreign technology is of use: nothing in a narrow gap, all of it in a wide one. */
export const useOfTechnology = (gap: number, narrow: number, wide: number) =>
  clamp((gap - narrow) / (wide - narrow), 0, 1);

const decide = ({ tables: { firms }, p, draws }: Here, j: number, use: number) => {
  const id = firms.id[j];
  firms.switching[j] = 0;
  if (firms.licensed[j]) {
    if (draws.lapse.uniform(id) * p.term < 1) firms.licensed[j] = 0;
  } else if (use > 0 && draws.asks.uniform(id) < p.applications) {
    if (draws.gate.uniform(id) < p.approval) firms.licensed[j] = firms.switching[j] = 1;
  }
  if (use > 0 && draws.partner.uniform(id) < p.partnerships * p.foreignOwnership) firms.foreignPartner[j] = 1;
};

const settle = ({ tables: { firms, sectors, nation }, p, flows }: Here, j: number, pays: boolean) => {
  const s = firms.sector[j];
  const closeness = Math.min(1, firms.knowHow[j] / sectors.frontier[s]);
  const earned = p.royaltiesAbroad * closeness * firms.marketShare[j] * sectors.exports[s];
  const received = flows.royaltiesAbroad.pay(0, j, earned);
  const due = pays ? p.royalty[s] * firms.sales[j] : 0;
  const paid = flows.royalties.pay(j, 0, Math.min(due, Math.max(0, firms.deposits[j])));
  firms.technologyIncome[j] = received - paid;
  nation.technologyReceipts[0] += received;
  nation.technologyPayments[0] += paid;
};

export const licences = institution(ports, {
  open({ tables: { firms }, p, draws }) {
    for (let j = 0; j < firms.size; j++) {
      firms.licensed[j] = draws.opening.uniform(firms.id[j]) < p.openingLicensed ? 1 : 0;
      firms.technologyTransfer[j] = 1;
    }
  },
  step(context) {
    const { firms, sectors, nation } = context.tables;
    const { p } = context;
    nation.technologyPayments[0] = 0;
    nation.technologyReceipts[0] = 0;
    let holders = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      firms.technologyIncome[j] = 0;
      if (firms.closing[j]) continue;
      const s = firms.sector[j];
      const use = useOfTechnology(log(sectors.frontier[s] / firms.knowHow[j]), p.narrowGap, p.wideGap);
      decide(context, j, use);
      const holds = firms.licensed[j] > 0 || firms.foreignPartner[j] > 0;
      firms.technologyTransfer[j] = 1 + (holds ? p.boost[s] * use : 0);
      settle(context, j, holds);
      if (holds) holders++;
    }
    nation.licensedShare[0] = holders / Math.max(1, firms.count);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.licensed[row] = 0;
      firms.switching[row] = 0;
      firms.foreignPartner[row] = 0;
      firms.technologyTransfer[row] = 1;
      firms.technologyIncome[row] = 0;
    },
  },
  invariants: {
    'royalties of the firms are those of the country': ({ tables: { firms, nation } }) => {
      let income = 0;
      for (let j = 0; j < firms.size; j++) if (firms.alive[j]) income += firms.technologyIncome[j];
      return income === nation.technologyReceipts[0] - nation.technologyPayments[0];
    },
  },
});
