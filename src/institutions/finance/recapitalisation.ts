import {
  column,
  type ContextOf,
  credit,
  declare,
  institution,
  quantity,
  repayment,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'recapitalisation',
  phase: 'turnover',
  says: 'The state buys shares of banks that lack capital, as far as they ask for it; they buy them back when they have enough.',
  literature: ['hoshi-kashyap-2010'],
  parameters: {
    cover: share('part of the shortfall of capital that the state is ready to fill this quarter'),
    stigma: share('part of its shortfall that a bank would rather not ask for'),
    compulsory: quantity('0 or 1', 'banks are not asked'),
    lossesSeen: share('part of the losses not yet shown that the shortfall is reckoned with'),
    margin: share('capital above the requirement to which the shortfall is reckoned'),
    buyBack: quantity('1/quarter', 'part of the capital above that used to pay the state back'),
  },
  tables: {
    banks: {
      reads: ['loansHeld', 'capitalRatio', 'hiddenLoss', 'provisions', 'publicCapital'],
    },
    state: { reads: ['publicCapital', 'rescues'] },
    nation: {
      reads: ['bankRequirement'],
      owns: {
        capitalInjected: column('money/quarter', 'paid by the state for shares of banks'),
        capitalPaidBack: column('money/quarter', 'paid back by banks'),
        publicBankCapital: column('money', 'capital of banks that the state holds'),
        publicBankCost: column('money/quarter', 'paid by the state to banks, before anything is paid back'),
        capitalShortfall: column(
          '1',
          'what banks lack of the requirement, unseen losses counted, over loans',
        ),
      },
    },
  },
  flows: {
    injected: credit('publicCapital', 'state', 'banks', 'shares of banks bought by the state'),
    boughtBack: repayment('publicCapital', 'banks', 'state', 'shares bought back from the state'),
  },
});
type Here = ContextOf<typeof ports>;

/** What a bank lacks: capital asked for, less what it counts, more what it has not shown. */
export const shortfall = (asked: number, ratio: number, loans: number, unseen: number) =>
  Math.max(0, (asked - ratio) * loans + unseen);

/** What the state puts in: the part it covers, or what the bank asks for if that is less. */
export const injection = (lacking: number, cover: number, stigma: number, compulsory: number) =>
  compulsory ? cover * lacking : Math.min(cover, 1 - stigma) * lacking;

const recapitalise = ({ tables: { banks, nation }, p, flows }: Here, b: number) => {
  const loans = banks.loansHeld[b];
  const asked = nation.bankRequirement[0] + p.margin;
  const unseen = Math.max(0, banks.hiddenLoss[b] - banks.provisions[b]);
  nation.capitalShortfall[0] += shortfall(nation.bankRequirement[0], banks.capitalRatio[b], loans, unseen);
  const lacking = shortfall(asked, banks.capitalRatio[b], loans, p.lossesSeen * unseen);
  nation.capitalInjected[0] += flows.injected.pay(0, b, injection(lacking, p.cover, p.stigma, p.compulsory));
  const spare = Math.max(0, (banks.capitalRatio[b] - asked) * loans - unseen);
  const back = Math.min(p.buyBack * spare, banks.publicCapital[b]);
  nation.capitalPaidBack[0] += flows.boughtBack.pay(b, 0, back);
};

export const recapitalisation = institution(ports, {
  step(context) {
    const { banks, state, nation } = context.tables;
    nation.capitalInjected[0] = 0;
    nation.capitalPaidBack[0] = 0;
    nation.capitalShortfall[0] = 0;
    let loans = 0;
    for (let b = 0; b < banks.size; b++) {
      recapitalise(context, b);
      loans += banks.loansHeld[b];
    }
    nation.capitalShortfall[0] /= Math.max(1, loans);
    nation.publicBankCapital[0] = state.publicCapital[0];
    nation.publicBankCost[0] = state.rescues[0] + nation.capitalInjected[0];
  },
  invariants: {
    'no bank pays back more than it was given': ({ tables: { banks } }) => {
      for (let b = 0; b < banks.size; b++) if (banks.publicCapital[b] < 0) return false;
      return true;
    },
  },
});
