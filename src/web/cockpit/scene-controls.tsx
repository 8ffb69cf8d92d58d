import { useState } from 'react';
import { PinButton } from '../compare/pin-button.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { shell } from '../text/shell.js';

/** Undo, redo, the last change again, back to history, and the link. */
export const SceneControls = () => {
  const say = useSay();
  const { past, future } = useLab((lab) => lab.history);
  const items = useLab((lab) => lab.link.asked.items);
  const { undo, redo, replayLast, change } = useLab.getState();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
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
        {say(copied ? shell.copied : shell.copyLink)}
      </button>
      <PinButton />
    </div>
  );
};
