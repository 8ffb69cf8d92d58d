import { column, type ContextOf, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'worksAllocation',
  phase: 'goods',
  says: 'Works go where the seats are: rural districts have more seats than people, and get works for their votes.',
  literature: ['posen-1998', 'bruckner-tuladhar-2014'],
  parameters: {
    votes: share('weight of seats, against output, in the allocation of works'),
    overrepresentation: quantity('1', 'seats per rural person over seats per urban person'),
    ruralOutput: quantity('1', 'output per rural person over output per urban person'),
    nonFarmRural: share('part of those off the farm who live in rural districts'),
    pork: quantity('1', 'works that only votes explain, per part of works that votes move to the country'),
  },
  tables: {
    nation: {
      reads: ['farmers', 'labourForce'],
      owns: {
        ruralPeople: column('1', 'part of the people who live in rural districts'),
        ruralSeats: column('1', 'part of the seats of rural districts'),
        ruralWorks: column('1', 'part of public works that goes to rural districts'),
        worksForVotes: column('1', 'works over those that would be voted without pork'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Part of a group in a total to which each of its members counts `weight` times as much as another. */
export const weightedPart = (part: number, weight: number) => (weight * part) / (weight * part + 1 - part);

const allocate = ({ tables: { nation }, p }: Here) => {
  const farm = nation.farmers[0] / nation.labourForce[0];
  const rural = farm + p.nonFarmRural * (1 - farm);
  const seats = weightedPart(rural, p.overrepresentation);
  const output = weightedPart(rural, p.ruralOutput);
  nation.ruralPeople[0] = rural;
  nation.ruralSeats[0] = seats;
  nation.ruralWorks[0] = p.votes * seats + (1 - p.votes) * output;
  // The vote of history has the pork of history in it: without votes for works it goes.
  nation.worksForVotes[0] = Math.max(0, 1 - p.pork * (1 - p.votes) * (seats - output));
};

export const worksAllocation = institution(ports, {
  step: allocate,
  invariants: {
    'works are shared between two regions': ({ tables: { nation } }) =>
      nation.ruralWorks[0] >= 0 && nation.ruralWorks[0] <= 1,
  },
});
