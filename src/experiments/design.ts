import { type Choices, type EconomyFile, memberChoice, type Setting } from '../economies/index.js';

/** What is asked of every member of an ensemble. Plain data: it travels to workers. */
export interface Design {
  readonly seed: number;
  readonly scale: number;
  /** Last quarter run, as a period. */
  readonly to: number;
  /** Date from which settings and freezes hold; the start of the economy unless told otherwise. */
  readonly since: number;
  readonly set: readonly Omit<Setting, 'period'>[];
  readonly freeze: readonly string[];
  /** Check invariants every quarter. */
  readonly strict?: boolean;
}

/** The economy as its files have it. */
export const designOf = (economy: EconomyFile, asked: Partial<Design> = {}): Design => ({
  seed: 1,
  scale: economy.scale,
  to: economy.end,
  since: economy.start,
  set: [],
  freeze: [],
  ...asked,
});

/** The same members without settings and freezes. */
export const controlOf = (design: Design): Design => ({ ...design, set: [], freeze: [] });
export const isChanged = ({ set, freeze }: Design) => set.length + freeze.length > 0;

/** What one member is assembled from. */
export const choicesOf = (economy: EconomyFile, design: Design, index: number): Choices => ({
  ...memberChoice(economy, design.seed, index),
  scale: design.scale,
  to: design.to,
  set: design.set.map((setting) => ({ ...setting, period: design.since })),
  freeze: design.freeze,
  frozenFrom: design.since,
  strict: design.strict ?? false,
});
