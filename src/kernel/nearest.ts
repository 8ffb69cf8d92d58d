/** The nearest name, as a question to put after a sentence, or nothing when none is near. */
export const nearestOf = (wanted: string, names: Iterable<string>): string => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const far = distance(wanted.toLowerCase(), name.toLowerCase());
    if (far < least) [best, least] = [name, far];
  }
  return best === undefined ? '' : ` Did you mean ${best}?`;
};

/** Letters to insert, remove or replace to turn one word into the other. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length]!;
};
