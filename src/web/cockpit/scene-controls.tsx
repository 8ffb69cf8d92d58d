import { useState } from 'react';
import { PinButton } from '../compare/pin-button.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { shell } from '../text/shell.js';

/** How long it is told that the link was copied, in milliseconds. */
const TOLD = 3000;

/** Undo, redo, the last change again, back to history, and the link. */
export const SceneControls = () => {
  const say = useSay();
  const { past, future } = useLab((lab) => lab.history);
  const items = useLab((lab) => lab.link.asked.items);
  const { undo, redo, replayLast, change } = useLab.getState();
  const [copied, setCopied] = useState(shell.copyLink);
  // A browser lets only secure pages write the clipboard, and a user may refuse.
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(location.href))
      .then(
        () => shell.copied,
        () => shell.notCopied,
      )
      .then((told) => {
        setCopied(told);
        setTimeout(() => setCopied(shell.copyLink), TOLD);
      });
  return (
    <div className="scene-controls">
      <button type="button" onClick={undo} disabled={past.length === 0}>
        {say(shell.undo)}
      </button>
      <button type="button" onClick={redo} disabled={future.length === 0}>
        {say(shell.redo)}
      </button>
      <button type="button" onClick={replayLast} disabled={past.length === 0}>
        {say(shell.replayLast)}
      </button>
      <button type="button" onClick={() => change([])} disabled={items.length === 0}>
        {say(shell.reset)}
      </button>
      <button type="button" onClick={() => void copy()}>
        {say(copied)}
      </button>
      <PinButton />
    </div>
  );
};
