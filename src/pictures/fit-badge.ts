import type { Totals } from '../runs/index.js';
import { presentText, sumOf } from './verdicts.js';

/** Verdicts of a measure's targets; fitted ones are in-sample. */
export interface FitBadge {
  readonly fit: Totals;
  readonly holdOut: Totals;
}

/** How well a measure reaches its targets, fitted and held out apart. */
export function fitBadge({ fit, holdOut }: FitBadge): string {
  const of = (name: string, totals: Totals) =>
    sumOf(totals)
      ? `<span class="badge${totals.miss ? ' missed' : ''}">${name}: ${presentText(totals)}</span>`
      : '';
  const both = of('Fitted', fit) + of('Held out', holdOut);
  return `<p class="badges">${both || '<span class="badge">No target: judge by eye</span>'}</p>`;
}
