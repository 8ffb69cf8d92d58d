import type { EconomyFile } from '../../economies/index.js';
import { type ForecastFile, forecastWords } from '../../experiments/index.js';
import type { Block } from './blocks.js';
import { hindsightBlocks } from './hindsight-blocks.js';
import type { PosteriorSample } from './posterior-sample.js';
import type { ToldForecast } from './told-forecast.js';
import { aheadTable, driverTable, pooledTable, scoreTable, untoldTable } from './score-tables.js';

/** All that is told of the forecasts of an economy, the same on a terminal and on a page. */
export const forecastBlocks = (
  economy: EconomyFile,
  file: ForecastFile,
  forecasts: readonly ToldForecast[],
): Block[] => [
  { kind: 'title', text: `${economy.title.en}: forecasts beside simple rivals` },
  { kind: 'words', text: methodOf(economy, file) },
  { kind: 'words', text: reading },
  ...forecasts.flatMap((one) => blocksOf(economy, one)),
  ...together(forecasts),
  ...hindsightBlocks(economy, forecasts),
];

const methodOf = ({ name, start }: EconomyFile, { scale, calibration }: ForecastFile) =>
  `Printed by \`saisei check forecast ${name}\`. For each origin the model is calibrated (experiment ${calibration}) with ` +
  'the targets that end by that year, in runs that end with it. Points of the posterior sample are then run ' +
  `from ${Math.floor(start / 4)} past the origin at 1:${scale}, each with a seed of its own. These are conditional ` +
  'forecasts: the model is told its drivers (policy, population, world trade and prices) as they happened, and the ' +
  'rivals know the past of their series alone. Where a driver carries information the comparison favours the model; ' +
  'the same forecasts with all drivers standing still say by how much.';

const reading =
  'Lower is better: root mean square error of the median (rivals: mean), and the continuous ranked probability score ' +
  '(CRPS) of the whole forecast, in the unit of the measure. A star marks a rival whose CRPS differs from the ' +
  "model's by more than chance at 5 percent (Diebold and Mariano, with the correction for small samples). All years of " +
  'a forecast have one origin and miss together, so even a starred difference is a hint rather than a proof. A level is ' +
  'told twice: as the runs have it, and re-anchored, with the error of each run in the year of the origin taken off.';

const blocksOf = (economy: EconomyFile, forecast: ToldForecast): Block[] => {
  const { origin, to, runs, stopped, told, untold, drivers, sample } = forecast;
  return [
    { kind: 'heading', text: `From ${origin}: ${origin + 1} to ${to}` },
    {
      kind: 'words',
      text: `${calibrationOf(sample)} ${runs} runs${stopped > 0 ? `, of which ${stopped} stopped early and count in the years they reached` : ''}.`,
    },
    scoreTable(told.rows),
    { kind: 'list', items: forecastWords(told) },
    ...(untold
      ? [
          {
            kind: 'words' as const,
            text: `The same with every driver standing still after ${origin}, trends included, at its last value or at the one its file gives:`,
          },
          untoldTable(told.rows, untold.rows),
        ]
      : []),
    ...(drivers.length > 0
      ? [
          {
            kind: 'words' as const,
            text: 'By how much the forecast moves when one driver alone stands still, in the unit of the measure, with the error that luck leaves; drivers that move it by less than twice that error are not named:',
          },
          driverTable(economy, told.rows, drivers),
        ]
      : []),
  ];
};

const calibrationOf = ({ factors, targets, within, points, converged, otherProgram }: PosteriorSample) =>
  [
    `${factors.length} parameters were calibrated to ${targets} targets, of which ${within} lie in the middle nine tenths of the posterior sample.`,
    `${points.length} points of it ran to their end.`,
    ...(converged ? [] : ['The sampler had not converged.']),
    ...(otherProgram ? ['The program of the model was edited after the calibration.'] : []),
  ].join(' ');

const together = (forecasts: readonly ToldForecast[]): Block[] => [
  { kind: 'heading', text: 'All origins together' },
  pooledTable(forecasts.flatMap(({ told }) => told.rows)),
  { kind: 'words', text: 'CRPS by how many years ahead of the origin:' },
  aheadTable(forecasts.flatMap(({ years }) => years)),
];
