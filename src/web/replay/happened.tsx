import type { CatalogEvent } from '../bundle/catalog.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { dateTold, inYear, nothingIn, replay as text } from '../text/replay.js';
import { outsideSystem } from '../text/system-names.js';
import type { Words } from '../text/words.js';
import { eventsAround } from './dated-events.js';

/** Dated events of a year and the nearest before and after it. */
export const Happened = ({ year }: { readonly year: number }) => {
  const say = useSay();
  const { events } = useLab((lab) => lab.catalog)!;
  const { now, before, after } = eventsAround(events, year);
  return (
    <section className="card" aria-labelledby="replay-happened">
      <h2 id="replay-happened">{say(text.happened)}</h2>
      {now.length > 0 ? <Events heading={inYear(year)} events={now} /> : <p>{say(nothingIn(year))}</p>}
      {before && <Events heading={text.before} events={[before]} />}
      {after && <Events heading={text.after} events={[after]} />}
    </section>
  );
};

const Events = ({
  heading,
  events,
}: {
  readonly heading: Words;
  readonly events: readonly CatalogEvent[];
}) => {
  const say = useSay();
  const { systems } = useLab((lab) => lab.catalog)!;
  return (
    <>
      <h3>{say(heading)}</h3>
      <ul className="events">
        {events.map(({ date, title, systems: of, checked }) => (
          <li key={`${date} ${title.en}`}>
            <time dateTime={date}>{say(dateTold(date))}</time>
            <span>{say(title)}</span>
            <small>
              {of
                .map((name) => systems.find((system) => system.name === name)?.title)
                .map((one, i) => (
                  <span key={of[i]} className="of-system">
                    {say(one ?? outsideSystem(of[i]!))}
                  </span>
                ))}
              <span className={checked ? 'checked' : 'unchecked'}>
                {say(checked ? text.checked : text.unchecked)}
              </span>
            </small>
          </li>
        ))}
      </ul>
    </>
  );
};
