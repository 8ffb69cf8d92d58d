import { tenth } from '../chart-frame.js';
import { bar, barHeight, barRows, bracket, whisker } from './bar-rows.js';

type Ends = readonly [number, number];

/** What of a difference comes from one change. */
export interface ShareTold {
  readonly name: string;
  /** Mean over the runs. */
  readonly value: number;
  readonly interval90: Ends;
  /** Least and most it adds, by when its turn comes. */
  readonly orderRange: Ends;
  /** Alone, and when everything else is there. */
  readonly first: number;
  readonly last: number;
  /** Whether it stands out from its error. */
  readonly told: boolean;
}

export interface Waterfall {
  readonly id: string;
  readonly describes: string;
  readonly baseline: string;
  readonly scenario: string;
  readonly shares: readonly ShareTold[];
  readonly difference: { readonly value: number; readonly interval90: Ends; readonly told: boolean };
  readonly written: (value: number) => string;
}

/** From the baseline to the scenario, change by change, the largest first. */
export function waterfall(chart: Waterfall): string {
  const { difference, written, shares } = chart;
  const numbers = (value: number, [low, high]: Ends) =>
    `${written(value)} (${written(low)} to ${written(high)})`;
  let reached = 0;
  const steps = largestFirst(shares).map((share) => {
    const start = reached;
    reached += share.value;
    return { share, start, end: reached };
  });
  const rows = steps.map(({ share, start, end }, i) => ({
    name: share.name,
    number: numbers(share.value, share.interval90),
    marks: (x: (value: number) => number, top: number, before: number) =>
      [
        i === 0 ? '' : `<path class="link" d="M${tenth(x(start))},${before}V${top}"/>`,
        bar(classOf(share), x(start), x(end), top),
        whisker(x(start + share.interval90[0]), x(start + share.interval90[1]), top),
        bracket(x(start + share.orderRange[0]), x(start + share.orderRange[1]), top),
      ].join(''),
  }));
  const total = {
    name: `${chart.scenario} less ${chart.baseline}`,
    number: numbers(difference.value, difference.interval90),
    marks: (x: (value: number) => number, top: number) =>
      bar(difference.told ? 'whole' : 'whole open', x(0), x(difference.value), top) +
      whisker(x(difference.interval90[0]), x(difference.interval90[1]), top),
  };
  const values = steps.flatMap(({ share, start, end }) => [
    end,
    ...share.interval90.map((one) => start + one),
    ...share.orderRange.map((one) => start + one),
  ]);
  return barRows([...rows, total], [...values, ...difference.interval90, difference.value], {
    ...chart,
    lines: (x, bottom) => `<path class="since" d="M${tenth(x(difference.value))},0V${bottom - barHeight}"/>`,
  });
}

export const largestFirst = (shares: readonly ShareTold[]): ShareTold[] =>
  shares.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));

const classOf = ({ value, told }: ShareTold) => `${value < 0 ? 'fall' : 'rise'}${told ? '' : ' open'}`;
