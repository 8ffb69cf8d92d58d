// Claim to test: cost grows with the number of agents and no faster. A ratio far above 1 at a finer scale says that
// somewhere a loop over rows stands inside another.
import { agents, economyAsked, opened } from './economies.js';
import { inTurn, print } from './timing.js';

const scales = [5000, 2000, 1000, 500, 100] as const;
const rounds = 3;
const file = await economyAsked();
const quarters = Math.min(20, file.end - file.start + 1);
const economies = scales.map((scale) => {
  const economy = opened(file, scale, quarters);
  return { scale, economy, start: economy.checkpoint() };
});
// Opening is left out: every round goes back to the first quarter.
const seconds = inTurn(
  Object.fromEntries(
    economies.map(({ scale, economy, start }) => [scale, () => void economy.restore(start).run()]),
  ),
  rounds,
);
const perAgent = economies.map(({ scale, economy }) => ({
  scale,
  count: agents(economy),
  each: seconds[scale]! / agents(economy) / quarters,
}));
const standard = perAgent.find(({ scale }) => scale === 1000)!;
for (const { scale, count, each } of perAgent) {
  print(`1:${scale}, ${count} agents`, each * 1e9, 'processor nanoseconds an agent and quarter');
  print('  an agent against 1:1000', each / standard.each, 'times');
}
