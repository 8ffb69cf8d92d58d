import { column, declare, institution, rate, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'foreignAccounts',
  phase: 'policy',
  says: 'What is earned abroad less what is spent there builds claims on the world, which pay interest.',
  literature: ['godley-lavoie-2007'],
  parameters: { returns: rate('return on net claims on the world') },
  tables: {
    monetarySystem: { reads: ['foreignClaims'] },
    world: { reads: [] },
    households: { reads: ['dividendsAbroad'] },
    nation: {
      reads: [
        'exports',
        'imports',
        'technologyReceipts',
        'technologyPayments',
        'plantIncome',
        'bankIncomeAbroad',
      ],
      owns: {
        currentAccount: column('money/quarter', 'exports less imports plus income and royalties from abroad'),
        foreignIncome: column('money/quarter', 'income from abroad'),
      },
    },
  },
  flows: {
    received: transfer('world', 'monetarySystem', 'income on claims on the world'),
    paid: transfer('monetarySystem', 'world', 'income on debts to the world'),
  },
});

export const foreignAccounts = institution(ports, {
  step({ tables: { monetarySystem, households, nation }, p, flows }) {
    const due = (p.returns * monetarySystem.foreignClaims[0]) / 4;
    nation.foreignIncome[0] = due > 0 ? flows.received.pay(0, 0, due) : -flows.paid.pay(0, 0, -due);
    const earned = nation.foreignIncome[0] + nation.plantIncome[0] + nation.bankIncomeAbroad[0];
    const royalties = nation.technologyReceipts[0] - nation.technologyPayments[0];
    const income = earned + royalties - households.dividendsAbroad[0];
    nation.currentAccount[0] = nation.exports[0] - nation.imports[0] + income;
  },
});
