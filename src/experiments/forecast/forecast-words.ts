import type { ForecastRow } from './forecast-row.js';
import type { ForecastTable } from './forecast-table.js';
import { rivals, type RivalName } from './rivals.js';

/** A difference at most so likely by chance is called clear. */
const chanceOfClear = 0.05;

/**
 * What the model beats and what it loses to, by CRPS: first a sentence for each rival, then one for each measure and
 * for each measure left out.
 */
export const forecastWords = ({ from, to, rows, leftOut }: ForecastTable): string[] => [
  ...(Object.keys(rivals) as RivalName[])
    .map((rival) => ({ rival, all: rows.filter((row) => row.rival === rival) }))
    .filter(({ all }) => all.length > 0)
    .map(({ rival, all }) => rivalSentence(rival, all, `${from} to ${to}`)),
  ...[...new Set(rows.map(({ measure }) => measure))].map((measure) =>
    measureSentence(rows.filter((row) => row.measure === measure)),
  ),
  ...leftOut.map(({ title, reason }) => `${title}: left out, since ${reason}.`),
];

const beats = ({ model, ofRival }: ForecastRow) => model.crps < ofRival.crps;
const loses = ({ model, ofRival }: ForecastRow) => model.crps > ofRival.crps;
const isClear = ({ comparison }: ForecastRow) => comparison !== null && comparison.chance <= chanceOfClear;

const rivalSentence = (rival: RivalName, rows: readonly ForecastRow[], years: string) => {
  const counted = (kept: readonly ForecastRow[]) =>
    `${kept.length}${kept.length > 0 ? ` (${kept.filter(isClear).length} clearly)` : ''}`;
  return (
    `From ${years} the model beats the ${rival} on ${counted(rows.filter(beats))} of ${rows.length} measures ` +
    `and loses to it on ${counted(rows.filter(loses))}.`
  );
};

const measureSentence = (rows: readonly ForecastRow[]) => {
  const [{ title, years }] = rows as readonly [ForecastRow];
  const parts = [
    ['beats', rows.filter(beats)],
    ['loses to', rows.filter(loses)],
    ['equals', rows.filter((row) => !beats(row) && !loses(row))],
  ] as const;
  const told = parts
    .filter(([, kept]) => kept.length > 0)
    .map(([verb, kept]) => `${verb} ${kept.map(rivalTold).join(' and ')}`);
  const remarks = rows.flatMap(({ remark }) => (remark === null ? [] : [` ${remark}`]));
  const scored = `${years.length} ${years.length === 1 ? 'year' : 'years'}`;
  return `${title}, ${scored}: the model ${told.join('; it ')}.${remarks.join('')}`;
};

const rivalTold = (row: ForecastRow) => {
  const { rival, skill } = row;
  if (!beats(row) && !loses(row)) return `the ${rival}`;
  if (skill.crps === null) return `the ${rival} (which made no error)`;
  const size = `${Math.round(100 * Math.abs(skill.crps))} % ${skill.crps > 0 ? 'smaller' : 'larger'}`;
  return `the ${rival} (error ${size}${isClear(row) ? '' : ', perhaps by chance'})`;
};
