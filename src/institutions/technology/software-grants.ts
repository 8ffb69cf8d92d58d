import {
  by,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'softwareGrants',
  phase: 'research',
  says: 'The state pays for software and help with it in small makers, who come to use what they would not have bought.',
  literature: ['fukao-2013', 'whittaker-2001'],
  parameters: {
    manufacturing: by(['sectors'], quantity('0 or 1', 'makers of the sector get the grant')),
    smallStaff: quantity('worker', 'staff from which a firm gets none'),
    grant: share('grant over the sales of a small maker'),
    response: quantity('1', 'rise of know-how in logs for a grant of all sales, once it is in use'),
    speed: quantity('1/quarter', 'part of that rise that comes in a quarter'),
  },
  tables: {
    firms: {
      reads: ['sector', 'workers', 'sales', 'closing'],
      owns: {
        softwareGained: column('1', 'know-how gained by grants, in logs'),
        softwareGrowth: column('1/quarter', 'growth of know-how from grants'),
      },
    },
    state: { reads: [], owns: { softwareGrants: column('money/quarter', 'grants for software') } },
    households: { reads: [] },
  },
  flows: { grants: transfer('state', 'households', 'pay of those who write the software that grants buy') },
});
type Here = ContextOf<typeof ports>;

const help = ({ tables: { firms }, p }: Here) => {
  let due = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const small = p.manufacturing[firms.sector[j]] === 1 && firms.workers[j] < p.smallStaff;
    const grant = small && !firms.closing[j] ? p.grant : 0;
    due += grant * firms.sales[j];
    firms.softwareGrowth[j] = p.speed * (p.response * grant - firms.softwareGained[j]);
    firms.softwareGained[j] += firms.softwareGrowth[j];
  }
  return due;
};

export const softwareGrants = institution(ports, {
  step(context) {
    const { tables, flows } = context;
    tables.state.softwareGrants[0] = flows.grants.pay(0, 0, help(context));
  },
});
