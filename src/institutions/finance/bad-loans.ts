import { clamp, column, type ContextOf, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'badLoans',
  phase: 'turnover',
  says: 'What banks would lose if doubtful firms were sold up is more than they show; the gap closes as supervisors press.',
  literature: ['peek-rosengren-2005', 'caballero-hoshi-kashyap-2008'],
  parameters: {
    lossQuarters: quantity('quarter', 'quarters of losses after which a loan is doubtful'),
  },
  tables: {
    firms: {
      reads: ['bank', 'loans', 'zombie', 'lossQuarters', 'uncovered', 'overburdened', 'closing'],
    },
    banks: {
      reads: ['provisions'],
      owns: {
        badLoans: column('money', 'loans to doubtful firms that are worth less than they owe'),
        hiddenLoss: column('money', 'what would be lost if those firms were sold up'),
        zombieLoans: column('money', 'loans to firms that the bank carries'),
      },
    },
    nation: {
      owns: {
        badLoans: column('money', 'bad loans of all banks'),
        disclosedBadLoans: column('money', 'the part of them whose loss is shown'),
        disclosure: column('1', 'losses shown over losses there are'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const review = (context: Here, j: number) => {
  const { tables, p } = context;
  const { firms, banks } = tables;
  const bank = firms.bank[j];
  if (firms.zombie[j]) banks.zombieLoans[bank] += firms.loans[j];
  const doubtful = firms.zombie[j] || firms.overburdened[j] || firms.lossQuarters[j] >= p.lossQuarters;
  if (!doubtful) return;
  if (firms.uncovered[j] <= 0) return;
  banks.badLoans[bank] += firms.loans[j];
  banks.hiddenLoss[bank] += firms.uncovered[j];
};

const disclose = ({ tables: { banks, nation } }: Here) => {
  let bad = 0;
  let disclosed = 0;
  let losses = 0;
  let shown = 0;
  for (let b = 0; b < banks.size; b++) {
    const loss = banks.hiddenLoss[b];
    const part = loss > 0 ? clamp(banks.provisions[b] / loss, 0, 1) : 1;
    bad += banks.badLoans[b];
    disclosed += part * banks.badLoans[b];
    losses += loss;
    shown += part * loss;
  }
  nation.badLoans[0] = bad;
  nation.disclosedBadLoans[0] = disclosed;
  nation.disclosure[0] = losses > 0 ? shown / losses : 1;
};

export const badLoans = institution(ports, {
  step(context) {
    const { firms, banks } = context.tables;
    banks.badLoans.fill(0);
    banks.hiddenLoss.fill(0);
    banks.zombieLoans.fill(0);
    for (let j = 0; j < firms.size; j++) if (firms.alive[j] && !firms.closing[j]) review(context, j);
    disclose(context);
  },
  invariants: {
    'no bank shows more bad loans than it has': ({ tables: { nation } }) =>
      nation.disclosedBadLoans[0] <= nation.badLoans[0],
  },
});
