import {
  column,
  type ContextOf,
  credit,
  declare,
  exp,
  flag,
  institution,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'distress',
  phase: 'turnover',
  says: 'A firm that cannot pay gets cash or time from its bank if land covers it, or if the bank would rather not show a loss.',
  literature: ['caballero-hoshi-kashyap-2008', 'peek-rosengren-2005'],
  parameters: {
    landCover: share('part of the value of land that covers an emergency loan, over the loan-to-value ratio'),
    capitalCover: share('part of the value of capital that covers it'),
    longestLosses: quantity('quarter', 'loss quarters after which cover no longer helps'),
    base: quantity('1', 'readiness to roll over a loan that nothing covers, as log odds'),
    large: quantity('1', 'more readiness for large firms'),
    largeStaff: quantity('worker', 'staff of a large firm'),
    capitalPressure: quantity('1', 'more readiness per point of capital the bank lacks'),
    pressureMargin: share('capital above the requirement under which a bank feels it'),
    lossPressure: quantity('1', 'more readiness per loss over the capital of the bank'),
    mostLoss: quantity('1', 'loss over capital counted at most'),
    supervision: quantity('1', 'strictness of supervision'),
    supervisionPressure: quantity('1', 'less readiness per point of strictness'),
    markAfter: quantity(
      'quarter',
      'loss quarters after which a firm that cannot be liquidated at face value is carried',
    ),
    markChance: quantity(
      '1/quarter',
      'chance that its bank looks into such a firm, or one that can never repay',
    ),
    recovery: quantity('1/quarter', 'chance that a carried firm with cash and profits is one no longer'),
    strictRecovery: quantity('1/quarter', 'more of that chance per point of strictness'),
    guaranteeEase: quantity('1', 'more readiness to carry a firm whose whole debt the state guarantees'),
    leastFirms: quantity('firm', 'firms that a sector keeps in any case'),
    keptShare: share('part of the custom of its sector above which a firm is kept in any case'),
    closing: quantity(
      '1/quarter',
      'chance that strict supervision closes a carried firm, at full strictness',
    ),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'bank',
        'deposits',
        'loans',
        'land',
        'capital',
        'lossQuarters',
        'workers',
        'profit',
        'closing',
        'rescueReadiness',
        'foreignOwned',
        'guaranteed',
        'guaranteeRoom',
        'uncovered',
        'overburdened',
        'marketShare',
        'usualCashFlow',
        'interestPaid',
      ],
      owns: {
        zombie: flag('alive because its bank carries it'),
        failing: flag('cannot pay and will close'),
        relieved: flag('has a future, and is forgiven what it cannot pay'),
        emergencyGuaranteed: column('money/quarter', 'emergency loan that the state guarantees'),
      },
    },
    banks: { reads: ['capitalRatio', 'capital'] },
    sectors: { reads: ['firms'], owns: { failing: column('firm', 'firms that will close this quarter') } },
    nation: {
      reads: ['loanToValue', 'capitalPrice', 'commercialLandPrice', 'bankRequirement'],
      owns: { emergencyLoans: column('money/quarter', 'lent to firms without cash') },
    },
  },
  flows: { emergency: credit('loans', 'banks', 'firms', 'emergency loans') },
  draws: ['carry', 'mark', 'recover', 'close'],
});
type Here = ContextOf<typeof ports>;

/** Chance that a bank carries a firm: the logistic of its readiness. */
export const chanceToCarry = (readiness: number) => 1 / (1 + exp(-readiness));

const readiness = ({ tables: { firms, banks, nation }, p }: Here, j: number) => {
  const bank = firms.bank[j];
  const short = Math.max(0, nation.bankRequirement[0] + p.pressureMargin - banks.capitalRatio[bank]);
  const dear = Math.min(p.mostLoss, firms.uncovered[j] / Math.max(1, banks.capital[bank]));
  const big = firms.workers[j] >= p.largeStaff ? p.large : 0;
  const eased = p.guaranteeEase * (firms.guaranteed[j] / Math.max(1, firms.loans[j]));
  const pressure = p.capitalPressure * short + p.lossPressure * dear + eased;
  return firms.rescueReadiness[j] + p.base + big + pressure - p.supervisionPressure * p.supervision;
};

