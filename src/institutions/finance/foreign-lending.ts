import {
  clamp,
  column,
  type ContextOf,
  credit,
  declare,
  institution,
  quantity,
  rate,
  repayment,
  share,
  transfer,
  writeOff,
} from '../../kernel/index.js';

const ports = declare({
  name: 'foreignLending',
  phase: 'credit',
  says: 'Banks lend abroad what earns more there than at home; a crisis there costs them capital, and weak ones withdraw first.',
  literature: ['peek-rosengren-1997', 'peek-rosengren-2000'],
  parameters: {
    foreignReturn: rate('interest on loans to Asia'),
    response: quantity('1', 'loans abroad over loans at home wanted per point of interest gained'),
    openness: share('how far banks are free to lend abroad'),
    limit: share('most loans abroad over loans at home'),
    speed: quantity('1/quarter', 'part of the missing loans made or called in a quarter'),
    loss: quantity('1/quarter', 'part of the loans abroad lost this quarter'),
  },
  tables: {
    banks: {
      reads: ['loansHeld', 'foreignLoans', 'lendingFactor'],
      owns: {
        foreignInterest: column('money/quarter', 'interest received from abroad'),
        foreignLosses: column('money/quarter', 'loans abroad lost'),
      },
    },
    world: { reads: [] },
    nation: {
      reads: ['lendingRate'],
      owns: {
        foreignLoans: column('money', 'loans of banks abroad'),
        bankIncomeAbroad: column('money/quarter', 'interest that banks receive from abroad'),
      },
    },
  },
  flows: {
    lent: credit('foreignLoans', 'banks', 'world', 'loans abroad'),
    repaid: repayment('foreignLoans', 'world', 'banks', 'loans abroad called back'),
    interest: transfer('world', 'banks', 'interest on loans abroad'),
    lost: writeOff('foreignLoans', 'world', 'banks', 'loans abroad lost'),
  },
});
type Here = ContextOf<typeof ports>;

/** Loans abroad over loans at home: what the gap between the returns makes attractive, within the limit. */
export const shareAbroad = (gap: number, response: number, limit: number) => clamp(response * gap, 0, limit);

const act = ({ tables: { banks }, p, flows }: Here, b: number, part: number) => {
  banks.foreignInterest[b] = flows.interest.pay(0, b, (banks.foreignLoans[b] * p.foreignReturn) / 4);
  banks.foreignLosses[b] = flows.lost.pay(0, b, p.loss * banks.foreignLoans[b]);
  const wanted = part * banks.lendingFactor[b] * banks.loansHeld[b];
  const change = p.speed * (wanted - banks.foreignLoans[b]);
  if (change > 0) flows.lent.pay(b, 0, change);
  else flows.repaid.pay(0, b, -change);
};

export const foreignLending = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { banks, nation } = tables;
    const gap = p.foreignReturn - nation.lendingRate[0];
    const part = p.openness * shareAbroad(gap, p.response, p.limit);
    nation.foreignLoans[0] = 0;
    nation.bankIncomeAbroad[0] = 0;
    for (let b = 0; b < banks.size; b++) {
      act(context, b, part);
      nation.foreignLoans[0] += banks.foreignLoans[b];
      nation.bankIncomeAbroad[0] += banks.foreignInterest[b];
    }
  },
  invariants: {
    'nobody owes a bank less than nothing abroad': ({ tables: { banks } }) => {
      for (let b = 0; b < banks.size; b++) if (banks.foreignLoans[b] < 0) return false;
      return true;
    },
  },
});
