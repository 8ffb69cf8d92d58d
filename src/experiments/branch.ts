import { assemble, assemblyOf } from '../economies/index.js';
import type { Member } from '../runs/index.js';
import { choicesOf, controlOf, type Design } from './design.js';
import { finish, memberOf } from './member.js';
import type { Subject } from './subject.js';

/** The same member without and with the design's changes, which share the quarters before the changes hold. */
export interface Pair {
  readonly control: Member;
  readonly changed: Member;
}

/**
 * Runs the control to the date of the changes, copies its state into an economy assembled with them, and runs both
 * on. Equal, bit for bit, to running both from the start.
 */
export const runPair = (subject: Subject, design: Design, index: number): Pair => {
  const choices = choicesOf(subject.economy, design, index);
  const controlChoices = choicesOf(subject.economy, controlOf(design), index);
  const control = assemble(assemblyOf(subject.economy, controlChoices));
  const changed = assemble(assemblyOf(subject.economy, choices));
  const until = Math.max(0, design.since - control.assembly.start);
  const early = finish(control, until);
  if (early) {
    const same = memberOf(subject, index, controlChoices, control, early);
    return { control: same, changed: same };
  }
  changed.restore(control.checkpoint());
  changed.ledger.largestResidual = control.ledger.largestResidual;
  const stops = { control: finish(control), changed: finish(changed) };
  return {
    control: memberOf(subject, index, controlChoices, control, stops.control),
    changed: memberOf(subject, index, choices, changed, stops.changed),
  };
};
