import { useState } from 'react';
import type { SeriesEvidence } from '../bundle/evidence-file.js';
import { evidence as text } from '../text/evidence.js';
import { useSay } from '../text/language.js';
import { told } from './told.js';

/** All values of a series, made when they are asked for. */
export const ValuesTable = ({ of }: { readonly of: SeriesEvidence }) => {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(text.valuesTable)}</summary>
      {isOpen && (
        <div
          className="scroll values"
          tabIndex={0}
          role="region"
          aria-label={`${say(text.valuesTable)}: ${say(of.title)}`}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{say(text.period)}</th>
                <th scope="col" lang="en">
                  {of.unit}
                </th>
              </tr>
            </thead>
            <tbody>
              {of.periods.map((period, i) => (
                <tr key={period}>
                  <th scope="row">{period}</th>
                  <td>{told(of.values[i]!)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
};
