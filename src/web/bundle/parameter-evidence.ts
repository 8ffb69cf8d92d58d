import type { EconomyFile, ParameterFile } from '../../economies/index.js';
import type { DatedValues, OtherValue, ParameterEvidence } from './evidence-file.js';

const MOST_DATES = 6;
/** Rows of which every value is told: as many as sectors. */
const MOST_ROWS = 12;

/** A parameter with its values in short. */
export const parameterEvidence = (
  { path, place: _, by: __, varies: ___, ...file }: ParameterFile,
  { start, drivers }: Pick<EconomyFile, 'start' | 'drivers'>,
  others: readonly OtherValue[],
): ParameterEvidence => {
  const { frames } = path;
  const shown = frames.length <= MOST_DATES ? frames : [frames[0]!, frames.at(-1)!];
  return {
    ...file,
    values: shown.map(({ quarter, values }): DatedValues => ({
      from: start + Math.max(0, quarter),
      values: inShort(Array.from(values)),
    })),
    dates: frames.length,
    driver: [...drivers.values()].find(({ parameters }) => parameters.includes(file.same ?? file.key))?.name,
    others: others.filter(({ parameter }) => parameter === file.key || parameter.startsWith(`${file.key}.`)),
  };
};

const inShort = (values: readonly number[]): readonly number[] => {
  if (values.length <= MOST_ROWS) return values.map(asTold);
  const ends = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return ends.map(asTold);
};

/** Six digits that matter: more than a card tells. */
const asTold = (value: number) => Number(value.toPrecision(6));
