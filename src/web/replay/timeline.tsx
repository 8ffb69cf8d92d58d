import type { HistoryFile } from '../bundle/history-data.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { eventsIn, replay as text } from '../text/replay.js';
import { eventsAround, eventYears, yearOfEvent } from './dated-events.js';

interface TimelineProps {
  readonly eras: HistoryFile['eras'];
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** Episodes and events from the first to the last year, and the year that is looked at. */
export const Timeline = ({ eras, first, last, year, onYear }: TimelineProps) => {
  const say = useSay();
  const { events } = useLab((lab) => lab.catalog)!;
  const marks = eventYears(events, first, last);
  const here = marks.find((mark) => mark.year === year)?.events ?? 0;
  const place = (at: number) => `${(100 * (at - first)) / (last - first)}%`;
  return (
    <div className="timeline">
      <div className="timeline-episodes">
        {Object.values(eras).map(({ title, window: [from, to] }) => (
          <button
            key={from}
            type="button"
            className="episode"
            aria-current={year >= from && year <= to ? 'true' : undefined}
            style={{ flexGrow: to - from + 1 }}
            onClick={() => onYear(from)}
          >
            <b>{say(title)}</b>
            <small>
              {from}–{to}
            </small>
          </button>
        ))}
      </div>
      <div className="timeline-track">
        <div className="timeline-marks" aria-hidden="true">
          {marks.map((mark) => (
            <i
              key={mark.year}
              className={mark.year === year ? 'now' : ''}
              style={{ left: place(mark.year), height: `${Math.min(14, 4 + mark.events)}px` }}
            />
          ))}
        </div>
        <input
          type="range"
          min={first}
          max={last}
          value={year}
          aria-label={say(text.year)}
          aria-valuetext={say(eventsIn(year, here))}
          onChange={(event) => onYear(Number(event.target.value))}
        />
      </div>
      <EventSteps first={first} last={last} year={year} onYear={onYear} />
    </div>
  );
};

/** To the year of the event before or after. */
const EventSteps = ({ first, last, year, onYear }: Omit<TimelineProps, 'eras'>) => {
  const say = useSay();
  const { events } = useLab((lab) => lab.catalog)!;
  const inside = events.filter((event) => yearOfEvent(event) >= first && yearOfEvent(event) <= last);
  const { before, after } = eventsAround(inside, year);
  return (
    <div className="timeline-steps">
      <button type="button" disabled={!before} onClick={() => before && onYear(yearOfEvent(before))}>
        ← {say(text.earlierEvent)}
      </button>
      <button type="button" disabled={!after} onClick={() => after && onYear(yearOfEvent(after))}>
        {say(text.laterEvent)} →
      </button>
    </div>
  );
};
