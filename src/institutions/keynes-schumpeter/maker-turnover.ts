import {
  column,
  type ContextOf,
  count,
  credit,
  declare,
  institution,
  quantity,
  repayment,
  share,
  transfer,
  writeOff,
} from '../../kernel/index.js';

const ports = declare({
  name: 'makerTurnover',
  phase: 'turnover',
  says: 'Machine makers that are bankrupt or without customers leave; as many enter with machines drawn by lot.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    patience: quantity('period', 'periods without an order after which a maker leaves'),
    lottery: quantity('choice', '0: a Beta draw times the frontier; 1: the machine of a maker that stays'),
    drawAlpha: quantity('1', 'first parameter of the Beta draw of an entrant'),
    drawBeta: quantity('1', 'second parameter of the Beta draw of an entrant'),
    advantage: share('how far the best draw lies beyond the frontier'),
    leastFunds: share('smallest draw of funds over the mean of those there are'),
    mostFunds: share('largest draw of funds over the mean of those there are'),
    funds: quantity('machine', 'least mean of funds, in machines at the mean price'),
    debtShare: share('part of the funds that is borrowed; households pay the rest'),
  },
  tables: {
    machineMakers: {
      reads: [
        'deposits',
        'loans',
        'bankrupt',
        'lastOrdered',
        'share',
        'machineProductivity',
        'makingProductivity',
      ],
      owns: {
        entered: count('period', 'when the firm entered; -1 for before the first period'),
        leaving: column('0 or 1', 'leaves this period'),
        entryMachineProductivity: column('good/worker', 'productivity of the machine it entered with'),
        entryMakingProductivity: column('1', 'productivity in making it'),
        entryOrders: column('machine/period', 'orders it entered for'),
      },
      populates: true,
    },
    nation: {
      reads: [
        'makerPlaces',
        'goodsPlaces',
        'producerPrice',
        'openingMachineProductivity',
        'openingMakingProductivity',
        'openingOrders',
      ],
      owns: {
        makerExits: column('1', 'part of machine makers that leave'),
        makerLiquidation: column('money/period', 'left to households by machine makers that leave'),
        makerRescue: column(
          'money/period',
          'paid by households to refound the last machine maker, or for shares',
        ),
      },
    },
    households: {},
    bank: {},
  },
  flows: {
    repayment: repayment('loans', 'machineMakers', 'bank', 'debt paid back on leaving'),
    badDebt: writeOff('loans', 'machineMakers', 'bank', 'debt of makers that leave and cannot pay'),
    liquidation: transfer('machineMakers', 'households', 'what is left on leaving'),
    rescue: transfer('households', 'machineMakers', 'own funds'),
    startUp: credit('loans', 'bank', 'machineMakers', 'borrowed funds of entrants'),
  },
  draws: ['funds', 'technology'],
});
type Here = ContextOf<typeof ports>;

const mustLeave = ({ tables: { machineMakers }, p, clock }: Here, i: number) => {
  const old = clock.quarter >= machineMakers.entered[i] + p.patience;
  const forgotten = old && machineMakers.lastOrdered[i] <= clock.quarter - p.patience;
  return machineMakers.bankrupt[i] !== 0 || forgotten;
};

const close = ({ tables: { machineMakers, nation }, flows }: Here, i: number) => {
  flows.repayment.pay(i, 0, Math.min(machineMakers.deposits[i], machineMakers.loans[i]));
  if (machineMakers.loans[i] > 0) flows.badDebt.pay(i, 0, machineMakers.loans[i]);
  nation.makerLiquidation[0] += flows.liquidation.pay(i, 0, machineMakers.deposits[i]);
  machineMakers.leave(i);
};

/** When all would leave, the one with the last order stays, and households pay its debt and its funds. */
const refound = (context: Here, i: number) => {
  const { tables, p, flows } = context;
  const { machineMakers, nation } = tables;
  const needed = p.funds * nation.producerPrice[0] + machineMakers.loans[i] - machineMakers.deposits[i];
  nation.makerRescue[0] += flows.rescue.pay(0, i, Math.max(needed, 0));
  flows.repayment.pay(i, 0, machineMakers.loans[i]);
};

