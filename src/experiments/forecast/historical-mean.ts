import { sum } from '../../kernel/index.js';
import { checkHistory, type Rival } from './prediction.js';

/**
 * Every year the mean of the history. The deviation is that of the history, wider by what is not known of the mean.
 * Needs two years; throws InputError.
 */
export const historicalMean: Rival = (history, horizon) => {
  checkHistory('historical mean', history, 2, horizon);
  const mean = sum(history) / history.length;
  const squares = sum(history.map((value) => (value - mean) * (value - mean)));
  const deviation = Math.sqrt((squares / (history.length - 1)) * (1 + 1 / history.length));
  return {
    years: Array.from({ length: horizon }, () => ({ mean, deviation })),
    estimatedOn: history.length,
    remark: null,
  };
};
