import { checkHistory, type Rival } from './prediction.js';

/**
 * The last value, and every year the mean change of the history. The deviation has both sources: changes differ from
 * their mean, and the mean is not known exactly. Needs three years; throws InputError.
 */
export const randomWalkWithDrift: Rival = (history, horizon) => {
  checkHistory('random walk with drift', history, 3, horizon);
  const last = history.at(-1)!;
  const changes = history.length - 1;
  const drift = (last - history[0]!) / changes;
  let squares = 0;
  for (let i = 1; i < history.length; i++) {
    const beyond = history[i]! - history[i - 1]! - drift;
    squares += beyond * beyond;
  }
  const deviation = Math.sqrt(squares / (changes - 1));
  return {
    years: Array.from({ length: horizon }, (_, i) => ({
      mean: last + (i + 1) * drift,
      deviation: deviation * Math.sqrt((i + 1) * (1 + (i + 1) / changes)),
    })),
    estimatedOn: history.length,
    remark: null,
  };
};
