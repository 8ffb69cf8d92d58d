import { column, type ContextOf, declare, institution, log, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'boards',
  phase: 'plans',
  says: 'Boards are filled from the oldest insiders: an old board asks more of a project, and many layers decide late.',
  literature: ['bertrand-mullainathan-2003'],
  parameters: {
    seniorityGap: quantity('year', 'how much older than its regular staff a board is'),
    turnover: quantity('1/quarter', 'part of the board replaced'),
    openingAge: quantity('year', 'age of the board of a new firm'),
    normalAge: quantity('year', 'age of a board that asks nothing beyond the cost of capital'),
    caution: quantity('1/year2', 'return asked beyond the cost of capital per year of age above that'),
    outsideDirectors: share('part of the board that comes from outside, of normal age'),
    delayPerLayer: quantity('quarter', 'time that a decision takes in a layer of the hierarchy'),
    span: quantity('1', 'people under one superior, and how much more each layer may decide on'),
    delegation: quantity('1', 'how many times larger the sums are that each layer may decide on'),
  },
  tables: {
    firms: {
      reads: ['workers', 'insiderAge'],
      owns: {
        boardAge: column('year', 'mean age of the board'),
        hurdle: column('1/year', 'return asked beyond the cost of capital'),
        decisionDelay: column('quarter', 'time that a decision takes'),
      },
    },
    nation: {
      owns: {
        boardAge: column('year', 'mean age of boards, by staff'),
        decisionDelay: column('quarter', 'mean time that decisions take, by staff'),
        hurdle: column('1/year', 'mean return asked beyond the cost of capital, by staff'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Layers that a decision must climb: those of the hierarchy less those that delegation saves. */
export const layers = (staff: number, span: number, delegation: number) =>
  Math.max(0, (log(Math.max(1, staff)) - log(delegation)) / log(span));

const decide = ({ tables: { firms, nation }, p }: Here) => {
  let ages = 0;
  let hurdles = 0;
  let delays = 0;
  let staff = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    if (firms.insiderAge[j] > 0)
      firms.boardAge[j] += p.turnover * (firms.insiderAge[j] + p.seniorityGap - firms.boardAge[j]);
    const beyond = (1 - p.outsideDirectors) * (firms.boardAge[j] - p.normalAge);
    firms.hurdle[j] = p.caution * beyond;
    firms.decisionDelay[j] = p.delayPerLayer * layers(firms.workers[j], p.span, p.delegation);
    ages += firms.workers[j] * firms.boardAge[j];
    hurdles += firms.workers[j] * firms.hurdle[j];
    delays += firms.workers[j] * firms.decisionDelay[j];
    staff += firms.workers[j];
  }
  nation.boardAge[0] = staff > 0 ? ages / staff : p.openingAge;
  nation.decisionDelay[0] = staff > 0 ? delays / staff : 0;
  nation.hurdle[0] = staff > 0 ? hurdles / staff : 0;
};

export const boards = institution(ports, {
  step: decide,
  greet: {
    firms({ tables: { firms }, p }, row) {
      firms.boardAge[row] = p.openingAge;
    },
  },
});
