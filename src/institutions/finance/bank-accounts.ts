import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  power,
  quantity,
  rate,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'bankAccounts',
  phase: 'turnover',
  says: 'Banks live on a margin, show losses late, sell gains on shares to cover them, and lend less when capital is short.',
  literature: ['nishiyama-okada-watanabe-2006', 'peek-rosengren-2005', 'hoshi-kashyap-2010'],
  parameters: {
    operatingCost: rate('cost of running a bank over loans'),
    payoutBase: quantity('1/quarter', 'dividends over loans'),
    payoutExcess: quantity('1/quarter', 'part of capital above its norm paid out'),
    capitalNorm: share('capital over loans above the requirement from which more is paid out'),
    recognition: rate('part of the hidden loss provided for in a year'),
    gainsCount: share('part of latent gains on shares that counts as capital'),
    gainsMultiple: quantity('1', 'most latent gains counted, over capital'),
    lossesCount: share('part of latent losses on shares taken off capital'),
    debtShare: share('subordinated debt counted, over capital'),
    debtOverLoans: share('subordinated debt counted at most, over loans'),
    requirement: share('capital over loans that the rule asks for'),
    realise: quantity('0 or 1', 'losses are covered by selling gains on shares'),
    factorWidth: share('capital ratio over the requirement between no lending and full lending'),
    factorFloor: share('least lending of a bank without capital'),
    sellsBelow: share('capital above the requirement under which shares are sold'),
    sellsPart: quantity('1/quarter', 'part of its shares that such a bank sells'),
    sharesLimit: quantity('1', 'most shares held over capital'),
    limitSpeed: quantity('1/quarter', 'part of the shares above the limit sold'),
    strainFactor: share('lending of a failed bank while the strain lasts'),
    taxAsset: share('part of losses shown that counts as capital, for the taxes they will save'),
    taxAssetLimit: share('most of that, over capital'),
    synergy: share('part of its costs that a bank saves that was taken over'),
    concentration: quantity('1', 'how fast banks get smaller from the first to the last: 0 for equal ones'),
    crowding: quantity(
      '1',
      'fall of new lending to sound firms with the part of loans that carried firms hold',
    ),
  },
  tables: {
    banks: {
      reads: [
        'loansHeld',
        'funding',
        'shares',
        'sharesBought',
        'interestReceived',
        'writtenOff',
        'forgiven',
        'hiddenLoss',
        'zombieLoans',
        'fundingPremium',
        'foreignLoans',
        'foreignInterest',
        'foreignLosses',
        'owner',
        'strain',
      ],
      owns: {
        weight: column('1', 'part of new clients that the bank gets'),
        shareCost: column('money', 'what the shares held did cost'),
        provisions: column('money', 'losses shown but not yet written off'),
        groupLoans: column('money', 'loans at home and abroad of the bank and those it took over'),
        groupGain: column('money', 'gains on shares not yet taken, of the same'),
        groupProvisions: column('money', 'losses shown, of the same'),
        capital: column('money', 'book capital less provisions, of the same'),
        capitalRatio: column('1', 'capital as the rule counts it, over loans'),
        lendingFactor: column('1', 'part of the demand for credit the bank is ready to meet'),
        shareSales: column('share', 'shares the bank wants to sell'),
      },
    },
    households: { owns: { bankPay: column('money/quarter', 'received from banks as pay and dividends') } },
    nation: {
      reads: ['fundingRate', 'sharePrice'],
      owns: {
        bankCapitalRatio: column('1', 'capital of all banks as the rule counts it, over loans'),
        lendingFactor: column('1', 'lending factor weighted by loans'),
        bankRequirement: column('1', 'capital over loans that the rule asks for'),
        fundingInterest: column('money/quarter', 'interest paid by banks on funding'),
      },
    },
  },
  flows: {
    funding: transfer('banks', 'monetarySystem', 'interest on funding'),
    pay: transfer('banks', 'households', 'pay and dividends of banks'),
  },
});
type Here = ContextOf<typeof ports>;

/** Lending factor from the capital ratio above its requirement: concave, from the floor to one. */
export const lendingFactor = (above: number, width: number, floor: number) => {
  const x = clamp(above / width + 1 / 2, 0, 3 / 2) / (3 / 2);
  return floor + (1 - floor) * (1 - (1 - x) * (1 - x));
};

const NONE = -1;

const earn = ({ tables: { banks, households, nation }, p, flows }: Here, b: number) => {
  const rate = nation.fundingRate[0] + banks.fundingPremium[b];
  const interest = flows.funding.pay(b, 0, (Math.max(0, banks.funding[b]) * rate) / 4);
  const saved = banks.owner[b] === NONE ? 0 : p.synergy;
  const cost = ((1 - saved) * p.operatingCost * banks.loansHeld[b]) / 4;
  const assets = Math.max(1, banks.groupLoans[b]);
  const above = Math.max(0, banks.capital[b] / assets - (p.requirement + p.capitalNorm));
  const payout = banks.capital[b] > 0 ? (p.payoutBase + p.payoutExcess * above) * banks.loansHeld[b] : 0;
  households.bankPay[0] += flows.pay.pay(b, 0, cost + payout);
  nation.fundingInterest[0] += interest;
  return banks.interestReceived[b] + banks.foreignInterest[b] - interest - cost;
};

