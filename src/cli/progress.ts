import type { World } from './world.js';

const everySeconds = 10;

/** Tells how many of the runs are done, how fast and how long it will take: on one line of a terminal, else a plain line now and then. */
export const progressOf = (world: World, asked: number, before: number, what = 'runs') => {
  const began = Date.now();
  let told = began;
  const line = (done: number) => {
    const fresh = done - before;
    const passed = Date.now() - began;
    if (fresh === 0 || passed === 0 || done === asked) return `${done} of ${asked} ${what}`;
    const each = passed / fresh;
    return `${done} of ${asked} ${what}, ${rate(each)}, about ${duration(each * (asked - done))} left`;
  };
  if (world.rewrite) world.rewrite(line(before));
  else world.say(line(before));
  return {
    at(done: number) {
      if (world.rewrite) return world.rewrite(line(done));
      if (done < asked && Date.now() - told < everySeconds * 1000) return;
      told = Date.now();
      world.say(line(done));
    },
    end() {
      if (world.rewrite) world.say('');
    },
  };
};

/** Such as `2.4 a second`, of milliseconds for one. */
const rate = (each: number) =>
  each <= 1000
    ? `${Number((1000 / each).toPrecision(2))} a second`
    : `${Number((60_000 / each).toPrecision(2))} a minute`;

export const duration = (milliseconds: number) => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
};
