import { type ContextOf, declare, exp, flag, institution, log, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'farmExodus',
  phase: 'plans',
  says: 'Farm people look for other work when it pays more and there is plenty of it; some heirs stay.',
  literature: ['hayashi-prescott-2008'],
  parameters: {
    pull: quantity('1/quarter', 'chance that a farm worker looks for other work when pay elsewhere is equal'),
    pullElasticity: quantity('1', 'response of that chance to pay elsewhere over farm pay'),
    largestPull: quantity('1/quarter', 'most that can look for other work in a quarter'),
    youthAge: quantity('year', 'age under which farm people leave more readily'),
    youthMultiple: quantity('1', 'how many times more readily'),
  },
  tables: {
    workers: { reads: ['born', 'farmer'], owns: { leavingFarm: flag('looks for work off the farm') } },
    nation: { reads: ['wage', 'farmIncome'] },
  },
  draws: ['pull'],
});
type Here = ContextOf<typeof ports>;

/** Chance a quarter, by pay elsewhere over farm pay and by vacancies. */
const chanceToLook = ({ tables: { nation }, p }: Here) => {
  const advantage = log(nation.wage[0] / Math.max(1, nation.farmIncome[0]));
  return Math.min(p.largestPull, p.pull * exp(p.pullElasticity * advantage));
};

export const farmExodus = institution(ports, {
  step(context) {
    const { tables, p, draws, clock } = context;
    const { workers } = tables;
    const { alive, id, born, farmer, leavingFarm } = workers;
    const chance = chanceToLook(context);
    const chanceOfYoung = chance * p.youthMultiple;
    const young = clock.period - 4 * p.youthAge;
    for (let i = 0; i < workers.size; i++) {
      if (!alive[i] || !farmer[i]) continue;
      const ready = born[i] > young ? chanceOfYoung : chance;
      leavingFarm[i] = draws.pull.uniform(id[i]) < ready ? 1 : 0;
    }
  },
});
