import {
  column,
  compact,
  type ContextOf,
  count,
  declare,
  exp,
  flag,
  institution,
  log,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'careers',
  phase: 'labour',
  says: 'Who is hired becomes a regular worker or not; skill that belongs to the firm grows with tenure and is lost on a move.',
  literature: ['kambayashi-kato-2017', 'hashimoto-raisian-1985'],
  parameters: {
    entrantsRegular: share('part of first jobs that are regular, at normal tightness'),
    midCareerRegular: share('the same of jobs of those who have worked before, outside non-regular work'),
    conversion: share('the same of those whose last job was not regular, over the others'),
    slumpResponse: quantity('1', 'fall of these parts per part by which tightness is under the normal one'),
    deterrence: quantity('1/quarter', 'fall of these parts per quarter of pay owed to who is let go'),
    normalTightness: quantity('1', 'tightness at which it is nil'),
    matchSpread: quantity('1', 'standard deviation of the quality of a match, in logs'),
    mostSkill: quantity('1', 'skill that belongs to the firm after many years, in logs'),
    skillTime: quantity('quarter', 'tenure after which two thirds of it are there'),
    nonRegularTraining: share('part of that skill that workers who are not regular get'),
    portableSkill: share('part of the years of practice that counts after a move'),
    openingRegular: share('part of staff that is regular at the opening'),
    openingTurnover: quantity('1/quarter', 'chance to move by which tenure at the opening is drawn'),
    regularUntil: quantity(
      'year',
      'age at which a regular job ends and a contract for some years may follow',
    ),
    entryAge: quantity('year', 'age from which tenure at the opening can count'),
  },
  tables: {
    workers: {
      reads: ['born', 'employer', 'leaving', 'quit', 'publicServant'],
      owns: {
        regular: flag('the job, or the last one, is regular'),
        inJob: flag('had an employer at the end of last quarter'),
        joined: count('quarter', 'calendar quarter of joining the employer; 0 before the first job'),
        practisedFrom: count('quarter', 'calendar quarter from which skill counts'),
        match: compact('1', 'quality of the match with the employer'),
        efficiency: compact('1', 'match times skill'),
      },
    },
    firms: { reads: [], owns: { efficiency: column('1', 'mean of the staff, opening mean of all = 1') } },
    nation: {
      reads: ['tightness', 'dismissalCost'],
      owns: {
        openingEfficiency: column('1', 'mean match times skill at the opening'),
        staffEfficiency: column('1', 'mean of all staff, opening = 1'),
        regularOffers: column('1', 'part of first jobs that are regular this quarter'),
        midCareerOffers: column('1', 'the same of jobs of regular workers who move'),
      },
    },
  },
  draws: ['class', 'match', 'opening'],
});
type Here = ContextOf<typeof ports>;

const LONGEST = 240;
const scratch = {
  regular: new Float64Array(LONGEST),
  other: new Float64Array(LONGEST),
  staff: new Int32Array(1024),
};

/** Skill after some quarters, in logs: most of it comes early. */
export const skillAfter = (quarters: number, most: number, time: number) =>
  most * (1 - exp(-quarters / time));

const tabulate = ({ p }: Here) => {
  for (let t = 0; t < LONGEST; t++) {
    const skill = skillAfter(t, p.mostSkill, p.skillTime);
    scratch.regular[t] = exp(skill);
    scratch.other[t] = exp(p.nonRegularTraining * skill);
  }
};

/** Who left by choice has looked at two offers and taken the better one. */
const newMatch = ({ p, draws }: Here, id: number, byChoice: boolean) => {
  const first = draws.match.normal(id);
  return exp(p.matchSpread * (byChoice ? Math.max(first, draws.match.normal(id, 1)) : first));
};

/** What is left of regular offers when tightness is so many times the normal one; a tight market adds nothing. */
export const slumpFactor = (response: number, tightness: number) =>
  Math.max(0, 1 - response * Math.max(0, 1 - tightness));

/** Part of the usual regular offers that firms make in this state of the market, at this cost of dismissal. */
const readiness = ({ tables: { nation }, p }: Here) =>
  slumpFactor(p.slumpResponse, nation.tightness[0] / p.normalTightness) *
  Math.max(0, 1 - p.deterrence * nation.dismissalCost[0]);

const chanceOfRegular = ({ tables: { workers, nation }, p }: Here, i: number) => {
  if (workers.joined[i] === 0) return nation.regularOffers[0];
  return nation.midCareerOffers[0] * (workers.regular[i] ? 1 : p.conversion);
};

