import { column, type ContextOf, declare, flag, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'separations',
  phase: 'labour',
  says: 'Workers quit when posts abound; firms under lifetime employment hoard idle staff until losses last.',
  literature: ['ono-2010', 'kambayashi-kato-2017'],
  parameters: {
    lifetimeEmployment: share('part of jobs under the lifetime-employment norm'),
    insiderQuits: quantity('1/quarter', 'quits under the norm at balanced tightness'),
    marketQuits: quantity('1/quarter', 'quits without the norm at balanced tightness'),
    insiderLayoffs: quantity('1/quarter', 'part of idle staff beyond what is hoarded that the norm lets go'),
    marketLayoffs: quantity('1/quarter', 'the same without the norm'),
    hoarding: share('idle part of staff that a firm under the norm keeps'),
    distressLayoffs: quantity('1/quarter', 'more of idle staff let go for each quarter of losses'),
    longestLosses: quantity('quarter', 'loss quarters counted at most'),
    publicQuits: quantity('1/quarter', 'public servants who leave'),
  },
  tables: {
    workers: {
      reads: ['employer', 'publicServant'],
      owns: { leaving: flag('leaves the job this quarter') },
    },
    firms: {
      reads: ['workers', 'desiredWorkers', 'lossQuarters', 'closing'],
      owns: { layoffs: column('1/quarter', 'chance of each worker to be let go') },
    },
    nation: { reads: ['tightness'] },
  },
  draws: ['quit'],
});
type Here = ContextOf<typeof ports>;

const setLayoffs = ({ tables: { firms }, p }: Here) => {
  const norm = p.lifetimeEmployment;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const idle = firms.workers[j] > 0 ? Math.max(0, 1 - firms.desiredWorkers[j] / firms.workers[j]) : 0;
    const unwanted = Math.max(0, idle - p.hoarding);
    const losses = Math.min(firms.lossQuarters[j], p.longestLosses);
    const insider = Math.min(1, p.insiderLayoffs * unwanted + p.distressLayoffs * losses * idle);
    firms.layoffs[j] = norm * insider + (1 - norm) * p.marketLayoffs * idle;
  }
};

export const separations = institution(ports, {
  step(context) {
    setLayoffs(context);
    const { tables, p, draws } = context;
    const { workers, firms, nation } = tables;
    const norm = p.lifetimeEmployment;
    const quits = (norm * p.insiderQuits + (1 - norm) * p.marketQuits) * nation.tightness[0];
    for (let i = 0; i < workers.size; i++) {
      if (!workers.alive[i]) continue;
      const employer = workers.employer[i];
      if (employer >= 0) {
        const chance = !firms.closing[employer] ? quits + firms.layoffs[employer] : 1;
        workers.leaving[i] = draws.quit.uniform(workers.id[i]) < chance ? 1 : 0;
      } else
        workers.leaving[i] =
          workers.publicServant[i] && draws.quit.uniform(workers.id[i]) < p.publicQuits ? 1 : 0;
    }
  },
});
