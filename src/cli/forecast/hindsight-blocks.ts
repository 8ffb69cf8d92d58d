import type { EconomyFile } from '../../economies/index.js';
import type { Block } from './blocks.js';
import type { ToldForecast } from './told-forecast.js';

/** What the forecasts know of the years they predict, counted where it can be counted. */
export const hindsightBlocks = (economy: EconomyFile, forecasts: readonly ToldForecast[]): Block[] => [
  { kind: 'heading', text: 'What they know all the same' },
  {
    kind: 'words',
    text: 'No run of a calibration goes beyond its origin, so no later year can have moved a calibrated value. Yet these are no forecasts that somebody could have made in that year:',
  },
  { kind: 'list', items: [...forecasts.flatMap((one) => countedOf(economy, one)), ...always] },
];

const countedOf = ({ drivers }: EconomyFile, { origin, hindsight }: ToldForecast): string[] => {
  const { calibrated, shaped, centred, fixed, told, imposed } = hindsight;
  const titled = (names: readonly string[]) => names.map((name) => drivers.get(name)!.title.en).join(', ');
  return [
    `From ${origin}, ${calibrated} parameters are calibrated within their ranges in the experiment. ${centred} of these ranges have today's value in their middle, as if laid about it. ${shaped} are factors on several values, whose shape is given.`,
    `From ${origin}, the other parameters keep the values of today: ${fixed.observed} observed, ${fixed.estimated} estimated, ${fixed.assumed} assumed, ${fixed.calibrated} calibrated. Whoever estimated or assumed them knew the whole record.`,
    ...(told.length > 0
      ? [
          `From ${origin}, ${told.length} of ${drivers.size} drivers are told as they happened: ${titled(told)}.`,
        ]
      : []),
    ...(imposed.length > 0
      ? [
          `Of these, ${imposed.length} follow paths after ${origin} that somebody who knew the record assumed rather than observed, in part at least: ${titled(imposed)}.`,
        ]
      : []),
  ];
};

const always = [
  'The institutions were chosen because they are known to have mattered, before and after the origins; so were the ranges, tolerances and bounds by judgement.',
  'The record is the one of today, revised since; rivals are estimated on it, too.',
];
