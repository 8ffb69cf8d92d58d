import { by, column, declare, institution, quantity, share } from '../../kernel/index.js';

export const patents = institution(
  declare({
    name: 'patents',
    phase: 'research',
    says: 'What research finds is applied for, in more lines the larger the firm, and some finds are new processes too.',
    literature: ['nagaoka-walsh-2009', 'sakakibara-branstetter-2001'],
    parameters: {
      perFind: by(
        ['sectors'],
        quantity('1/worker', 'applications for a find in a line of research, times lines per worker'),
      ),
      processShare: share('finds of products that bring an application for a process as well'),
    },
    tables: {
      firms: {
        reads: ['sector', 'arrival', 'workers'],
        owns: { applications: column('1/quarter', 'patents applied for') },
      },
      nation: {
        reads: ['researchSpending'],
        owns: {
          patentApplications: column('1/quarter', 'patents applied for by residents'),
          processApplications: column('1/quarter', 'of these, for processes found with a product'),
          patentsPerResearch: column('1/money', 'applications over spending on research a quarter ago'),
        },
      },
    },
  }),
  {
    step({ tables: { firms, nation }, p, scale }) {
      let products = 0;
      for (let j = 0; j < firms.size; j++) {
        if (!firms.alive[j]) continue;
        const found = p.perFind[firms.sector[j]] * firms.arrival[j] * firms.workers[j] * scale;
        firms.applications[j] = found * (1 + p.processShare);
        products += found;
      }
      nation.processApplications[0] = p.processShare * products;
      nation.patentApplications[0] = products + nation.processApplications[0];
      const spent = nation.researchSpending[0] * scale;
      nation.patentsPerResearch[0] = spent > 0 ? nation.patentApplications[0] / spent : 0;
    },
    invariants: {
      'nobody applies who finds nothing': ({ tables: { firms } }) => {
        for (let j = 0; j < firms.size; j++) {
          if (firms.alive[j] && firms.applications[j] > 0 && firms.arrival[j] <= 0) return false;
        }
        return true;
      },
    },
  },
);
