import type { ScoredTarget, Totals, Verdict } from '../runs/index.js';

/** Verdicts in their order; each has a sign beside its colour, for print and for eyes that see no hue. */
export const verdicts = ['good', 'fair', 'miss', 'unknown'] as const satisfies readonly Verdict[];

export const verdictSign: Readonly<Record<Verdict, string>> = {
  good: '●',
  fair: '◐',
  miss: '✕',
  unknown: '?',
};

/** '46 good, 38 fair, 31 missed'; unknown ones only when there are some. */
export function totalsText({ good, fair, miss, unknown }: Totals): string {
  return `${good} good, ${fair} fair, ${miss} missed${unknown ? `, ${unknown} unknown` : ''}`;
}

/** The same without what is zero: '6 good, 1 missed'. */
export function presentText(totals: Totals): string {
  const words = { good: 'good', fair: 'fair', miss: 'missed', unknown: 'unknown' };
  const present = verdicts.filter((verdict) => totals[verdict] > 0);
  return present.map((verdict) => `${totals[verdict]} ${words[verdict]}`).join(', ');
}

export const sumOf = ({ good, fair, miss, unknown }: Totals) => good + fair + miss + unknown;

const names: Readonly<Record<string, string>> = {
  growth: 'Growth',
  productivity: 'Productivity',
  work: 'Work',
  prices: 'Prices',
  moneyAndLand: 'Money and land',
  state: 'State',
  trade: 'Trade',
  firms: 'Firms',
};

/** The heading of a theme. */
export const themeName = (theme: string) => names[theme] ?? 'Other';

/** The themes there are, in their usual order. */
export const themeOrder = (themes: readonly string[]): string[] =>
  [...new Set([...Object.keys(names), ...themes])].filter((theme) => themes.includes(theme));

/** Targets by theme, in the usual order of themes. */
export function byTheme(targets: readonly ScoredTarget[]): [string, ScoredTarget[]][] {
  return themeOrder(targets.map(({ theme }) => theme)).map((theme): [string, ScoredTarget[]] => [
    theme,
    targets.filter((target) => target.theme === theme),
  ]);
}
