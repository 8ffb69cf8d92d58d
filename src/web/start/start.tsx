import { EffectSentence } from '../cockpit/effect-sentence.js';
import { RunState } from '../cockpit/run-state.js';
import { useChartTools } from '../cockpit/use-chart-tools.js';
import { useMatter } from '../cockpit/use-matter.js';
import { WorldChart } from '../charts/world-chart.js';
import { LeverControl } from '../levers/lever-control.js';
import { withItem, withoutItem } from '../scenario/items.js';
import { addressOf, useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { start as text } from '../text/start.js';

/** One question, one chart, one lever, an answer, and two doors. */
export const Start = () => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const link = useLab((lab) => lab.link);
  const change = useLab((lab) => lab.change);
  const { lever: id, measure, question } = catalog.first.start;
  const matter = useMatter(measure);
  const tools = useChartTools();
  const lever = catalog.levers.find((one) => one.id === id || one.also.includes(id))!;
  const { items } = link.asked;
  const item = items.find((one) => one.kind === 'lever' && one.id === lever.id);
  const since = Math.floor(Math.min(...lever.changes.map(({ from }) => from)) / 4);
  const doors = [
    { screen: 'cockpit', name: text.flyDoor, says: text.flySays },
    { screen: 'replay', name: text.replayDoor, says: text.replaySays },
  ] as const;
  return (
    <div className="start">
      <h1>{say(question)}</h1>
      <p className="lead">{say(text.lead)}</p>
      <div className="start-flight">
        <div className="card">
          <LeverControl
            lever={lever}
            item={item?.kind === 'lever' ? item : undefined}
            start={catalog.start}
            end={catalog.end}
            onChange={(next, gesture) =>
              change(next ? withItem(items, next) : withoutItem(items, `lever ${lever.id}`), gesture)
            }
          />
          <EffectSentence measure={measure} year={link.year ?? since + 8} />
          <p>
            <a className="button" href={addressOf({ ...link, screen: 'why' })}>
              {say(text.why)}
            </a>
          </p>
          <RunState />
        </div>
        {matter && (
          <div className="card">
            <WorldChart matter={matter} tools={tools} />
          </div>
        )}
      </div>
      <nav className="doors" aria-label={say(text.flyDoor)}>
        {doors.map(({ screen, name, says }) => (
          <a key={screen} className="card door" href={addressOf({ ...link, screen })}>
            <b>{say(name)}</b>
            <span>{say(says)}</span>
          </a>
        ))}
      </nav>
    </div>
  );
};
