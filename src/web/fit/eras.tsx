import { fit as text } from '../text/fit.js';
import { useSay } from '../text/language.js';
import { EpisodeCell } from './episode-cell.js';
import type { Episode } from './scored-history.js';
import { unitOf } from '../numbers/units.js';

/** Eras beside each other, a measure on each line. */
export const Eras = ({ episodes }: { readonly episodes: readonly Episode[] }) => {
  const say = useSay();
  return (
    <section aria-labelledby="fit-eras">
      <h2 id="fit-eras">{say(text.eras)}</h2>
      <p className="quiet small">{say(text.erasKey)}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={say(text.eras)}>
        <table className="eras">
          <thead>
            <tr>
              <th scope="col">{say(text.measure)}</th>
              {episodes.map(({ title, from, to }) => (
                <th key={from} scope="col">
                  {say(title)}
                  <small>
                    {from}–{to}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {episodes[0]?.rows.map(({ title, unit }, i) => (
              <tr key={title.en}>
                <th scope="row">
                  {say(title)}
                  <small>{say(unitOf(unit).name)}</small>
                </th>
                {episodes.map(({ from, rows }) => (
                  <td key={from}>
                    <EpisodeCell row={rows[i]!} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