const begin = (context: Here, i: number) => {
  const { tables, p, draws, clock } = context;
  const { workers } = tables;
  const id = workers.id[i];
  const practised = workers.joined[i] === 0 ? 0 : p.portableSkill * (clock.period - workers.practisedFrom[i]);
  workers.regular[i] = draws.class.uniform(id) < chanceOfRegular(context, i) ? 1 : 0;
  workers.match[i] = newMatch(context, id, workers.leaving[i] > 0 && workers.quit[i] > 0);
  workers.practisedFrom[i] = clock.period - Math.round(practised);
  workers.joined[i] = clock.period;
};

const clear = ({ tables: { firms } }: Here) => {
  if (scratch.staff.length < firms.size) scratch.staff = new Int32Array(2 * firms.size);
  scratch.staff.fill(0);
  firms.efficiency.fill(0, 0, firms.size);
};

/** Begins the jobs that are new, and counts what everybody can do with the firm. */
const work = (context: Here) => {
  const { tables, p, clock } = context;
  const { workers, firms } = tables;
  const { alive, employer, leaving, inJob, born, practisedFrom, match, regular, efficiency } = workers;
  const { efficiency: byFirm } = firms;
  const { regular: ofRegulars, other: ofOthers, staff } = scratch;
  const { period } = clock;
  const retired = period - 4 * p.regularUntil;
  for (let i = 0; i < workers.size; i++) {
    if (!alive[i]) continue;
    const j = employer[i];
    if (j < 0) {
      inJob[i] = 0;
      continue;
    }
    if (leaving[i] || !inJob[i]) begin(context, i);
    inJob[i] = 1;
    if (born[i] <= retired) regular[i] = 0;
    const t = Math.min(LONGEST - 1, period - practisedFrom[i]);
    const able = match[i] * (regular[i] ? ofRegulars[t] : ofOthers[t]);
    efficiency[i] = able;
    byFirm[j] += able;
    staff[j]++;
  }
};

/** Means by firm and in all, over the mean at the opening. */
const average = ({ tables: { firms, nation } }: Here) => {
  let total = 0;
  let people = 0;
  for (let j = 0; j < firms.size; j++) {
    total += firms.efficiency[j];
    people += scratch.staff[j];
  }
  if (nation.openingEfficiency[0] === 0) nation.openingEfficiency[0] = people > 0 ? total / people : 1;
  const opening = nation.openingEfficiency[0];
  for (let j = 0; j < firms.size; j++)
    firms.efficiency[j] = scratch.staff[j] > 0 ? firms.efficiency[j] / scratch.staff[j] / opening : 1;
  nation.staffEfficiency[0] = people > 0 ? total / people / opening : 1;
};

/** Tenure at the opening, as if people had moved with the same chance in every quarter of their working life. */
const openCareer = (context: Here, i: number) => {
  const { tables, p, draws, clock } = context;
  const { workers } = tables;
  const id = workers.id[i];
  const life = Math.max(0, clock.period - workers.born[i] - 4 * p.entryAge);
  const drawn = -log(1 - draws.opening.uniform(id)) / p.openingTurnover;
  workers.joined[i] = clock.period - Math.floor(Math.min(life, drawn));
  workers.practisedFrom[i] = workers.joined[i];
  const young = clock.period - workers.born[i] < 4 * p.regularUntil;
  workers.regular[i] = young && draws.opening.uniform(id, 1) < p.openingRegular ? 1 : 0;
  workers.match[i] = newMatch(context, id, false);
  workers.inJob[i] = workers.employer[i] >= 0 ? 1 : 0;
};

export const careers = institution(ports, {
  open(context) {
    const { workers } = context.tables;
    tabulate(context);
    clear(context);
    for (let i = 0; i < workers.size; i++) if (workers.alive[i]) openCareer(context, i);
    work(context);
    average(context);
  },
  step(context) {
    const { tables, p } = context;
    const ready = readiness(context);
    tables.nation.regularOffers[0] = p.entrantsRegular * ready;
    tables.nation.midCareerOffers[0] = p.midCareerRegular * ready;
    tabulate(context);
    clear(context);
    work(context);
    average(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.efficiency[row] = 1;
    },
  },
  invariants: {
    'nobody has been with the employer for longer than since the first day of work': ({
      tables: { workers },
    }) => {
      for (let i = 0; i < workers.size; i++)
        if (workers.alive[i] && workers.inJob[i] && workers.joined[i] <= workers.born[i]) return false;
      return true;
    },
  },
});
