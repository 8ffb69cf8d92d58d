import { clamp, column, declare, institution, quantity, share, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'bankIssues',
  phase: 'turnover',
  says: 'While shares are dear banks sell new ones, until they have the capital that the rule will ask for.',
  literature: ['basel-1988', 'hoshi-kashyap-2001'],
  parameters: {
    announced: share('capital over loans that banks know the rule will ask for'),
    cushion: share('capital above that which they would rather have'),
    speed: quantity('1/quarter', 'part of what they lack raised where shares are dear enough'),
    dear: quantity('1', 'share prices above trend, in logs, that are dear enough'),
  },
  tables: {
    banks: { reads: ['capitalRatio', 'loansHeld'] },
    households: { reads: ['deposits'] },
    nation: {
      reads: ['shareStrength'],
      owns: { bankIssues: column('money/quarter', 'paid by households for new shares of banks') },
    },
  },
  flows: { issued: transfer('households', 'banks', 'new shares of banks') },
});

export const bankIssues = institution(ports, {
  step({ tables: { banks, households, nation }, p, flows }) {
    nation.bankIssues[0] = 0;
    const sold = p.speed * clamp(nation.shareStrength[0] / p.dear, 0, 1);
    if (sold <= 0 || p.announced <= 0) return;
    for (let b = 0; b < banks.size; b++) {
      const lacking = Math.max(0, p.announced + p.cushion - banks.capitalRatio[b]) * banks.loansHeld[b];
      const most = Math.max(0, households.deposits[0]);
      nation.bankIssues[0] += flows.issued.pay(0, b, Math.min(sold * lacking, most));
    }
  },
});
