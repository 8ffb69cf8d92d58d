import { useMemo } from 'react';
import { simulatedOf } from '../../experiments/systems/simulated.js';
import type { HistoryFile } from '../bundle/history-data.js';
import { useLab } from '../state/lab.js';
import { fit as text, runsWithValue } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { besideRange, besideRecord, observedTold } from './value-told.js';

/** What systems must show beyond the targets: the record beside the runs. */
export const SystemFacts = ({ history }: { readonly history: HistoryFile }) => {
  const say = useSay();
  const { systems } = useLab((lab) => lab.catalog)!;
  const runs = useLab((lab) => lab.worlds.baseline);
  const rows = useMemo(
    () =>
      history.systems.flatMap(({ name, validation }) =>
        validation
          .filter((one) => !(one.name in history.targets))
          .map((one) => ({ system: name, one, ...simulatedOf(one, runs, history.records[one.measure]) })),
      ),
    [history, runs],
  );
  const titleOf = (name: string) => systems.find((system) => system.name === name)!.title;
  return (
    <section aria-labelledby="fit-systems">
      <h2 id="fit-systems">{say(text.systems)}</h2>
      <p className="quiet small">{say(text.systemsKey)}</p>
      <details>
        <summary>{say(text.systems)}</summary>
        <table className="score">
          <caption className="visually-hidden">{say(text.systems)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(text.system)}</th>
              <th scope="col">{say(text.measure)}</th>
              <th scope="col">{say(text.record)}</th>
              <th scope="col">{say(text.model)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ system, one, median, least, most, runs: counted }) => (
              <tr key={`${system} ${one.name}`}>
                <th scope="row">{say(titleOf(system))}</th>
                <td>{say(one.title)}</td>
                <td>{say(observedTold(one.observed, one.unit))}</td>
                <td>
                  <b className="of-model">
                    {median === null ? say(text.noValue) : say(besideRecord(median, one.unit))}
                  </b>
                  {least !== null && most !== null && (
                    <small>{say(besideRange(least, most, one.unit))}</small>
                  )}
                  {counted < runs.length && <small>{say(runsWithValue(counted, runs.length))}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};
