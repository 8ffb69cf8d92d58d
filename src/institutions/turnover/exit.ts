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
  says: 'Firms that cannot pay fail; small ones close when owners find no successor or losses last; land and capital go to households.',
  literature: ['sme-white-paper-2014', 'imai-2016'],
  parameters: {
    voluntary: quantity('1/quarter', 'chance that the owner of a small firm closes it'),
    ownerStaff: quantity('worker', 'most staff of a firm that its owner may close'),
    lossMultiple: quantity('1', 'how many times more readily when it makes losses'),
    lossClosing: quantity('1/quarter', 'chance that a firm with lasting losses closes while it can pay'),
    lossStaff: quantity('worker', 'most staff of such a firm'),
    lossQuarters: quantity('quarter', 'loss quarters after which it may'),
    emptyQuarters: quantity('quarter', 'quarters without any staff after which a firm closes'),
    filing: quantity('1/quarter', 'chance that a firm with such losses that owes more than it has must file'),
    capitalSale: share('value of the capital of a closed firm to its buyers'),
    threshold: quantity('money', 'debt above which a failure counts as a bankruptcy'),
    leastFirms: quantity('firm', 'firms that a sector keeps in any case'),
    publicFirst: share('how far public loans are paid back before those of the bank, not beside them'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'failing',
        'refused',
        'deposits',
        'loans',
        'publicLoans',
        'corporateBonds',
        'bank',
        'land',
        'capital',
        'workers',
        'lossQuarters',
        'retiring',
      ],
      owns: {
        closing: flag('closed; its staff leave next quarter and then its row'),
        lostLoan: column('money', 'what it owed and could not pay when it closed'),
        emptyQuarters: column('quarter', 'quarters in a row without any staff'),
      },
    },
    sectors: {
      reads: ['firms', 'failing', 'cutDelay'],
      owns: { closed: column('firm/quarter', 'firms closed this quarter') },
    },
    banks: { owns: { writtenOff: column('money/quarter', 'loans lost') } },
    monetarySystem: { reads: [] },
    households: { reads: ['deposits'] },
    nation: {
      reads: ['capitalPrice', 'commercialLandPrice'],
      owns: {
        bankruptcies: column('firm/quarter', 'failures with debts above the threshold, in real firms'),
        failures: column('firm/quarter', 'firms that failed or closed while making losses, in real firms'),
        exits: column('firm/quarter', 'firms closed, in real firms'),
        writeOffs: column('money/quarter', 'loans lost'),
        publicLosses: column('money/quarter', 'public loans lost'),
      },
    },
  },
  flows: {
    landSale: transfer('households', 'firms', 'land of closed firms'),
    capitalSale: transfer('households', 'firms', 'capital of closed firms'),
    repaid: repayment('loans', 'firms', 'banks', 'loans paid back by closed firms'),
    lost: writeOff('loans', 'firms', 'banks', 'loans lost'),
    publicRepaid: repayment('publicLoans', 'firms', 'state', 'public loans paid back by closed firms'),
    publicLost: writeOff('publicLoans', 'firms', 'state', 'public loans lost'),
    bondsRepaid: repayment('corporateBonds', 'firms', 'monetarySystem', 'bonds paid back by closed firms'),
    bondsLost: writeOff('corporateBonds', 'firms', 'monetarySystem', 'bonds lost'),
    rest: transfer('firms', 'households', 'what is left to owners'),
    arrears: transfer('households', 'firms', 'bills of closed firms that are never paid'),
  },
  draws: ['owner', 'losses', 'filing'],
});
type Here = ContextOf<typeof ports>;

/** The public bank gets its part beside the bank; what it loses is the loss of the state. */
const repayPublicLoans = ({ tables: { firms, nation }, p, flows }: Here, j: number) => {
  const owed = firms.publicLoans[j];
  if (owed <= 0) return;
  const beside = owed / (owed + firms.loans[j]);
  const part = p.publicFirst + (1 - p.publicFirst) * beside;
  flows.publicRepaid.pay(j, 0, Math.min(part * firms.deposits[j], owed));
  nation.publicLosses[0] += flows.publicLost.pay(j, 0, firms.publicLoans[j]);
};

