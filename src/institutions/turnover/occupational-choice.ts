import {
  clamp,
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
  name: 'occupationalChoice',
  phase: 'turnover',
  says: 'People weigh the income of an owner and the cost of failing against the career they would give up.',
  literature: ['lucas-1978', 'kihlstrom-laffont-1979', 'zhu-2025'],
  parameters: {
    response: share(
      'part of founders who weigh founding against a career; the others come at the normal rate',
    ),
    entrantSize: quantity('worker', 'mean staff a new firm plans for'),
    peerStaff: quantity('worker', 'most staff of the firms whose profits founders look at'),
    horizon: quantity('year', 'years over which people compare'),
    careerSecurity: share('part of regular jobs that people take for a secure career'),
    careerRent: quantity('1', 'value of a secure career above its wage, in wages'),
    failureCost: quantity('year', 'income that a failed owner loses to stigma and guarantees'),
    returnRight: share('part of that cost spared those who may go back to their career'),
    riskAversion: quantity('1', 'value lost for each standard deviation of that loss'),
    entryCost: quantity('year', 'income it takes to set up a firm besides its capital'),
    ownCapital: share('part of the capital and land of a new firm that its founder must bring'),
    leastAim: quantity(
      '1',
      'aim of the least ambitious, over that at which a firm like others is worth as much as a career',
    ),
    normalRatio: quantity(
      '1',
      'value of founding over that of a career at which the rate of entry is normal',
    ),
    normalTail: quantity('1', 'exponent of the distribution of aims at which it is normal'),
    youngest: quantity('year', 'age from which people found firms'),
    oldest: quantity('year', 'age to which they do'),
    normalYoung: share('part of the labour force of that age at which the rate of entry is normal'),
    congestion: quantity('1', 'part of entry that stays away for each part of firms kept alive'),
    memory: quantity('1/quarter', 'weight of this quarter in the profits and failures that people remember'),
    least: quantity('1', 'least multiple of the normal rate'),
    most: quantity('1', 'most multiple of it'),
    openingProfit: quantity('1', 'opening profits over wages'),
    openingFailures: rate('opening failures over firms'),
  },
  tables: {
    workers: { reads: ['born'] },
    firms: { reads: ['sector', 'closing', 'zombie', 'profit', 'wagesPaid', 'workers'] },
    sectors: {
      owns: {
        profitPerWage: column('1', 'profits of small firms over their wages, over some years'),
        carriedShare: column('1', 'part of firms kept alive by their banks'),
        founding: column('1', 'multiple of the normal rate at which people found firms'),
      },
    },
    nation: {
      reads: [
        'failures',
        'commonGrowth',
        'unemployed',
        'labourForce',
        'ambitionTail',
        'wage',
        'capitalPrice',
        'commercialLandPrice',
        'firmLand',
        'businessCapital',
        'employment',
      ],
      owns: {
        failureRate: column('1/year', 'firms that failed or closed with losses, of all, over some years'),
        youngShare: column('1', 'part of the labour force in the ages at which people found firms'),
        careerValue: column(
          '1',
          'value of a career and of the cost of entry it would take to leave it, in wages',
        ),
        foundingValue: column('1', 'value of founding a firm like others, in wages'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Value that a chance of losing takes away: the expected loss and its standard deviation times risk aversion. */
export const valueAtRisk = (chance: number, loss: number, aversion: number) =>
  loss * (chance + aversion * Math.sqrt(chance * (1 - chance)));

/** Part of people whose aim, spread as Pareto found from the least, makes founding worth more than a career. */
export const founders = (ratio: number, leastAim: number, tail: number) =>
  leastAim * ratio >= 1 ? 1 : ratio <= 0 ? 0 : exp(tail * log(leastAim * ratio));

const scratch = {
  profits: new Float64Array(64),
  wages: new Float64Array(64),
  firms: new Float64Array(64),
  zombies: new Float64Array(64),
};

const survey = ({ tables: { firms, sectors, nation }, p, scale }: Here) => {
  const { profits, wages, firms: number, zombies } = scratch;
  profits.fill(0);
  wages.fill(0);
  number.fill(0);
  zombies.fill(0);
  let all = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const s = firms.sector[j];
    number[s]++;
    zombies[s] += firms.zombie[j];
    if (firms.workers[j] > p.peerStaff) continue;
    profits[s] += firms.profit[j];
    wages[s] += firms.wagesPaid[j];
  }
  for (let s = 0; s < sectors.size; s++) {
    all += number[s];
    sectors.carriedShare[s] = number[s] > 0 ? zombies[s] / number[s] : 0;
    if (wages[s] > 0)
      sectors.profitPerWage[s] += p.memory * (profits[s] / wages[s] - sectors.profitPerWage[s]);
  }
  if (all > 0)
    nation.failureRate[0] += p.memory * ((4 * nation.failures[0]) / (scale * all) - nation.failureRate[0]);
};

/** Counts the young once a year; the share moves slowly. */
const countYoung = ({ tables: { workers, nation }, p, clock }: Here) => {
  if (clock.period % 4 > 0 && nation.youngShare[0] > 0) return;
  const first = clock.period - 4 * p.oldest;
  const last = clock.period - 4 * p.youngest;
  let young = 0;
  for (let i = 0; i < workers.size; i++)
    if (workers.alive[i] && workers.born[i] >= first && workers.born[i] <= last) young++;
  nation.youngShare[0] = young / nation.labourForce[0];
};

/** Yearly mean over the horizon of what grows at a rate, over its value now. */
const ahead = ({ p }: Here, growth: number) => Math.max(0, 1 + (p.horizon * growth) / 2);

/** Years of income that a founder puts in: what setting up takes, and part of the capital of a new firm. */
const costOfEntry = ({ tables: { nation }, p }: Here) => {
  const worth =
    nation.businessCapital[0] * nation.capitalPrice[0] + nation.firmLand[0] * nation.commercialLandPrice[0];
  const perHead = worth / Math.max(1, nation.employment[0]);
  return p.entryCost + (p.ownCapital * p.entrantSize * perHead) / (4 * nation.wage[0]);
};

const career = (context: Here) => {
  const { tables, p } = context;
  const { nation } = tables;
  const jobless = (1 - p.careerSecurity) * (nation.unemployed[0] / nation.labourForce[0]);
  const pay = (1 + p.careerRent * p.careerSecurity) * (1 - jobless);
  return pay * ahead(context, nation.commonGrowth[0]) + costOfEntry(context) / p.horizon;
};

const ownBusiness = (context: Here, profitPerWage: number) => {
  const { tables, p } = context;
  const { nation } = tables;
  const loss = (1 - p.returnRight) * p.failureCost;
  const income = Math.max(0, 1 + profitPerWage * p.entrantSize) * ahead(context, nation.commonGrowth[0]);
  return Math.max(0, income - valueAtRisk(clamp(nation.failureRate[0], 0, 1), loss, p.riskAversion));
};

const choose = (context: Here) => {
  const { tables, p } = context;
  const { sectors, nation } = tables;
  const normal = founders(p.normalRatio, p.leastAim, p.normalTail);
  const young = nation.youngShare[0] / p.normalYoung;
  let value = 0;
  for (let s = 1; s < sectors.size; s++) {
    const worth = ownBusiness(context, sectors.profitPerWage[s]);
    value += worth / (sectors.size - 1);
    const wish = founders(worth / nation.careerValue[0], p.leastAim, nation.ambitionTail[0]) / normal;
    const weighed = 1 + p.response * (young * clamp(wish, p.least, p.most) - 1);
    sectors.founding[s] = weighed * Math.max(0, 1 - p.congestion * sectors.carriedShare[s]);
  }
  nation.foundingValue[0] = value;
};

export const occupationalChoice = institution(ports, {
  open({ tables: { sectors, nation }, p }) {
    sectors.profitPerWage.fill(p.openingProfit);
    nation.failureRate[0] = p.openingFailures;
  },
  step(context) {
    survey(context);
    countYoung(context);
    context.tables.nation.careerValue[0] = career(context);
    choose(context);
  },
  invariants: {
    'nobody founds less than nothing': ({ tables: { sectors } }) => {
      for (let s = 0; s < sectors.size; s++) if (!(sectors.founding[s] >= 0)) return false;
      return true;
    },
  },
});
