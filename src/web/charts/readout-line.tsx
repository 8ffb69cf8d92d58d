import { useSay } from '../text/language.js';
import type { ReadValue } from './readout.js';

/** The values of one year. */
export function ReadoutLine({
  year,
  values,
}: {
  readonly year: number;
  readonly values: readonly ReadValue[];
}) {
  const say = useSay();
  return (
    <p className="chart-readout" aria-hidden="true">
      <b className="readout-year">{year}</b>
      {values.map(({ of, name, value, beside }, i) => (
        <span key={i} className={`readout-value of-${of}`}>
          <span className="readout-name">{say(name)}</span> {value === '' ? null : <b>{value}</b>}{' '}
          {beside ? <span className="readout-beside">{say(beside)}</span> : null}
        </span>
      ))}
    </p>
  );
}
