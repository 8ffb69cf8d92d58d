import {
  column,
  type ContextOf,
  count,
  declare,
  flag,
  institution,
  log,
  quantity,
  quarters,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'loanApplications',
  phase: 'plans',
  says: 'Firms of supported sectors apply with a project; the refused are told why, some are coached, and those apply again.',
  literature: ['johnson-1982'],
  parameters: {
    threshold: quantity(
      '1',
      'quality above which a project is accepted, in logs over the know-how of the sector',
    ),
    projectSpread: quantity('1', 'standard deviation of the quality of projects beside know-how, in logs'),
    assessmentSpread: quantity('1', 'standard deviation of the error in judging them, in logs'),
    coaching: share('chance that a refused applicant is coached'),
    coachingGain: share('part of the gap to the threshold that a round of coaching closes'),
    mostRounds: quantity('1', 'rounds of coaching at most'),
    learning: share('part of that gain which stays as know-how of the firm'),
    pause: quarters('wait before the next application'),
    term: quarters('time for which an accepted firm has support'),
    caseCost: quantity('worker quarter', 'work of advisers on a coached case'),
  },
  tables: {
    firms: {
      reads: ['sector', 'knowHow', 'zombie', 'failing', 'closing'],
      owns: {
        projectQuality: column('1', 'quality of the project, in logs over the know-how of the sector'),
        rounds: count('1', 'rounds of coaching of the project so far'),
        applicationWait: count('quarter', 'quarters to the next application'),
        admitted: flag('has support, as far as there is any'),
        coached: flag('was coached before it was accepted'),
        coachingGain: column('1/quarter', 'rise of know-how from coaching this quarter'),
      },
    },
    sectors: { reads: ['targeting', 'meanKnowHow'] },
    nation: {
      reads: ['wage'],
      owns: {
        advicePay: column('money/quarter', 'pay of advisers of refused applicants'),
        firstApplications: column('firm/quarter', 'first applications'),
        firstAdmissions: column('firm/quarter', 'those accepted'),
        repeatApplications: column('firm/quarter', 'applications after coaching'),
        repeatAdmissions: column('firm/quarter', 'those accepted'),
        directFirms: column('firm', 'firms with support that were never coached for it'),
        coachedFirms: column('firm', 'firms with support that were coached'),
        directFailures: column('firm/quarter', 'those of the first that failed'),
        coachedFailures: column('firm/quarter', 'those of the second that failed'),
      },
    },
  },
  flows: { advice: transfer('state', 'households', 'pay of advisers of refused applicants') },
  draws: ['project', 'assessment', 'coach', 'stagger'],
});
type Here = ContextOf<typeof ports>;

const coach = ({ tables: { firms, nation }, p, flows }: Here, j: number) => {
  const closed = p.coachingGain * Math.max(0, p.threshold - firms.projectQuality[j]);
  firms.projectQuality[j] += closed;
  firms.coachingGain[j] = p.learning * closed;
  firms.rounds[j]++;
  nation.advicePay[0] += flows.advice.pay(0, 0, p.caseCost * nation.wage[0]);
};

const refuse = (context: Here, j: number) => {
  const { tables, p, draws } = context;
  const { firms } = tables;
  firms.admitted[j] = 0;
  firms.applicationWait[j] = p.pause;
  const tries = firms.rounds[j] < p.mostRounds && draws.coach.uniform(firms.id[j]) < p.coaching;
  if (tries) coach(context, j);
  else firms.rounds[j] = 0;
};

const accept = ({ tables: { firms }, p, draws, clock }: Here, j: number) => {
  firms.admitted[j] = 1;
  firms.coached[j] = firms.rounds[j] > 0 ? 1 : 0;
  firms.rounds[j] = 0;
  // In the first quarter all apply; they come back spread over the term.
  firms.applicationWait[j] =
    clock.quarter > 0 ? p.term : 1 + Math.floor(p.term * draws.stagger.uniform(firms.id[j]));
};

/** Know-how over the mean of the sector, in logs; 0 before anybody has measured it. */
const standing = ({ tables: { firms, sectors } }: Here, j: number) => {
  const mean = sectors.meanKnowHow[firms.sector[j]];
  return mean > 0 ? log(firms.knowHow[j] / mean) : 0;
};

const apply = (context: Here, j: number) => {
  const { tables, p, draws } = context;
  const { firms, nation } = tables;
  const id = firms.id[j];
  const again = firms.rounds[j] > 0;
  if (!again) firms.projectQuality[j] = standing(context, j) + p.projectSpread * draws.project.normal(id);
  const seen = firms.projectQuality[j] + p.assessmentSpread * draws.assessment.normal(id);
  const good = seen > p.threshold ? 1 : 0;
  if (again) {
    nation.repeatApplications[0]++;
    nation.repeatAdmissions[0] += good;
  } else {
    nation.firstApplications[0]++;
    nation.firstAdmissions[0] += good;
  }
  if (good) accept(context, j);
  else refuse(context, j);
};

/** Those who have support, and those of them who failed last quarter. */
const tally = ({ tables: { firms, nation } }: Here, j: number) => {
  const failed = firms.closing[j] && firms.failing[j] ? 1 : 0;
  if (firms.coached[j]) {
    nation.coachedFirms[0]++;
    nation.coachedFailures[0] += failed;
  } else {
    nation.directFirms[0]++;
    nation.directFailures[0] += failed;
  }
};

const clear = ({ tables: { nation } }: Here) => {
  nation.advicePay[0] = 0;
  nation.firstApplications[0] = 0;
  nation.firstAdmissions[0] = 0;
  nation.repeatApplications[0] = 0;
  nation.repeatAdmissions[0] = 0;
  nation.directFirms[0] = 0;
  nation.coachedFirms[0] = 0;
  nation.directFailures[0] = 0;
  nation.coachedFailures[0] = 0;
};

export const loanApplications = institution(ports, {
  step(context) {
    clear(context);
    const { firms, sectors } = context.tables;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      firms.coachingGain[j] = 0;
      if (firms.admitted[j]) tally(context, j);
      if (firms.closing[j] || sectors.targeting[firms.sector[j]] <= 0) {
        firms.admitted[j] = 0;
        continue;
      }
      if (firms.applicationWait[j] > 0) firms.applicationWait[j]--;
      else if (!firms.zombie[j]) apply(context, j);
    }
  },
  invariants: {
    'only firms of supported sectors are admitted': ({ tables: { firms, sectors } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && firms.admitted[j] && !(sectors.targeting[firms.sector[j]] > 0)) return false;
      return true;
    },
    'no more are accepted than apply': ({ tables: { nation } }) =>
      nation.firstAdmissions[0] <= nation.firstApplications[0] &&
      nation.repeatAdmissions[0] <= nation.repeatApplications[0],
  },
});
