import { column, type ContextOf, declare, institution } from '../../kernel/index.js';

const ports = declare({
  name: 'productionAccounts',
  phase: 'settlement',
  says: 'Output is goods made and machines delivered, at the prices of the beginning; the accounts close before firms come and go.',
  literature: ['pereira-ks-lsd', 'dosi-fagiolo-roventini-2010'],
  tables: {
    machineMakers: {
      reads: ['made', 'price'],
      owns: { share: column('1', 'part of the machines made') },
    },
    goodsMakers: {
      reads: ['expanded', 'replaced', 'invested', 'share', 'price', 'stocks'],
      owns: { stockValue: column('money', 'stocks at the price of the period') },
    },
    nation: {
      reads: [
        'goodsOutput',
        'consumption',
        'consumerPrice',
        'machinePrice',
        'employment',
        'workforce',
        'productivityAtOpening',
      ],
      owns: {
        openingGoodsPrice: column('money/good', 'price of goods before the first period'),
        openingMachinePrice: column('money/machine', 'price of machines before the first period'),
        realConsumption: column('money/period', 'goods made, at the prices of the beginning'),
        realInvestment: column('money/period', 'machines delivered, at the prices of the beginning'),
        realOutput: column('money/period', 'both'),
        nominalOutput: column('money/period', 'goods bought, machines bought and the change of stocks'),
        investment: column('money/period', 'machines bought'),
        productivity: column('money/worker', 'real output per person at work'),
        productivityGrowth: column('1', 'its relative change'),
        unemployment: column('1', 'part of the workforce without work'),
        unemploymentChange: column('1', 'its relative change; 0 when there was none'),
        lastConsumerPrice: column('money/good', 'price of goods a period ago'),
        inflation: column('1', 'relative change of the price of goods'),
        producerPrice: column('money/machine', 'price of machines by share of what was made'),
        makerConcentration: column('1', 'Herfindahl index of machine makers, 0 for equal shares'),
        goodsConcentration: column('1', 'Herfindahl index of goods makers, 0 for equal shares'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Sum of squared shares, moved so that equal shares give 0 and a monopoly 1. */
export const herfindahl = (squares: number, firms: number): number =>
  firms > 1 ? (squares - 1 / firms) / (1 - 1 / firms) : 1;

const makers = ({ tables: { machineMakers, nation } }: Here) => {
  let made = 0;
  for (let i = 0; i < machineMakers.size; i++) if (machineMakers.alive[i]) made += machineMakers.made[i];
  let squares = 0;
  nation.producerPrice[0] = 0;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    const part = made > 0 ? machineMakers.made[i] / made : 1 / machineMakers.count;
    machineMakers.share[i] = part;
    squares += part * part;
    nation.producerPrice[0] += part * machineMakers.price[i];
  }
  nation.makerConcentration[0] = herfindahl(squares, machineMakers.count);
};

const goods = ({ tables: { goodsMakers, nation } }: Here) => {
  let machines = 0;
  let squares = 0;
  let stockBuilding = 0;
  nation.investment[0] = 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    machines += goodsMakers.expanded[j] + goodsMakers.replaced[j];
    nation.investment[0] += goodsMakers.invested[j];
    squares += goodsMakers.share[j] * goodsMakers.share[j];
    const value = goodsMakers.price[j] * goodsMakers.stocks[j];
    stockBuilding += value - goodsMakers.stockValue[j];
    goodsMakers.stockValue[j] = value;
  }
  nation.goodsConcentration[0] = herfindahl(squares, goodsMakers.count);
  nation.realConsumption[0] = nation.goodsOutput[0] * nation.openingGoodsPrice[0];
  nation.realInvestment[0] = machines * nation.openingMachinePrice[0];
  nation.realOutput[0] = nation.realConsumption[0] + nation.realInvestment[0];
  nation.nominalOutput[0] = nation.consumption[0] + nation.investment[0] + stockBuilding;
};

const ratios = ({ tables: { nation } }: Here) => {
  const productivity = nation.employment[0] > 0 ? nation.realOutput[0] / nation.employment[0] : 0;
  const before = nation.productivity[0];
  nation.productivityGrowth[0] = before > 0 ? productivity / before - 1 : 0;
  nation.productivity[0] = productivity;
  const unemployment = Math.max(1 - nation.employment[0] / nation.workforce[0], 0);
  const last = nation.unemployment[0];
  nation.unemploymentChange[0] = last > 0 ? unemployment / last - 1 : 0;
  nation.unemployment[0] = unemployment;
  nation.inflation[0] = nation.consumerPrice[0] / nation.lastConsumerPrice[0] - 1;
  nation.lastConsumerPrice[0] = nation.consumerPrice[0];
};

export const productionAccounts = institution(ports, {
  open({ tables: { nation, goodsMakers, machineMakers } }) {
    nation.openingGoodsPrice[0] = nation.consumerPrice[0];
    nation.lastConsumerPrice[0] = nation.consumerPrice[0];
    nation.openingMachinePrice[0] = nation.machinePrice[0];
    nation.producerPrice[0] = nation.machinePrice[0];
    nation.productivity[0] = nation.productivityAtOpening[0];
    machineMakers.share.fill(1 / machineMakers.count, 0, machineMakers.size);
    for (let j = 0; j < goodsMakers.size; j++)
      goodsMakers.stockValue[j] = goodsMakers.price[j] * goodsMakers.stocks[j];
  },
  step(context) {
    makers(context);
    goods(context);
    ratios(context);
  },
});
