import type { Content } from '../../data/content.js';
import {
  AS_IT_IS,
  HISTORY,
  readReading,
  type Study,
  studyOf,
  type Subject,
} from '../../experiments/index.js';
import type { StudyAsked } from './messages.js';

/** The second scenario of every question, named as `saisei compare --set` names it. */
export const CHANGED = 'changed';

/** The study history against changes, as `saisei compare` has it: the same cases, the same runs. */
export const studyOfQuestion = (
  content: Content,
  subject: Subject,
  { changes, readings, seed, scale, lucks = 1, design }: StudyAsked,
): Study => {
  const held = readings.map((name) =>
    name === AS_IT_IS.name ? AS_IT_IS : readReading(content, name, subject.economy),
  );
  return studyOf(subject, {
    scale,
    scenarios: [
      { name: HISTORY, changes: [] },
      { name: CHANGED, changes },
    ],
    design: design ?? {
      kind: 'ensemble',
      seed,
      lucks,
      readings: held.map(({ name, changes: theirs }) => ({ name, changes: theirs })),
    },
  });
};
