import { exp, log, power } from '../../../src/kernel/arithmetic.js';
import { Fingerprint } from '../../../src/kernel/fingerprint.js';
import { Stream } from '../../../src/kernel/random.js';
import { sum } from '../../../src/kernel/sum.js';

const COUNT = 100_000;

/** One fingerprint over 100,000 values each of exp, log and power, of every kind of draw, and of a sum. */
export const arithmeticHash = (): string => {
  const fingerprint = new Fingerprint();
  const stream = new Stream(1955, 'engines');
  const draws = new Float64Array(COUNT);
  for (let i = 0; i < COUNT; i++) {
    if (i % 345 === 0) stream.at(i / 345);
    const x = (stream.uniform(i) - 0.5) * 1500;
    const size = exp((stream.uniform(i, 1) - 0.5) * 1400);
    fingerprint.number(exp(x)).number(log(size)).number(size);
    fingerprint.number(power(stream.uniform(i, 2) * 10, stream.normal(i, 3)));
    fingerprint.number(stream.index(i, 5_000_000, 4)).number(stream.bits(i * 4294967296, 9));
    draws[i] = stream.normal(i, 5);
  }
  return fingerprint.numbers(draws).number(sum(draws)).hex();
};