/** Sells land and capital, pays back what can be paid, and empties the accounts. */
const windUp = (context: Here, j: number, fails: boolean) => {
  const { tables, p, flows, scale } = context;
  const { firms, banks, nation, households } = tables;
  const bank = firms.bank[j];
  const debts = firms.loans[j] + firms.corporateBonds[j];
  const plots = firms.land[j] * nation.commercialLandPrice[0];
  flows.landSale.pay(0, j, Math.min(plots, Math.max(0, households.deposits[0])));
  const worth = p.capitalSale * firms.capital[j] * nation.capitalPrice[0];
  flows.capitalSale.pay(0, j, Math.min(worth, Math.max(0, households.deposits[0])));
  if (firms.deposits[j] < 0) flows.arrears.pay(0, j, -firms.deposits[j]);
  repayPublicLoans(context, j);
  flows.repaid.pay(j, bank, Math.min(firms.deposits[j], firms.loans[j]));
  const lost = flows.lost.pay(j, bank, firms.loans[j]);
  flows.bondsRepaid.pay(j, 0, Math.min(firms.deposits[j], firms.corporateBonds[j]));
  flows.bondsLost.pay(j, 0, firms.corporateBonds[j]);
  flows.rest.pay(j, 0, firms.deposits[j]);
  firms.lostLoan[j] = lost;
  banks.writtenOff[bank] += lost;
  nation.writeOffs[0] += lost;
  firms.closing[j] = 1;
  nation.exits[0] += scale;
  if (fails || firms.lossQuarters[j] > 0) nation.failures[0] += scale;
  if (fails && debts >= p.threshold) nation.bankruptcies[0] += scale;
};

const closesFreely = ({ tables: { firms, sectors }, p, draws }: Here, j: number) => {
  if (firms.retiring[j] || firms.emptyQuarters[j] > p.emptyQuarters) return true;
  const free = 1 - sectors.cutDelay[firms.sector[j]];
  const staff = firms.workers[j];
  const losing = firms.lossQuarters[j] > 0;
  if (staff <= p.ownerStaff) {
    const chance = free * p.voluntary * (losing ? p.lossMultiple : 1);
    if (draws.owner.uniform(firms.id[j]) < chance) return true;
  }
  const lasting =
    staff <= p.lossStaff &&
    firms.lossQuarters[j] >= p.lossQuarters &&
    firms.deposits[j] >= firms.loans[j] / 2;
  return lasting && draws.losses.uniform(firms.id[j]) < free * p.lossClosing;
};

/** Whether the law makes a firm with lasting losses file because it owes more than it has. */
const mustFile = ({ tables: { firms, nation }, p, draws }: Here, j: number) => {
  if (p.filing === 0 || firms.lossQuarters[j] < p.lossQuarters) return false;
  const capital = p.capitalSale * firms.capital[j] * nation.capitalPrice[0];
  const worth = firms.deposits[j] + capital + firms.land[j] * nation.commercialLandPrice[0];
  const debts = firms.loans[j] + firms.publicLoans[j] + firms.corporateBonds[j];
  return debts > worth && draws.filing.uniform(firms.id[j]) < p.filing;
};

export const exit = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { firms, sectors, banks, nation } = tables;
    banks.writtenOff.fill(0);
    sectors.closed.fill(0);
    nation.writeOffs[0] = 0;
    nation.publicLosses[0] = 0;
    nation.exits[0] = 0;
    nation.failures[0] = 0;
    nation.bankruptcies[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      const s = firms.sector[j];
      firms.emptyQuarters[j] = firms.workers[j] > 0 ? 0 : firms.emptyQuarters[j] + 1;
      const mayGo = sectors.firms[s] - sectors.failing[s] - sectors.closed[s] > p.leastFirms;
      const fails = firms.failing[j] === 1 || (mayGo && (firms.refused[j] === 1 || mustFile(context, j)));
      if (!fails && !(mayGo && closesFreely(context, j))) continue;
      windUp(context, j, fails);
      if (!firms.failing[j]) sectors.closed[s]++;
    }
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.emptyQuarters[row] = 0;
    },
  },
});
