import { outcomeOf, type Outcome, type Subject } from '../../experiments/index.js';
import { writtenPeriod } from '../../economies/index.js';

/** What is told when nobody asked for outcomes: the first measure of each theme, ten years after the change and last. */
export const headlines = ({ measures, economy }: Subject, since: number, to: number): Outcome[] => {
  const themes = new Map<string, string>();
  for (const [key, { theme }] of Object.entries(measures)) if (!themes.has(theme)) themes.set(theme, key);
  const yearOf = (period: number) => Number(writtenPeriod(period).slice(0, 4));
  const last = yearOf(to + 1) - 1;
  const years = [Math.max(yearOf(since) + 10, yearOf(economy.start) + 1), last];
  const told = [...new Set(years.filter((year) => year <= last))];
  return [...themes.values()].flatMap((key) => told.map((year) => outcomeOf(`${key}@${year}`, measures)));
};
