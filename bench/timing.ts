/** Processor seconds that a piece of work takes in this process; other processes on the machine do not count. */
export const processorSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The median seconds of each piece of work, run in turn so that a busy machine slows all of them alike. */
export const inTurn = <Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  rounds: number,
): Record<Name, number> => {
  const names = Object.keys(works) as Name[];
  const seconds = new Map(names.map((name) => [name, [] as number[]]));
  // The first round compiles and is not counted.
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const took = processorSeconds(works[name]);
      if (round > 0) seconds.get(name)!.push(took);
    }
  return Object.fromEntries(names.map((name) => [name, median(seconds.get(name)!)])) as Record<Name, number>;
};

const rows = 1_000_000;
const worth = new Float64Array(rows).fill(1);
/** A fixed amount of work over typed arrays, about 10 ms: the unit in which runs are told on any machine. */
export const calibration = (): number => {
  let total = 0;
  for (let pass = 0; pass < 8; pass++)
    for (let i = 0; i < rows; i++) {
      worth[i] = worth[i]! * 0.999 + 0.001 * ((i ^ pass) & 7);
      total += worth[i]!;
    }
  return total;
};

export const print = (name: string, value: number, unit: string) =>
  console.log(`${name.padEnd(44)} ${value.toPrecision(3).padStart(9)} ${unit}`);
