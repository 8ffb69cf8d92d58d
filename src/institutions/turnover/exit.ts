import {
  column,
  type ContextOf,
  declare,
  flag,
  institution,
  quantity,
  repayment,
  share,
  transfer,
  writeOff,
} from '../../kernel/index.js';

const ports = declare({
  name: 'exit',
  phase: 'turnover',
  says: 'Firms that cannot pay fail; small ones close when owners age or losses last; land and capital go to households.',
  literature: ['sme-white-paper-2014', 'imai-2016'],
  parameters: {
    voluntary: quantity('1/quarter', 'chance that the owner of a small firm closes it'),
    ageing: quantity('1', 'rise of that chance per part of the population of 65 and more above the opening'),
    ownerStaff: quantity('worker', 'most staff of a firm that its owner may close'),
    lossMultiple: quantity('1', 'how many times more readily when it makes losses'),
    lossClosing: quantity('1/quarter', 'chance that a firm with lasting losses closes while it can pay'),
    lossStaff: quantity('worker', 'most staff of such a firm'),
    lossQuarters: quantity('quarter', 'loss quarters after which it may'),
    capitalSale: share('value of the capital of a closed firm to its buyers'),
    threshold: quantity('money', 'debt above which a failure counts as a bankruptcy'),
    leastFirms: quantity('firm', 'firms that a sector keeps in any case'),
  },
  tables: {
    firms: {
      reads: ['sector', 'failing', 'deposits', 'loans', 'bank', 'land', 'capital', 'workers', 'lossQuarters'],
      owns: {
        closing: flag('closed; its staff leave next quarter and then its row'),
        lostLoan: column('money', 'what it owed and could not pay when it closed'),
      },
    },
    sectors: {
      reads: ['firms', 'failing'],
      owns: { closed: column('firm/quarter', 'firms closed this quarter') },
    },
    banks: { owns: { writtenOff: column('money/quarter', 'loans lost') } },
    households: { reads: ['deposits'] },
    nation: {
      reads: ['capitalPrice', 'commercialLandPrice', 'elderlyShare', 'openingElderly'],
      owns: {
        bankruptcies: column('firm/quarter', 'failures with debts above the threshold, in real firms'),
        exits: column('firm/quarter', 'firms closed, in real firms'),
        writeOffs: column('money/quarter', 'loans lost'),
      },
    },
  },
  flows: {
    landSale: transfer('households', 'firms', 'land of closed firms'),
    capitalSale: transfer('households', 'firms', 'capital of closed firms'),
    repaid: repayment('loans', 'firms', 'banks', 'loans paid back by closed firms'),
    lost: writeOff('loans', 'firms', 'banks', 'loans lost'),
    rest: transfer('firms', 'households', 'what is left to owners'),
    arrears: transfer('households', 'firms', 'bills of closed firms that are never paid'),
  },
  draws: ['owner', 'losses'],
});
type Here = ContextOf<typeof ports>;

/** Sells land and capital, pays back what can be paid, and empties the accounts. */
const windUp = ({ tables: { firms, banks, nation, households }, p, flows, scale }: Here, j: number) => {
  const bank = firms.bank[j];
  const debts = firms.loans[j];
  const couldPay = firms.failing[j] === 0;
  flows.landSale.pay(0, j, firms.land[j] * nation.commercialLandPrice[0]);
  const worth = p.capitalSale * firms.capital[j] * nation.capitalPrice[0];
  flows.capitalSale.pay(0, j, Math.min(worth, Math.max(0, households.deposits[0])));
  if (firms.deposits[j] < 0) flows.arrears.pay(0, j, -firms.deposits[j]);
  flows.repaid.pay(j, bank, Math.min(firms.deposits[j], firms.loans[j]));
  const lost = flows.lost.pay(j, bank, firms.loans[j]);
  flows.rest.pay(j, 0, firms.deposits[j]);
  firms.lostLoan[j] = lost;
  banks.writtenOff[bank] += lost;
  nation.writeOffs[0] += lost;
  firms.closing[j] = 1;
  nation.exits[0] += scale;
  if (!couldPay && debts >= p.threshold) nation.bankruptcies[0] += scale;
};

const closesFreely = ({ tables: { firms, nation }, p, draws }: Here, j: number) => {
  const staff = firms.workers[j];
  const old = 1 + p.ageing * (nation.elderlyShare[0] - nation.openingElderly[0]);
  const losing = firms.lossQuarters[j] > 0;
  if (staff <= p.ownerStaff) {
    const chance = p.voluntary * old * (losing ? p.lossMultiple : 1);
    if (draws.owner.uniform(firms.id[j]) < chance) return true;
  }
  const lasting =
    staff <= p.lossStaff &&
    firms.lossQuarters[j] >= p.lossQuarters &&
    firms.deposits[j] >= firms.loans[j] / 2;
  return lasting && draws.losses.uniform(firms.id[j]) < p.lossClosing;
};

export const exit = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { firms, sectors, banks, nation } = tables;
    banks.writtenOff.fill(0);
    sectors.closed.fill(0);
    nation.writeOffs[0] = 0;
    nation.exits[0] = 0;
    nation.bankruptcies[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      const s = firms.sector[j];
      const mayGo = sectors.firms[s] - sectors.failing[s] - sectors.closed[s] > p.leastFirms;
      const goes = firms.failing[j] || (mayGo && closesFreely(context, j));
      if (!goes) continue;
      windUp(context, j);
      if (!firms.failing[j]) sectors.closed[s]++;
    }
  },
});
