import type { Task } from './crew.js';
import type { Answer, StudyAsked } from './messages.js';
import type { Listener } from './pool.js';

/** Nothing else that the page knows of a question goes to a worker. */
export const plain = ({ changes, readings, seed, scale, lucks, design }: StudyAsked): StudyAsked => ({
  changes,
  readings,
  seed,
  scale,
  ...(lucks !== undefined && { lucks }),
  ...(design && { design }),
});

/** Tasks for some cases of a question, told to a listener as long as it is wanted. */
export const caseTasks = (
  asked: StudyAsked,
  cases: readonly number[],
  listener: Listener,
  isWanted: () => boolean,
): Task[] => {
  const wanted = cases.length;
  let [done, lost] = [0, 0];
  return cases.map((index) => ({
    index,
    question: { ...plain(asked), kind: 'case', index } as const,
    heard: (answer: Answer) => {
      if (!isWanted()) return;
      if (answer.kind === 'case') {
        const { baseline, changed } = answer;
        listener.pair({ index, baseline, changed }, { done: ++done, lost, wanted });
      } else if (answer.kind === 'failure')
        listener.lost({ index, name: answer.name, message: answer.message }, { done, lost: ++lost, wanted });
    },
  }));
};
