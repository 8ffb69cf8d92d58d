import { readFileSync, writeFileSync } from 'node:fs';
import { assemble } from '../../src/economies/index.js';
import { goldenAssembly, goldenRuns, names, PINNED } from './golden-runs.js';

/** Pins the fingerprints of now and tells which moved. Run by `npm run golden`, after a change that should move them. */
const renew = () => {
  const before = JSON.parse(readFileSync(PINNED, 'utf8')) as Record<string, string>;
  const now = names.map((name) => [name, assemble(goldenAssembly(name)).run().fingerprint()] as const);
  for (const [name, found] of now)
    console.log(
      `${goldenRuns[name].says}: ${found}${found === before[name] ? ', as before' : `, was ${before[name]}`}`,
    );
  writeFileSync(PINNED, `${JSON.stringify(Object.fromEntries(now), undefined, 2)}\n`);
};

renew();
