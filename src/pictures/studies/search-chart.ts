import { linearAxis } from '../axis.js';
import { tenth } from '../chart-frame.js';
import { escape } from '../escape.js';
import { numberTable } from './number-table.js';
import { dots, plane, planeChart } from './plane.js';

/** A box of a search: shares from 0 to 1. */
export interface SearchStep {
  readonly coverage: number;
  readonly density: number;
  readonly mass: number;
  /** How many factors it limits. */
  readonly limits: number;
}

export interface SearchPath {
  readonly steps: readonly SearchStep[];
  /** The box that is told, without limits that chance may have set. */
  readonly told: SearchStep;
}

const percent = (share: number) => String(Math.round(share * 100));

/** What a search trades: the more of a box is of interest, the less of all that is of interest it holds. */
export function searchChart({ steps, told }: SearchPath, id: string): string {
  const across = linearAxis([0, 100], plane.left, plane.right);
  const up = linearAxis([0, 100], plane.bottom, plane.top);
  const place = ({ coverage, density }: SearchStep): [number, number] => [
    across.at(coverage * 100),
    up.at(density * 100),
  ];
  const base = tenth(up.at(steps[0]!.density * 100));
  const [x, y] = place(told);
  const words = `From all runs, of which ${percent(steps[0]!.density)} percent are of interest, to a box that holds ${percent(told.coverage)} percent of them and is ${percent(told.density)} percent of interest.`;
  const describes = `<title id="${id}-title">Coverage and density along the search</title><desc id="${id}-desc">${escape(words)}</desc>`;
  const line = steps.map((step) => place(step).map(tenth).join(',')).join('L');
  return planeChart(
    { id, describes },
    { axis: across, name: 'coverage: percent of all that is of interest' },
    { axis: up, name: 'density: percent of the box that is of interest' },
    [
      `<path class="base" d="M${plane.left},${base}H${plane.right}"/>`,
      `<path class="search" d="M${line}"/>`,
      dots('step', steps.map(place)),
      `<circle class="told" cx="${tenth(x)}" cy="${tenth(y)}" r="7"/>`,
    ],
  );
}

/** Every box of a search, closed until asked for. */
export const searchTable = ({ steps }: SearchPath): string =>
  numberTable(
    'Numbers',
    'Every box of the search, in percent',
    ['Box', 'Coverage', 'Density', 'Of all runs', 'Factors limited'],
    steps.map(({ coverage, density, mass, limits }, i) => ({
      name: String(i),
      cells: [percent(coverage), percent(density), percent(mass), String(limits)],
    })),
  );
