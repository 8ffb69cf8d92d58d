import { column, declare, institution, share, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'guaranteeClaims',
  phase: 'turnover',
  says: 'When a firm with a guaranteed loan closes and cannot pay, the state pays the bank its part.',
  literature: ['uesugi-sakai-yamashiro-2010'],
  parameters: { coverage: share('part of a guaranteed loan that the state pays when it is lost') },
  tables: {
    firms: { reads: ['bank', 'closing', 'guaranteed', 'lostLoan'] },
    banks: { reads: [] },
    state: { owns: { guaranteesPaid: column('money/quarter', 'paid to banks for guaranteed loans lost') } },
    nation: {
      owns: { guaranteePayments: column('money/quarter', 'paid by the state for guaranteed loans lost') },
    },
  },
  flows: { claim: transfer('state', 'banks', 'guaranteed loans lost') },
});

/** The state's part of a loss: of the guaranteed loan, and never more than was lost. */
export const claimOn = (guaranteed: number, lost: number, coverage: number) =>
  coverage * Math.min(guaranteed, lost);

export const guaranteeClaims = institution(ports, {
  step({ tables: { firms, state, nation }, p, flows }) {
    state.guaranteesPaid[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || !firms.closing[j]) continue;
      const claim = claimOn(firms.guaranteed[j], firms.lostLoan[j], p.coverage);
      if (claim > 0) state.guaranteesPaid[0] += flows.claim.pay(0, firms.bank[j], claim);
    }
    nation.guaranteePayments[0] = state.guaranteesPaid[0];
  },
});
