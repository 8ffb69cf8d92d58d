import { useSay } from '../text/language.js';
import { replay as text } from '../text/replay.js';
import { usePlaying, useReducedMotion } from './use-playing.js';

interface PlayerProps {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly onTakeOver: () => void;
}

/** The year in large, play and pause (a year at a time for who asked for less motion), and the way to the cockpit. */
export const Player = ({ first, last, year, onYear, onTakeOver }: PlayerProps) => {
  const say = useSay();
  const reduced = useReducedMotion();
  const [playing, setPlaying] = usePlaying(year, last, onYear);
  const play = () => {
    if (year >= last) onYear(first);
    setPlaying(!playing);
  };
  return (
    <div className="player">
      <output className="player-year">{year}</output>
      {reduced ? (
        <button type="button" className="primary" disabled={year >= last} onClick={() => onYear(year + 1)}>
          {say(text.nextYear)}
        </button>
      ) : (
        <button type="button" className="primary" onClick={play}>
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span> {say(playing ? text.pause : text.play)}
        </button>
      )}
      <button type="button" onClick={onTakeOver} aria-describedby="take-over">
        {say(text.takeOver)}
      </button>
      <p id="take-over" className="quiet small">
        {say(text.takeOverSays)}
      </p>
    </div>
  );
};
