import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
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
    capitalValue: share('value of the capital of a firm in liquidation'),
    landValue: share('value of its land in liquidation'),
    lossQuarters: quantity('quarter', 'quarters of losses after which a loan is doubtful'),
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
    convoy: quantity('0 or 1', 'other banks, not the state, rescue a failed bank'),
    rescueTo: share('capital over loans to which a failed bank is brought'),
    injection: share('part of the shortfall of capital that the state fills this quarter'),
    injectionMargin: share('capital above the requirement to which injections are reckoned'),
    strainQuarters: quantity('quarter', 'quarters for which clients of a failed bank get less credit'),
    strainFactor: share('lending of a failed bank meanwhile'),
  },
  tables: {
    firms: {
      reads: [
        'bank',
        'loans',
        'deposits',
        'capital',
        'land',
        'zombie',
        'lossQuarters',
        'speculator',
        'closing',
      ],
    },
    banks: {
      reads: ['loansHeld', 'funding', 'shares', 'sharesBought', 'interestReceived', 'writtenOff'],
      owns: {
        weight: column('1', 'part of new clients that the bank gets'),
        shareCost: column('money', 'what the shares held did cost'),
        provisions: column('money', 'losses shown but not yet written off'),
        hiddenLoss: column('money', 'losses if doubtful firms were liquidated'),
        capital: column('money', 'book capital less provisions'),
        capitalRatio: column('1', 'capital as the rule counts it, over loans'),
        lendingFactor: column('1', 'part of the demand for credit the bank is ready to meet'),
        shareSales: column('share', 'shares the bank wants to sell'),
        strain: column('quarter', 'quarters of strain left after a failure'),
      },
    },
    households: { owns: { bankPay: column('money/quarter', 'received from banks as pay and dividends') } },
    state: { owns: { rescues: column('money/quarter', 'paid to banks') } },
    nation: {
      reads: ['fundingRate', 'sharePrice', 'capitalPrice', 'commercialLandPrice'],
      owns: {
        bankCapitalRatio: column('1', 'capital of all banks as the rule counts it, over loans'),
        bankFailures: column('bank', 'banks that failed this quarter'),
        lendingFactor: column('1', 'lending factor weighted by loans'),
        bankRequirement: column('1', 'capital over loans that the rule asks for'),
        fundingInterest: column('money/quarter', 'interest paid by banks on funding'),
      },
    },
  },
  flows: {
    funding: transfer('banks', 'monetarySystem', 'interest on funding'),
    pay: transfer('banks', 'households', 'pay and dividends of banks'),
    convoy: transfer('banks', 'banks', 'rescue by other banks'),
    rescue: transfer('state', 'banks', 'rescue and injections by the state'),
  },
});
type Here = ContextOf<typeof ports>;

/** Lending factor from the capital ratio above its requirement: concave, from the floor to one. */
export const lendingFactor = (above: number, width: number, floor: number) => {
  const x = clamp(above / width + 1 / 2, 0, 3 / 2) / (3 / 2);
  return floor + (1 - floor) * (1 - (1 - x) * (1 - x));
};

const hiddenLosses = ({ tables: { firms, banks, nation }, p }: Here) => {
  banks.hiddenLoss.fill(0);
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const doubtful = firms.zombie[j] || firms.speculator[j] || firms.lossQuarters[j] >= p.lossQuarters;
    if (!doubtful) continue;
    const worth =
      firms.deposits[j] +
      p.capitalValue * firms.capital[j] * nation.capitalPrice[0] +
      p.landValue * firms.land[j] * nation.commercialLandPrice[0];
    if (firms.loans[j] > worth) banks.hiddenLoss[firms.bank[j]] += firms.loans[j] - worth;
  }
};

const earn = ({ tables: { banks, households, nation }, p, flows }: Here, b: number) => {
  const interest = flows.funding.pay(b, 0, (Math.max(0, banks.funding[b]) * nation.fundingRate[0]) / 4);
  const cost = (p.operatingCost * banks.loansHeld[b]) / 4;
  const above = Math.max(0, banks.capital[b] - (p.requirement + p.capitalNorm) * banks.loansHeld[b]);
  const payout = banks.capital[b] > 0 ? p.payoutBase * banks.loansHeld[b] + p.payoutExcess * above : 0;
  households.bankPay[0] += flows.pay.pay(b, 0, cost + payout);
  nation.fundingInterest[0] += interest;
  const change = p.recognition / 4;
  const missing = banks.hiddenLoss[b] - banks.provisions[b];
  const before = banks.provisions[b];
  banks.provisions[b] = Math.max(
    0,
    before - banks.writtenOff[b] + change * (missing > 0 ? missing : missing / 2),
  );
  const margin = banks.interestReceived[b] - interest - cost;
  const need = banks.writtenOff[b] + Math.max(0, banks.provisions[b] - before) - margin;
  const gain = banks.shares[b] * nation.sharePrice[0] - banks.shareCost[b];
  if (p.realise && need > 0 && gain > 0) banks.shareCost[b] += Math.min(gain / 2, need);
};

