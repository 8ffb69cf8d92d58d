import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { levers as text } from '../text/levers.js';
import { dateTold, replay } from '../text/replay.js';

/** How many of them are told. */
const MOST = 6;

/** What really happened to a system: its dated acts, those read in their source first. */
export const RealEvents = ({ system }: { readonly system: string }) => {
  const say = useSay();
  const { events } = useLab((lab) => lab.catalog)!;
  const own = events.filter(({ systems }) => systems.includes(system));
  const told = own
    .toSorted((a, b) => Number(b.checked) - Number(a.checked))
    .slice(0, MOST)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (told.length === 0) return null;
  return (
    <>
      <h3>{say(text.examples)}</h3>
      <ul>
        {told.map(({ date, title, checked }) => (
          <li key={`${date} ${title.en}`}>
            <time dateTime={date}>{say(dateTold(date))}</time> {say(title)}{' '}
            <small className="quiet">{say(checked ? replay.checked : replay.unchecked)}</small>
          </li>
        ))}
      </ul>
    </>
  );
};
