import { mkdirSync, writeFileSync } from 'node:fs';
import { contentOnDisk } from '../../src/data/files.js';
import { type Assembly, assemblyOf, loadEconomy } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { written } from './written-assembly.js';

/** The runs whose last state is pinned; each is also an export of run-written. */
export const goldenRuns = {
  toy: { economy: 'toy', says: 'the toy after 40 quarters', quarters: 40, scale: 1 },
  japan: { economy: 'japan', says: 'Japan at 1:5000 after 20 quarters', quarters: 20, scale: 5000 },
  keynesSchumpeter: {
    economy: 'keynes-schumpeter',
    says: 'Keynes+Schumpeter after 120 periods',
    quarters: 120,
    scale: 1,
  },
  workers: {
    economy: 'keynes-schumpeter-workers',
    says: 'Keynes+Schumpeter with workers after 60 periods',
    quarters: 60,
    scale: 1,
  },
} as const;
export type GoldenRun = keyof typeof goldenRuns;
export const names = Object.keys(goldenRuns) as GoldenRun[];

export const PINNED = 'tests/golden/pinned.json';

export const goldenAssembly = (name: GoldenRun): Assembly => {
  const { economy: folder, quarters, scale } = goldenRuns[name];
  const economy = loadEconomy(contentOnDisk('.'), folder, institutions);
  return assemblyOf(economy, { seed: 1, scale, to: economy.start + quarters - 1 });
};

/** Writes the assembly as a module, which Node and a browser import alike. */
export const write = (name: GoldenRun): void => {
  const folder = 'dist/tests/golden/written';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.js`, `export default ${written(goldenAssembly(name))};\n`);
};
