// Claim: Keynes+Schumpeter at the size of its reference costs a fraction of a processor second, and what it costs grows
// with periods, and with firms, little faster than they do. A slope far above 1 says that a loop stands inside another.
import { assemble, assemblyOf, type EconomyFile } from '../src/economies/index.js';
import { economyAsked } from './economies.js';
import { inTurn, print } from './timing.js';

const rounds = 5;
const periods = 600;
const factors = [0.5, 1, 2, 4];
const lengths = [150, 300, 600];
/** Sizes are compared over fewer periods: more firms find more, and money that grows faster is sooner too much to count. */
const shorter = 300;
/**
 * What the field's own program took for 50 + 200 firms and 600 periods: LSD 8.1, compiled C++, one thread. Measured on
 * a similar machine, not beside this; to the nearest ten seconds.
 */
const reference = 30;

const file = await economyAsked('keynes-schumpeter');

/** So many times the firms of both sectors, with the people, the money and the room in tables that go with them. */
const timesAsLarge = (factor: number): EconomyFile => ({
  ...file,
  tables: Object.fromEntries(
    Object.entries(file.tables).map(([name, size]) => [
      name,
      'capacity' in size ? { capacity: Math.ceil(size.capacity * factor) } : size,
    ]),
  ),
  ...(file.opening && {
    opening: {
      ...file.opening,
      stocks: Object.fromEntries(
        Object.entries(file.opening.stocks).map(([path, amount]) => [path, amount * factor]),
      ),
    },
  }),
});

const sizes = ['steadyOpening.machineMakers', 'steadyOpening.goodsMakers', 'labourRationing.workforce'];
const sized = (key: string, factor: number) => file.parameters.get(key)!.path.frames[0]!.values[0]! * factor;

const run = (factor: number, length: number) => () =>
  void assemble(
    assemblyOf(timesAsLarge(factor), {
      seed: 1,
      to: file.start + length - 1,
      set: sizes.map((parameter) => ({ period: file.start, parameter, value: sized(parameter, factor) })),
    }),
  ).run();

/** Slope of the logarithm of cost on that of size, by least squares. */
const slope = (points: readonly { readonly size: number; readonly cost: number }[]): number => {
  const [x, y] = [points.map(({ size }) => Math.log(size)), points.map(({ cost }) => Math.log(cost))];
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [middle, height] = [mean(x), mean(y)];
  const both = x.reduce((sum, one, i) => sum + (one - middle) * (y[i]! - height), 0);
  return both / x.reduce((sum, one) => sum + (one - middle) ** 2, 0);
};

const byFirms = inTurn(Object.fromEntries(factors.map((factor) => [factor, run(factor, shorter)])), rounds);
const byPeriods = inTurn(Object.fromEntries(lengths.map((length) => [length, run(1, length)])), rounds);

const firms = (factor: number) =>
  `${sized('steadyOpening.machineMakers', factor)} + ${sized('steadyOpening.goodsMakers', factor)} firms`;
print(
  `${firms(1)}, ${sized('labourRationing.workforce', 1)} workers, ${periods} periods`,
  byPeriods[periods]!,
  'processor seconds',
);
print("the field's own program, stated", reference, 'processor seconds, not run beside this');
print('  over this run', reference / byPeriods[periods]!, 'times');
for (const factor of factors.filter((one) => one !== 1))
  print(`${firms(factor)} over ${firms(1)}`, byFirms[factor]! / byFirms[1]!, 'times');
print(
  '  slope of cost on firms',
  slope(factors.map((factor) => ({ size: factor, cost: byFirms[factor]! }))),
  '',
);
for (const length of lengths.filter((one) => one !== periods))
  print(`${length} periods over ${periods}`, byPeriods[length]! / byPeriods[periods]!, 'times');
print(
  '  slope of cost on periods',
  slope(lengths.map((length) => ({ size: length, cost: byPeriods[length]! }))),
  '',
);
