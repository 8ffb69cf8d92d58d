import { line } from './spark-path.js';

const WIDTH = 240;
const HEIGHT = 44;

/** The course of a series, without numbers: those are in the table beside it. */
export const SparkLine = ({
  values,
  years,
}: {
  readonly values: readonly number[];
  readonly years: readonly number[];
}) => (
  <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
    <path d={line(years, values, WIDTH, HEIGHT)} />
  </svg>
);
