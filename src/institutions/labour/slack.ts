import { clamp, column, type ContextOf, declare, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'slack',
  phase: 'labour',
  says: 'Slack is unemployment over the square root of unemployment times vacancies: no norm is imposed.',
  literature: ['michaillat-saez-2021'],
  parameters: {
    smoothing: quantity('1/quarter', 'weight of this quarter in slack'),
    normSpeed: quantity('1/quarter', 'speed at which wage setters take slack for normal'),
    leastTightness: quantity('1', 'least tightness seen by those who quit'),
    mostTightness: quantity('1', 'most tightness seen by those who quit'),
  },
  tables: {
    nation: {
      reads: ['posted', 'unfilled', 'seekers', 'unemployed', 'labourForce'],
      owns: {
        unemploymentRate: column('1', 'unemployed in the labour force'),
        vacancyRate: column('1', 'posts open in the middle of the quarter over the labour force'),
        slack: column('1', 'seekers above the number at which they equal posts, over the labour force'),
        slackNorm: column('1', 'slack that wage setters take for normal'),
        tightness: column('1', 'square root of posts per seeker, within bounds'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Unemployment at which there are as many seekers as posts: the root of u times v. */
export const balancedUnemployment = (unemployment: number, vacancies: number) =>
  Math.sqrt(unemployment * vacancies);

/** Seekers and posts are counted alike, half before and half after posts are filled. */
const measure = ({ tables: { nation }, p }: Here) => {
  const force = nation.labourForce[0];
  const seekers = (nation.seekers[0] + nation.unemployed[0]) / 2 / force;
  const vacancies = (nation.posted[0] + nation.unfilled[0]) / 2 / force;
  nation.unemploymentRate[0] = nation.unemployed[0] / force;
  nation.vacancyRate[0] = vacancies;
  const now = seekers - balancedUnemployment(seekers, vacancies);
  nation.slack[0] += p.smoothing * (now - nation.slack[0]);
  nation.slackNorm[0] += p.normSpeed * (nation.slack[0] - nation.slackNorm[0]);
  const perSeeker = vacancies / Math.max(seekers, 1 / force);
  nation.tightness[0] = clamp(Math.sqrt(perSeeker), p.leastTightness, p.mostTightness);
};

export const slack = institution(ports, {
  open({ tables: { nation } }) {
    nation.tightness[0] = 1;
  },
  step: measure,
});
