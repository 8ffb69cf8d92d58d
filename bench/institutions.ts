// Claim to test: no institution takes much more of a run than the others. Tells the part of each, costly ones first.
import { economyAsked, opened } from './economies.js';
import { median, print, processorSeconds } from './timing.js';

const rounds = 3;
const file = await economyAsked();
const quarters = Math.min(280, file.end - file.start + 1);
const economy = opened(file, 1000, quarters);
const start = economy.checkpoint();
const names = economy.acting.map(({ ports }) => ports.name);
const parts = new Map(names.map((name) => [name, [] as number[]]));
const whole: number[] = [];

// The step of every institution is put between two readings of the clock, which cost about a microsecond.
const spent = new Map<string, number>();
for (const { ports, behaviour } of economy.acting) {
  const { step } = behaviour;
  if (!step) continue;
  behaviour.step = (context) =>
    spent.set(ports.name, (spent.get(ports.name) ?? 0) + processorSeconds(() => step(context)));
}
// The first round compiles and is not counted.
for (let round = 0; round <= rounds; round++) {
  spent.clear();
  const took = processorSeconds(() => void economy.restore(start).run());
  if (round === 0) continue;
  whole.push(took);
  for (const name of names) parts.get(name)!.push((spent.get(name) ?? 0) / took);
}

print(`${quarters} quarters at 1:1000`, median(whole), 'processor seconds');
const costs = names.map((name) => ({ name, part: median(parts.get(name)!) }));
for (const { name, part } of costs.toSorted((a, b) => b.part - a.part)) print(name, part * 100, '% of them');
print(
  'books, parameters and records',
  (1 - costs.reduce((sum, { part }) => sum + part, 0)) * 100,
  '% of them',
);
