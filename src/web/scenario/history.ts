/** What was, is and was taken back. Any plain state; equal states are told by `same`. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  /** The next one first. */
  readonly future: readonly State[];
  /** Of the last change, while it may still go on; see `changed`. */
  readonly gesture: string | undefined;
}

export const begun = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
  gesture: undefined,
});

/**
 * After a change. Changes of one gesture, such as all the values that a dragged slider passes, are one step; a gesture
 * has an id of its own, given when the pointer or key goes down. A change that changes nothing is no step.
 */
export const changed = <State>(
  { past, present, future, gesture: last }: History<State>,
  next: State,
  gesture?: string,
): History<State> => {
  const goesOn = gesture !== undefined && gesture === last;
  if (same(next, present)) return { past, present, future, gesture: goesOn ? gesture : undefined };
  // Dragged back to where it began: no step is left of it.
  if (goesOn && same(next, past.at(-1)))
    return { past: past.slice(0, -1), present: past.at(-1)!, future: [], gesture: undefined };
  return { past: goesOn ? past : [...past, present], present: next, future: [], gesture };
};

/** One step back; the same history when there is none. */
export const undone = <State>(history: History<State>): History<State> => {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past.at(-1)!,
    future: [present, ...future],
    gesture: undefined,
  };
};

/** One step forward again. */
export const redone = <State>(history: History<State>): History<State> => {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0]!, future: future.slice(1), gesture: undefined };
};

/** The last change, to be shown again: first the state before it, then the present. Nothing of history changes. */
export const lastChange = <State>({
  past,
  present,
}: History<State>): { readonly before: State; readonly after: State } | undefined =>
  past.length === 0 ? undefined : { before: past.at(-1)!, after: present };

/** Plain data that was made in the same way has its keys in the same order. */
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
