import { useLab } from '../state/lab.js';
import { compare as text, runsLost, runsSoFar } from '../text/compare.js';
import { useSay } from '../text/language.js';
import { shell } from '../text/shell.js';
import type { Compared } from './use-compared.js';

interface RunsProps {
  readonly scenarios: readonly Compared[];
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
  readonly setCancelled: (isCancelled: boolean) => void;
}

/** How many runs of all scenarios are there, with a way to stop and to go on. */
export const RunsOfAll = ({ scenarios, isRunning, isCancelled, setCancelled }: RunsProps) => {
  const say = useSay();
  const engine = useLab((lab) => lab.engine.status);
  const done = scenarios.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const wanted = scenarios.reduce((sum, one) => sum + one.wanted, 0);
  const lost = scenarios.reduce((sum, one) => sum + one.lost, 0);
  const isDone = done + lost >= wanted;
  const face = isDone ? 'done' : isCancelled ? 'cancelled' : isRunning ? 'running' : 'waiting';
  const words = { done: text.done, cancelled: text.cancelled, running: text.running, waiting: text.running };
  return (
    <div className="run-state" data-face={face}>
      <span role="status">
        {say(engine === 'ready' ? words[face] : text.waitingForEngine)} · {say(runsSoFar(done, wanted))}
        {lost > 0 && ` · ${say(runsLost(lost))}`}
      </span>
      <progress value={done} max={Math.max(1, wanted)} aria-hidden="true" />
      {!isDone && (
        <button type="button" onClick={() => setCancelled(!isCancelled)}>
          {say(isCancelled ? shell.resume : shell.cancel)}
        </button>
      )}
    </div>
  );
};