const closeAll = (context: Here) => {
  const { machineMakers, nation } = context.tables;
  let leaving = 0;
  let last = -1;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    machineMakers.leaving[i] = mustLeave(context, i) ? 1 : 0;
    leaving += machineMakers.leaving[i];
    if (last < 0 || machineMakers.lastOrdered[i] > machineMakers.lastOrdered[last]) last = i;
  }
  const all = leaving === machineMakers.count;
  if (all) refound(context, last);
  nation.makerExits[0] = (all ? leaving - 1 : leaving) / nation.makerPlaces[0];
  for (let i = 0; i < machineMakers.size; i++)
    if (machineMakers.alive[i] && machineMakers.leaving[i] && !(all && i === last)) close(context, i);
};

/** What those who stay have: mean funds by share of the market, and the frontier. */
const incumbents = ({ tables: { machineMakers, nation }, p }: Here) => {
  let funds = 0;
  let shares = 0;
  let used = 0;
  let made = 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    funds += machineMakers.share[i] * machineMakers.deposits[i];
    shares += machineMakers.share[i];
    used = Math.max(used, machineMakers.machineProductivity[i]);
    made = Math.max(made, machineMakers.makingProductivity[i]);
  }
  const mean = shares > 0 ? funds / shares : 0;
  return { funds: Math.max(mean, p.funds * nation.producerPrice[0]), used, made, size: machineMakers.size };
};

/** The row of a firm that stays, each with the same chance; entrants of this period are not among them. */
const model = ({ tables: { machineMakers }, draws, clock }: Here, id: number) => {
  const stays = (i: number) => machineMakers.alive[i] && machineMakers.entered[i] < clock.quarter;
  let staying = 0;
  for (let i = 0; i < machineMakers.size; i++) if (stays(i)) staying++;
  let k = draws.technology.index(id, staying);
  for (let i = 0; i < machineMakers.size; i++) if (stays(i) && k-- === 0) return i;
  return -1;
};

const admit = (context: Here, there: ReturnType<typeof incumbents>) => {
  const { tables, p, draws, flows, clock } = context;
  const { machineMakers, nation } = tables;
  const row = machineMakers.enter((i) => {
    const id = machineMakers.id[i];
    machineMakers.entered[i] = clock.quarter;
    machineMakers.entryOrders[i] = nation.goodsPlaces[0] / nation.makerPlaces[0];
    const h = p.lottery === 1 ? model(context, id) : -1;
    const lot = (draw: number) =>
      (1 + p.advantage) * draws.technology.beta(id, p.drawAlpha, p.drawBeta, draw);
    machineMakers.entryMachineProductivity[i] =
      h >= 0 ? machineMakers.machineProductivity[h] : there.used * lot(0);
    machineMakers.entryMakingProductivity[i] =
      h >= 0 ? machineMakers.makingProductivity[h] : there.made * lot(1);
  });
  const luck = draws.funds.uniform(machineMakers.id[row]);
  const funds = (p.leastFunds + (p.mostFunds - p.leastFunds) * luck) * there.funds;
  flows.startUp.pay(0, row, p.debtShare * funds);
  nation.makerRescue[0] += flows.rescue.pay(0, row, (1 - p.debtShare) * funds);
};

/** The one row of the bank. */
const BANK = 0;

export const makerTurnover = institution(ports, {
  open({ tables: { machineMakers, nation }, opening }) {
    const places = nation.makerPlaces[0];
    for (let k = 0; k < places; k++) {
      const row = machineMakers.enter((i) => {
        machineMakers.entered[i] = -1;
        machineMakers.entryOrders[i] = nation.openingOrders[0];
        machineMakers.entryMachineProductivity[i] = nation.openingMachineProductivity[0];
        machineMakers.entryMakingProductivity[i] = nation.openingMakingProductivity[0];
      });
      opening.set('machineMakers.deposits', row, opening.total('machineMakers.deposits') / places);
      opening.set('machineMakers.loans', row, opening.total('machineMakers.loans') / places);
    }
    for (const account of ['loansHeld', 'depositsOwed'] as const)
      opening.set(`bank.${account}`, BANK, opening.total(`bank.${account}`));
  },
  step(context) {
    const { machineMakers, nation } = context.tables;
    nation.makerLiquidation[0] = 0;
    nation.makerRescue[0] = 0;
    closeAll(context);
    const there = incumbents(context);
    while (machineMakers.count < nation.makerPlaces[0]) admit(context, there);
  },
});
