import { by, column, declare, institution, quantity, share } from '../../kernel/index.js';

export const patents = institution(
  declare({
    name: 'patents',
    phase: 'research',
    says: 'What research finds is applied for, the more the larger the firm, and some finds are new processes too.',
    literature: ['nagaoka-walsh-2009', 'sakakibara-branstetter-2001'],
    parameters: {
      perFind: by(['sectors'], quantity('1/worker', 'applications for a find, per worker of the firm')),
      processShare: share('finds of products that bring an application for a process as well'),
    },
    tables: {
      firms: {
        reads: ['sector', 'found', 'workers'],
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
        const found = firms.found[j] ? p.perFind[firms.sector[j]] * firms.workers[j] * scale : 0;
        firms.applications[j] = found * (1 + p.processShare);
        products += found;
      }
      nation.processApplications[0] = p.processShare * products;
      nation.patentApplications[0] = products + nation.processApplications[0];
      const spent = nation.researchSpending[0] * scale;
      nation.patentsPerResearch[0] = spent > 0 ? nation.patentApplications[0] / spent : 0;
    },
  },
);
