import type { ParameterEvidence } from '../bundle/evidence-file.js';
import { quarterName } from '../../pictures/model/parameter-text.js';
import { manyDates, manyRows } from '../text/evidence-told.js';
import { useSay } from '../text/language.js';
import { rowNames } from '../text/row-names.js';
import { told } from './told.js';

/** What a parameter is worth, through time and by row. */
export const ParameterValues = ({ of }: { readonly of: ParameterEvidence }) => {
  const say = useSay();
  const { values, dates, names } = of;
  const [first] = values;
  if (dates === 1 && names.length === 0) return <b>{told(first!.values[0]!)}</b>;
  if (names.length === 0)
    return (
      <>
        <ul className="dated">
          {values.map(({ from, values: [value] }) => (
            <li key={from}>
              {quarterName(from)}: <b>{told(value!)}</b>
            </li>
          ))}
        </ul>
        {dates > values.length && <p className="quiet small">{say(manyDates(dates))}</p>}
      </>
    );
  const isAll = first!.values.length === names.length;
  return (
    <>
      {values.map(({ from, values: row }) => (
        <div key={from}>
          {dates > 1 && `${quarterName(from)}: `}
          {isAll ? (
            <Rows names={names} values={row} />
          ) : (
            say(manyRows(names.length, told(row[0]!), told(row[1]!)))
          )}
        </div>
      ))}
      {dates > values.length && <p className="quiet small">{say(manyDates(dates))}</p>}
    </>
  );
};

const Rows = ({
  names,
  values,
}: {
  readonly names: readonly string[];
  readonly values: readonly number[];
}) => {
  const say = useSay();
  return (
    <ul className="rows">
      {names.map((name, i) => {
        const words = rowNames[name];
        return (
          <li key={name}>
            {words ? say(words) : <span lang="en">{name}</span>} <b>{told(values[i]!)}</b>
          </li>
        );
      })}
    </ul>
  );
};
