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
  name: 'goodsTurnover',
  phase: 'turnover',
  says: 'Goods makers that are bankrupt or have lost their market leave; as many enter, order machines and sell two periods later.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    leastShare: share('share of the market below which a firm leaves'),
    leastDraw: share('smallest draw of machines and of funds over the mean of those there are'),
    mostDraw: share('largest draw of machines and of funds over the mean of those there are'),
    utilisation: share('use of capacity wanted'),
    stockNorm: share('stocks wanted over expected sales'),
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
    funds: quantity('machine', 'funds of the last firm when it is refounded, in machines at the mean price'),
    debtShare: share('part of the funds that is borrowed; households pay the rest'),
    sizes: quantity(
      'choice',
      '0: every entrant draws its machines from the mean of those there are; 1: the second of a period from the first, and so on',
    ),
  },
  tables: {
    goodsMakers: {
      reads: ['deposits', 'loans', 'bankrupt', 'operating', 'share', 'machines', 'supplier', 'unitCost'],
      owns: {
        entered: count('period', 'when the firm entered; -1 for before the first period'),
        leaving: column('0 or 1', 'leaves this period'),
        entryMachines: column('machine', 'machines it entered for'),
        entryDemand: column('good/period', 'sales it entered for'),
        entryStocks: column('good', 'stocks it entered with'),
      },
      populates: true,
    },
    machineMakers: { reads: ['price'] },
    nation: {
      reads: ['goodsPlaces', 'producerPrice', 'openingMachines', 'openingDemand', 'openingStocks'],
      owns: {
        goodsExits: column('1', 'part of goods makers that leave'),
        goodsLiquidation: column('money/period', 'left to households by goods makers that leave'),
        goodsRescue: column(
          'money/period',
          'paid by households to refound the last goods maker, or for shares',
        ),
      },
    },
    households: {},
    bank: {},
  },
  flows: {
    repayment: repayment('loans', 'goodsMakers', 'bank', 'debt paid back on leaving'),
    badDebt: writeOff('loans', 'goodsMakers', 'bank', 'debt of goods makers that leave and cannot pay'),
    liquidation: transfer('goodsMakers', 'households', 'what is left on leaving'),
    rescue: transfer('households', 'goodsMakers', 'own funds'),
    startUp: credit('loans', 'bank', 'goodsMakers', 'borrowed funds of entrants'),
  },
  draws: ['machines', 'funds'],
});
type Here = ContextOf<typeof ports>;

const mustLeave = ({ tables: { goodsMakers }, p }: Here, j: number) =>
  goodsMakers.bankrupt[j] !== 0 || (goodsMakers.operating[j] !== 0 && goodsMakers.share[j] < p.leastShare);

const close = ({ tables: { goodsMakers, nation }, flows }: Here, j: number) => {
  flows.repayment.pay(j, 0, Math.min(goodsMakers.deposits[j], goodsMakers.loans[j]));
  if (goodsMakers.loans[j] > 0) flows.badDebt.pay(j, 0, goodsMakers.loans[j]);
  nation.goodsLiquidation[0] += flows.liquidation.pay(j, 0, goodsMakers.deposits[j]);
  goodsMakers.leave(j);
};

/** When all would leave, the largest stays, and households pay its debt and its funds. */
const refound = (context: Here, j: number) => {
  const { tables, p, flows } = context;
  const { goodsMakers, nation } = tables;
  const needed = p.funds * nation.producerPrice[0] + goodsMakers.loans[j] - goodsMakers.deposits[j];
  nation.goodsRescue[0] += flows.rescue.pay(0, j, Math.max(needed, 0));
  flows.repayment.pay(j, 0, goodsMakers.loans[j]);
};

const closeAll = (context: Here) => {
  const { goodsMakers, nation } = context.tables;
  let leaving = 0;
  let largest = -1;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    goodsMakers.leaving[j] = mustLeave(context, j) ? 1 : 0;
    leaving += goodsMakers.leaving[j];
    if (largest < 0 || goodsMakers.share[j] > goodsMakers.share[largest]) largest = j;
  }
  const all = leaving === goodsMakers.count;
  if (all) refound(context, largest);
  nation.goodsExits[0] = (all ? leaving - 1 : leaving) / nation.goodsPlaces[0];
  for (let j = 0; j < goodsMakers.size; j++)
    if (goodsMakers.alive[j] && goodsMakers.leaving[j] && !(all && j === largest)) close(context, j);
};

/** Mean machines and funds of those who stay, by share of the market. */
const incumbents = ({ tables: { goodsMakers } }: Here) => {
  let machines = 0;
  let funds = 0;
  let shares = 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    machines += goodsMakers.share[j] * goodsMakers.machines[j];
    funds += goodsMakers.share[j] * goodsMakers.deposits[j];
    shares += goodsMakers.share[j];
  }
  return shares > 0 ? { machines: machines / shares, funds: funds / shares } : { machines: 0, funds: 0 };
};

/** Lets one firm in and returns its machines. */
const admit = (context: Here, meanMachines: number, meanFunds: number) => {
  const { tables, p, draws, flows, clock } = context;
  const { goodsMakers, machineMakers, nation } = tables;
  const drawn = (luck: number) => p.leastDraw + (p.mostDraw - p.leastDraw) * luck;
  const row = goodsMakers.enter((j) => {
    goodsMakers.entered[j] = clock.quarter;
    const part = drawn(draws.machines.uniform(goodsMakers.id[j]));
    goodsMakers.entryMachines[j] = Math.ceil(Math.max(part * meanMachines, 1));
    goodsMakers.entryDemand[j] = p.utilisation * goodsMakers.entryMachines[j] * p.machineCapacity;
  });
  const wages = (1 + p.stockNorm) * goodsMakers.entryDemand[row] * goodsMakers.unitCost[row];
  const cash = Math.max(wages, drawn(draws.funds.uniform(goodsMakers.id[row])) * meanFunds);
  const funds = machineMakers.price[goodsMakers.supplier[row]] * goodsMakers.entryMachines[row] + cash;
  flows.startUp.pay(0, row, p.debtShare * funds);
  nation.goodsRescue[0] += flows.rescue.pay(0, row, (1 - p.debtShare) * funds);
  return goodsMakers.entryMachines[row];
};

export const goodsTurnover = institution(ports, {
  open({ tables: { goodsMakers, nation }, opening }) {
    const places = nation.goodsPlaces[0];
    for (let k = 0; k < places; k++) {
      const row = goodsMakers.enter((j) => {
        goodsMakers.entered[j] = -1;
        goodsMakers.entryMachines[j] = nation.openingMachines[0];
        goodsMakers.entryDemand[j] = nation.openingDemand[0];
        goodsMakers.entryStocks[j] = nation.openingStocks[0];
      });
      opening.set('goodsMakers.deposits', row, opening.total('goodsMakers.deposits') / places);
      opening.set('goodsMakers.loans', row, opening.total('goodsMakers.loans') / places);
    }
  },
  step(context) {
    const { goodsMakers, nation } = context.tables;
    nation.goodsLiquidation[0] = 0;
    nation.goodsRescue[0] = 0;
    closeAll(context);
    const { machines: mean, funds } = incumbents(context);
    let machines = mean;
    while (goodsMakers.count < nation.goodsPlaces[0]) {
      const entered = admit(context, machines, funds);
      if (context.p.sizes === 1) machines = entered;
    }
  },
});
