/** Periods in which something held, from its first to its last. */
export interface Spell {
  readonly period: number;
  readonly until: number;
}

/** Puts together periods that follow each other at most so many quarters apart. */
export const spellsOf = (periods: readonly number[], apart: number): Spell[] => {
  const spells: { period: number; until: number }[] = [];
  for (const period of periods) {
    const last = spells.at(-1);
    if (last && period - last.until <= apart) last.until = period;
    else spells.push({ period, until: period });
  }
  return spells;
};
