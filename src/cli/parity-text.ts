import {
  type Comparison,
  isBeyondInterval,
  type Parity,
  parityGroups,
  referenceFile,
} from '../experiments/index.js';

const titleWidth = 56;
const unitWidth = 3;
const sampleWidth = 18;
const numberWidth = 9;
const intervalWidth = 20;
const decimals = 3;
const negativeZero = /^-(0\.0*)$/;

/** Each statistic on a line, by group, and what they come to. */
export const parityText = ({ economy, reference, seeds, comparisons, summary }: Parity): string => {
  const headings = Object.entries(parityGroups).flatMap(([group, heading]) => {
    const within = comparisons.filter((one) => one.group === group);
    return within.length === 0 ? [] : ['', heading, ...within.map(line)];
  });
  const { periods, transient, otherCopy } = reference;
  return [
    `${seeds} runs of ${periods} periods, the first ${transient} left out, beside ${reference.seeds} runs of the reference.`,
    '',
    header(otherCopy !== undefined),
    ...headings,
    '',
    ...explanations(comparisons),
    ...closing(summary),
    `Where the reference comes from is told in ${referenceFile(economy)}.`,
    '',
  ].join('\n');
};

const header = (hasOtherCopy: boolean) =>
  [
    'mean (standard deviation over runs)'.padEnd(titleWidth + unitWidth),
    'reference'.padStart(sampleWidth),
    'ours'.padStart(sampleWidth),
    'difference'.padStart(numberWidth + 2),
    '95 % interval'.padStart(intervalWidth),
    'KS p'.padStart(numberWidth),
    ...(hasOtherCopy ? ['other copy'.padStart(numberWidth + 3)] : []),
  ].join('');

const line = (one: Comparison): string => {
  const { title, unit, reference, ours, difference, chances, otherCopy } = one;
  const number = (value: number | null) =>
    value === null
      ? '-'
      : (unit === 'percent' ? 100 * value : value).toFixed(decimals).replace(negativeZero, '$1');
  const sample = ({ mean, deviation }: Comparison['ours']) =>
    `${number(mean)} ${deviation === null ? '' : `(${number(deviation)})`}`.trim().padStart(sampleWidth);
  const interval = difference === null ? '-' : `${number(difference.low)} to ${number(difference.high)}`;
  return [
    `  ${title}`.padEnd(titleWidth),
    (unit === 'percent' ? '%' : '').padEnd(unitWidth),
    sample(reference),
    sample(ours),
    number(difference?.difference ?? null).padStart(numberWidth + 2),
    interval.padStart(intervalWidth),
    probability(chances.distribution).padStart(numberWidth),
    (otherCopy === null ? '' : number(otherCopy)).padStart(numberWidth + 3),
    `  ${mark(one)}`,
  ]
    .join('')
    .trimEnd();
};

const probability = (value: number | null): string => {
  if (value === null) return '-';
  const least = 10 ** -decimals;
  return value < least ? `<${least}` : value.toFixed(decimals);
};

const mark = (one: Comparison): string => {
  if (one.difference === null) return 'NO VALUE in some run';
  if (one.verdict !== 'within') return one.verdict === 'outside' ? 'OUTSIDE' : 'explained';
  return isBeyondInterval(one) ? '*' : '';
};

const explanations = (comparisons: readonly Comparison[]): string[] => {
  const explained = comparisons.filter(({ verdict }) => verdict === 'explained');
  if (explained.length === 0) return [];
  return [
    'Differences traced',
    ...explained.map(({ title, explanation }) => `  ${title}: ${explanation}`),
    '',
  ];
};

const closing = ({
  statistics,
  within,
  explained,
  outside,
  beyondInterval,
  expectedBeyond,
}: Parity['summary']): string[] => [
  `${within} of ${statistics} statistics within sampling error (Holm over all tests, 5 %); ${explained + outside} outside, of which ${explained} traced.`,
  `${beyondInterval} outside their own 95 % interval (marked *, or outside), ${expectedBeyond.toFixed(1)} expected by chance.`,
];