const reckon = ({ tables: { banks, nation }, p }: Here, b: number) => {
  const loans = Math.max(1, banks.loansHeld[b]);
  const capital = banks.loansHeld[b] + banks.shareCost[b] - banks.funding[b] - banks.provisions[b];
  const gain = banks.shares[b] * nation.sharePrice[0] - banks.shareCost[b];
  const counted =
    gain > 0 ? p.gainsCount * Math.min(gain, p.gainsMultiple * Math.max(0, capital)) : p.lossesCount * gain;
  const debt = Math.min(p.debtShare * Math.max(0, capital), p.debtOverLoans * loans);
  const ratio = (capital + counted + debt) / loans;
  banks.capital[b] = capital;
  banks.capitalRatio[b] = ratio;
  const factor = lendingFactor(ratio - p.requirement, p.factorWidth, p.factorFloor);
  banks.lendingFactor[b] = banks.strain[b] > 0 ? Math.min(factor, p.strainFactor) : factor;
  banks.strain[b] = Math.max(0, banks.strain[b] - 1);
  const short = ratio < p.requirement + p.sellsBelow ? p.sellsPart * banks.shares[b] : 0;
  const held = banks.shares[b] * nation.sharePrice[0];
  const over = held > 0 ? Math.max(0, 1 - (p.sharesLimit * Math.max(0, capital)) / held) : 0;
  banks.shareSales[b] = short + p.limitSpeed * over * banks.shares[b];
};

const rescue = ({ tables: { banks, state, nation }, p, flows }: Here, b: number) => {
  const failed = banks.capital[b] < 0;
  const wanted = failed
    ? p.rescueTo * banks.loansHeld[b] - banks.capital[b]
    : p.injection *
      Math.max(0, p.requirement + p.injectionMargin - banks.capitalRatio[b]) *
      banks.loansHeld[b];
  if (wanted <= 0) return;
  if (failed) {
    nation.bankFailures[0]++;
    banks.strain[b] = p.strainQuarters;
  }
  if (failed && p.convoy) {
    for (let other = 0; other < banks.size; other++)
      if (other !== b) flows.convoy.pay(other, b, wanted / Math.max(1, banks.size - 1));
  } else state.rescues[0] += flows.rescue.pay(0, b, wanted);
};

export const bankAccounts = institution(ports, {
  open({ tables: { banks, nation }, p }) {
    for (let b = 0; b < banks.size; b++) {
      banks.weight[b] = 1 / banks.size;
      banks.lendingFactor[b] = 1;
    }
    nation.lendingFactor[0] = 1;
    nation.bankRequirement[0] = p.requirement;
  },
  step(context) {
    const { tables, p } = context;
    const { banks, households, nation, state } = tables;
    households.bankPay[0] = 0;
    state.rescues[0] = 0;
    nation.bankFailures[0] = 0;
    nation.fundingInterest[0] = 0;
    nation.bankRequirement[0] = p.requirement;
    hiddenLosses(context);
    let loans = 0;
    let counted = 0;
    let ready = 0;
    for (let b = 0; b < banks.size; b++) {
      const bought = banks.sharesBought[b];
      const held = banks.shares[b] * nation.sharePrice[0];
      if (bought >= 0) banks.shareCost[b] += bought;
      else banks.shareCost[b] *= held / (held - bought);
      earn(context, b);
      reckon(context, b);
      loans += banks.loansHeld[b];
      counted += banks.capitalRatio[b] * banks.loansHeld[b];
      ready += banks.lendingFactor[b] * banks.loansHeld[b];
    }
    // After all have reckoned, so that a rescue strains other banks next quarter, whatever their order.
    for (let b = 0; b < banks.size; b++) rescue(context, b);
    nation.bankCapitalRatio[0] = counted / Math.max(1, loans);
    nation.lendingFactor[0] = ready / Math.max(1, loans);
  },
});