const provide = ({ tables: { banks, nation }, p }: Here, b: number, margin: number) => {
  const change = p.recognition / 4;
  const missing = banks.hiddenLoss[b] - banks.provisions[b];
  const before = banks.provisions[b];
  const lost = banks.writtenOff[b] + banks.forgiven[b];
  banks.provisions[b] = Math.max(0, before - lost + change * (missing > 0 ? missing : missing / 2));
  const shown = Math.max(0, banks.provisions[b] - before);
  const need = lost + banks.foreignLosses[b] + shown - margin;
  const gain = banks.shares[b] * nation.sharePrice[0] - banks.shareCost[b];
  if (p.realise && need > 0 && gain > 0) banks.shareCost[b] += Math.min(gain / 2, need);
};

/** Adds what a bank has to what the bank that took it over has. */
const consolidate = ({ tables: { banks, nation } }: Here) => {
  banks.groupLoans.fill(0);
  banks.groupGain.fill(0);
  banks.groupProvisions.fill(0);
  banks.capital.fill(0);
  for (let b = 0; b < banks.size; b++) {
    const head = banks.owner[b] === NONE ? b : banks.owner[b];
    const loans = banks.loansHeld[b] + banks.foreignLoans[b];
    banks.groupLoans[head] += loans;
    banks.groupGain[head] += banks.shares[b] * nation.sharePrice[0] - banks.shareCost[b];
    banks.groupProvisions[head] += banks.provisions[b];
    banks.capital[head] += loans + banks.shareCost[b] - banks.funding[b] - banks.provisions[b];
  }
  for (let b = 0; b < banks.size; b++) {
    if (banks.owner[b] === NONE) continue;
    banks.capital[b] = banks.capital[banks.owner[b]];
    banks.groupLoans[b] = banks.groupLoans[banks.owner[b]];
  }
};

/** Capital that the rule counts beside the book: gains on shares, subordinated debt, and taxes that losses save. */
const counted = ({ tables: { banks }, p }: Here, head: number) => {
  const capital = Math.max(0, banks.capital[head]);
  const gain = banks.groupGain[head];
  const gains = gain > 0 ? p.gainsCount * Math.min(gain, p.gainsMultiple * capital) : p.lossesCount * gain;
  const debt = Math.min(p.debtShare * capital, p.debtOverLoans * banks.groupLoans[head]);
  const taxes = Math.min(p.taxAsset * banks.groupProvisions[head], p.taxAssetLimit * capital);
  return gains + debt + taxes;
};

const reckon = (context: Here, b: number) => {
  const { tables, p } = context;
  const { banks, nation } = tables;
  const head = banks.owner[b] === NONE ? b : banks.owner[b];
  const ratio = (banks.capital[head] + counted(context, head)) / Math.max(1, banks.groupLoans[head]);
  banks.capitalRatio[b] = ratio;
  const factor = lendingFactor(ratio - p.requirement, p.factorWidth, p.factorFloor);
  const carried = Math.min(1, (p.crowding * banks.zombieLoans[b]) / Math.max(1, banks.loansHeld[b]));
  const most = banks.strain[b] > 0 ? p.strainFactor : 1;
  banks.lendingFactor[b] = Math.min(most, factor * (1 - carried));
  const held = banks.shares[b] * nation.sharePrice[0];
  const part = banks.groupLoans[head] > 0 ? banks.loansHeld[b] / banks.groupLoans[head] : 0;
  const short = ratio < p.requirement + p.sellsBelow ? p.sellsPart * banks.shares[b] : 0;
  const limit = p.sharesLimit * part * Math.max(0, banks.capital[head]);
  const over = held > 0 ? Math.max(0, 1 - limit / held) : 0;
  banks.shareSales[b] = short + p.limitSpeed * over * banks.shares[b];
};

export const bankAccounts = institution(ports, {
  open({ tables: { banks, nation }, p }) {
    let weights = 0;
    for (let b = 0; b < banks.size; b++) {
      banks.weight[b] = power(b + 1, -p.concentration);
      weights += banks.weight[b];
      banks.lendingFactor[b] = 1;
    }
    for (let b = 0; b < banks.size; b++) banks.weight[b] /= weights;
    nation.lendingFactor[0] = 1;
    nation.bankRequirement[0] = p.requirement;
  },
  step(context) {
    const { tables, p } = context;
    const { banks, households, nation } = tables;
    households.bankPay[0] = 0;
    nation.fundingInterest[0] = 0;
    nation.bankRequirement[0] = p.requirement;
    for (let b = 0; b < banks.size; b++) {
      const bought = banks.sharesBought[b];
      const held = banks.shares[b] * nation.sharePrice[0];
      if (bought >= 0) banks.shareCost[b] += bought;
      else banks.shareCost[b] *= held / (held - bought);
      provide(context, b, earn(context, b));
    }
    consolidate(context);
    let loans = 0;
    let capital = 0;
    let ready = 0;
    for (let b = 0; b < banks.size; b++) {
      reckon(context, b);
      loans += banks.loansHeld[b];
      capital += banks.capitalRatio[b] * banks.loansHeld[b];
      ready += banks.lendingFactor[b] * banks.loansHeld[b];
    }
    nation.bankCapitalRatio[0] = capital / Math.max(1, loans);
    nation.lendingFactor[0] = ready / Math.max(1, loans);
  },
});
