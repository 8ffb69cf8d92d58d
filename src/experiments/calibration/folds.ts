import { type Draws, shuffled } from './draws.js';

const usual = 10;
const fewRuns = 30;

/** Which runs are held out together: ten folds by chance, and each run alone when there are few. */
export const foldsOf = (runs: number, chance: Draws): number[][] => {
  const count = runs <= fewRuns ? runs : usual;
  const folds = Array.from({ length: count }, (): number[] => []);
  shuffled(runs, chance).forEach((run, i) => folds[i % count]!.push(run));
  return folds;
};
