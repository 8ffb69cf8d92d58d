import { stopped } from '../../experiments/member.js';
import { useLab } from '../state/lab.js';
import { cockpit as text, stoppedTold } from '../text/cockpit.js';
import { useSay } from '../text/language.js';
import { runsTold, shell } from '../text/shell.js';

/** How many runs are done, stop and go on, and whether the books closed. */
export const RunState = () => {
  const say = useSay();
  const worlds = useLab((lab) => lab.worlds);
  const engine = useLab((lab) => lab.engine.status);
  const cancel = useLab((lab) => lab.cancel);
  const resume = useLab((lab) => lab.resume);
  const { status, wanted, baseline } = worlds;
  const words = {
    waiting: text.waiting,
    running: text.settling,
    done: text.settled,
    cancelled: text.stopped,
    failed: text.stopped,
  }[engine === 'ready' ? status : 'waiting'];
  return (
    <div className="run-state" data-face={status}>
      <Ledger />
      <span role="status">
        {say(words)} · {say(runsTold(baseline.length, wanted))}
      </span>
      <progress value={baseline.length} max={wanted} aria-hidden="true" />
      {status === 'running' && (
        <button type="button" onClick={cancel}>
          {say(shell.cancel)}
        </button>
      )}
      {status === 'cancelled' && (
        <button type="button" onClick={resume}>
          {say(shell.resume)}
        </button>
      )}
      {worlds.failure && <p role="alert">{worlds.failure}</p>}
    </div>
  );
};

/** A light that says whether every quarter of every run closed, with what to send when one did not. */
const Ledger = () => {
  const say = useSay();
  const { baseline, changed } = useLab((lab) => lab.worlds);
  const link = useLab((lab) => lab.link);
  const alarms = [...baseline, ...changed].flatMap((run) =>
    run.alarms
      .filter(({ name }) => name === stopped.ledger || name === stopped.other)
      .map((alarm) => ({ ...alarm, case: run.case, scenario: run.scenario })),
  );
  // No books have been kept yet.
  if (baseline.length === 0) return null;
  const broken = alarms.some(({ name }) => name === stopped.ledger);
  if (alarms.length === 0)
    return (
      <span className="ledger good">
        <span aria-hidden="true">●</span> {say(shell.ledgerCloses)}
      </span>
    );
  const file = URL.createObjectURL(
    new Blob([JSON.stringify({ link, alarms }, null, 2)], { type: 'application/json' }),
  );
  return (
    <details className="ledger broken" data-face={broken ? 'broken-ledger' : 'stopped-runs'} open>
      <summary>
        <span aria-hidden="true">▲</span> {say(broken ? shell.ledgerBroken : text.stoppedRuns)}
      </summary>
      <p>{say(broken ? text.brokenLedger : text.stoppedRuns)}</p>
      <ul>
        {[...new Set(alarms.map(({ from, detail }) => say(stoppedTold(from, detail))))]
          .slice(0, 5)
          .map((one) => (
            <li key={one}>{one}</li>
          ))}
      </ul>
      <a href={file} download="saisei-stopped-runs.json">
        {say(text.bugFile)}
      </a>
    </details>
  );
};