const fail = ({ firms, sectors }: Here['tables'], j: number) => {
  firms.failing[j] = 1;
  sectors.failing[firms.sector[j]]++;
};

/** Whether its sector can do without the firm. */
const mayClose = ({ tables: { firms, sectors }, p }: Here, j: number) => {
  const s = firms.sector[j];
  return sectors.firms[s] - sectors.failing[s] > p.leastFirms && firms.marketShare[j] <= p.keptShare;
};

/** What a bank does that carries a firm no longer: it relieves one that brings in cash, interest aside, and closes another. */
const settle = (context: Here, j: number) => {
  const { firms } = context.tables;
  if (firms.usualCashFlow[j] + firms.interestPaid[j] > 0 && firms.deposits[j] >= 0) {
    firms.relieved[j] = 1;
    firms.zombie[j] = 0;
  } else if (mayClose(context, j)) fail(context.tables, j);
};

const withoutCash = (context: Here, j: number) => {
  const { tables, p, flows, draws } = context;
  const { firms, nation } = tables;
  const need = -firms.deposits[j];
  const cover =
    p.landCover * nation.loanToValue[0] * firms.land[j] * nation.commercialLandPrice[0] +
    p.capitalCover * firms.capital[j] * nation.capitalPrice[0];
  const guaranteed = need <= firms.guaranteeRoom[j];
  const collateral = firms.loans[j] + need <= cover && firms.lossQuarters[j] <= p.longestLosses;
  const covered = collateral || guaranteed;
  const carried = !covered && draws.carry.uniform(firms.id[j]) < chanceToCarry(readiness(context, j));
  if (!covered && !carried && mayClose(context, j)) {
    fail(tables, j);
    return;
  }
  const lent = flows.emergency.pay(firms.bank[j], j, need);
  nation.emergencyLoans[0] += lent;
  if (guaranteed && !collateral) firms.emergencyGuaranteed[j] = lent;
  if (carried) firms.zombie[j] = 1;
};

/** Part of the debt that is the bank's own risk; examiners do not ask after what the state guarantees. */
const bankPart = ({ tables: { firms } }: Here, j: number) =>
  1 - Math.min(1, firms.guaranteed[j] / Math.max(1, firms.loans[j]));

const review = (context: Here, j: number) => {
  const { tables, p, draws } = context;
  const { firms } = tables;
  const id = firms.id[j];
  if (firms.zombie[j] && 2 * firms.foreignOwned[j] > 1) firms.zombie[j] = 0;
  if (firms.zombie[j]) {
    const recovers = p.recovery + p.strictRecovery * p.supervision;
    const sound = firms.profit[j] > 0 && firms.deposits[j] > 0 && !firms.overburdened[j];
    if (sound && draws.recover.uniform(id) < recovers) firms.zombie[j] = 0;
    else if (draws.close.uniform(id) < p.closing * p.supervision * bankPart(context, j)) settle(context, j);
    return;
  }
  const losing = firms.lossQuarters[j] >= p.markAfter && firms.uncovered[j] > 0;
  if (!losing && !firms.overburdened[j]) return;
  if (draws.mark.uniform(id) >= p.markChance) return;
  if (draws.carry.uniform(id) < chanceToCarry(readiness(context, j))) firms.zombie[j] = 1;
  else if (firms.overburdened[j]) settle(context, j);
};

export const distress = institution(ports, {
  step(context) {
    const { firms, sectors, nation } = context.tables;
    sectors.failing.fill(0);
    nation.emergencyLoans[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      firms.failing[j] = 0;
      firms.relieved[j] = 0;
      firms.emergencyGuaranteed[j] = 0;
      review(context, j);
      if (firms.deposits[j] < 0 && !firms.failing[j]) withoutCash(context, j);
    }
  },
});
