/** Tasks that one array can hold: their numbers less an offset, which the script adds again. */
export interface Chunk {
  readonly offset: number;
  readonly numbers: readonly number[];
}

// A command line has an end, whatever number of tasks a cluster may allow in one array.
const WIDEST = 10_000;

/** Cuts numbers in ascending order into arrays whose task numbers are all below a limit. */
export const chunksOf = (numbers: readonly number[], maxArraySize: number): Chunk[] => {
  const width = Math.min(maxArraySize, WIDEST);
  const chunks: { offset: number; numbers: number[] }[] = [];
  for (const number of numbers) {
    const offset = Math.floor(number / width) * width;
    if (chunks.at(-1)?.offset !== offset) chunks.push({ offset, numbers: [] });
    chunks.at(-1)!.numbers.push(number - offset);
  }
  return chunks;
};
