import { useLab } from '../state/lab.js';
import { alarmTold, fit as text, noAlarms } from '../text/fit.js';
import { useSay } from '../text/language.js';

/** What became absurd in runs of history, by name, with an example. */
export const AlarmList = () => {
  const say = useSay();
  const runs = useLab((lab) => lab.worlds.baseline);
  const names = [...new Set(runs.flatMap(({ alarms }) => alarms.map(({ name }) => name)))];
  return (
    <section aria-labelledby="fit-alarms">
      <h2 id="fit-alarms">{say(text.alarms)}</h2>
      <p className="quiet small">{say(text.alarmsKey)}</p>
      {names.length === 0 && <p>{say(noAlarms(runs.length))}</p>}
      <ul>
        {names.map((name) => {
          const ringing = runs.filter(({ alarms }) => alarms.some((alarm) => alarm.name === name));
          const example = ringing[0]!.alarms.find((alarm) => alarm.name === name)!;
          return (
            <li key={name}>
              <b lang="en">{name}</b> {say(alarmTold(ringing.length, runs.length))}
              <br />
              <small lang="en">
                {example.from}–{example.to}: {example.detail}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
