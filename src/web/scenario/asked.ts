/** One thing that the user changed. Periods are those of the calendar (1990Q1 is 7960). */
export type Item =
  /** A lever of the catalog; without a value it is pulled all the way, without a date at its own. */
  | { readonly kind: 'lever'; readonly id: string; readonly value?: number; readonly from?: number }
  /** A scenario of experiments/scenarios. */
  | { readonly kind: 'preset'; readonly name: string }
  /** A parameter at another value, such as the other published one. */
  | { readonly kind: 'parameter'; readonly parameter: string; readonly value: number; readonly from: number };

/** What is asked of the engine: it alone decides which runs are made. */
export interface Asked {
  /** In the order in which they are applied. */
  readonly items: readonly Item[];
  /** Rival readings of the literature, shared by both worlds; none for the model as it is. */
  readonly readings: readonly string[];
  readonly seed: number;
  readonly runs: number;
}

export const screens = [
  'start',
  'cockpit',
  'replay',
  'compare',
  'why',
  'doubt',
  'evidence',
  'fit',
  'model',
] as const;
export type Screen = (typeof screens)[number];

/** Everything that a link holds. */
export interface LinkState {
  readonly screen: Screen;
  readonly asked: Asked;
  /** Measures shown in the cockpit, in order. */
  readonly measures: readonly string[];
  /** A year that a screen looks at, where it looks at one. */
  readonly year?: number;
  /** A card that is opened, such as p=wages.slackResponse or i=wages. */
  readonly card?: string | undefined;
  /** The year in which the user took over from history: a lever pulled without a date acts from then. */
  readonly takenOver?: number | undefined;
  /** Scenarios set beside the current one, where there are any; each is a list of items. */
  readonly compared?: readonly (readonly Item[])[] | undefined;
}

/** So many scenarios can stand beside the current one. */
export const mostCompared = 5;
