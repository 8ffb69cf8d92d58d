import type { Words } from './words.js';

export { bankSentences, mostLoans } from './bank-lives.js';
export { firmSentences, mostStaff } from './firm-lives.js';
export { career, workerSentences } from './worker-lives.js';

/** At the end of the run. */
export const stillThere: Readonly<Record<'bank' | 'firm' | 'worker', (year: number) => Words>> = {
  bank: (year) => ({
    en: `At the end of ${year} it stands on its own.`,
    ja: `${year}年末、独立した銀行として存続しています。`,
  }),
  firm: (year) => ({ en: `At the end of ${year} it is still there.`, ja: `${year}年末、存続しています。` }),
  worker: (year) => ({
    en: `At the end of ${year} the worker is still in the labour force.`,
    ja: `${year}年末、まだ労働市場にいます。`,
  }),
};
