import { column, declare, flag, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'solvency',
  phase: 'turnover',
  says: 'A firm that owes more than a sale of it would bring, and more than years of its cash flow, cannot pay back its debt.',
  literature: ['caballero-hoshi-kashyap-2008', 'fukuda-nakamura-2011'],
  parameters: {
    capitalValue: share('value of capital in liquidation'),
    landValue: share('value of land in liquidation'),
    longestRepayment: quantity('year', 'years of cash flow, as firms expect it to grow, that one may owe'),
    smoothing: quantity('1/quarter', 'weight of this quarter in usual cash flow'),
  },
  tables: {
    firms: {
      reads: ['loans', 'deposits', 'capital', 'land', 'cashFlow', 'closing'],
      owns: {
        uncovered: column('money', 'loans beyond what a sale of the firm would bring'),
        usualCashFlow: column('money/quarter', 'cash flow of some years'),
        overburdened: flag('owes more than a sale or its cash flow could pay'),
      },
    },
    nation: { reads: ['capitalPrice', 'commercialLandPrice', 'commonGrowth', 'expectedInflation'] },
  },
});

/** Cash flow of so many years when it grows in even steps. */
export const cashFlowAhead = (quarterlyCashFlow: number, years: number, yearlyGrowth: number) =>
  4 * Math.max(0, quarterlyCashFlow) * years * (1 + (years * yearlyGrowth) / 2);

export const solvency = institution(ports, {
  step({ tables: { firms, nation }, p }) {
    const capitalValue = p.capitalValue * nation.capitalPrice[0];
    const landValue = p.landValue * nation.commercialLandPrice[0];
    const growth = Math.max(0, nation.commonGrowth[0] + nation.expectedInflation[0]);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      const worth = firms.deposits[j] + capitalValue * firms.capital[j] + landValue * firms.land[j];
      const uncovered = Math.max(0, firms.loans[j] - worth);
      const usual = firms.usualCashFlow[j] + p.smoothing * (firms.cashFlow[j] - firms.usualCashFlow[j]);
      firms.uncovered[j] = uncovered;
      firms.usualCashFlow[j] = usual;
      const buried = uncovered > 0 && firms.loans[j] > cashFlowAhead(usual, p.longestRepayment, growth);
      firms.overburdened[j] = buried ? 1 : 0;
    }
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.usualCashFlow[row] = 0;
    },
  },
  invariants: {
    'no firm is overburdened whose sale would pay its loans': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && firms.overburdened[j] && firms.uncovered[j] <= 0) return false;
      return true;
    },
  },
});
