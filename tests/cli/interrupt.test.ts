import { expect, test } from 'vitest';
import { halfParts, newFolder, partsIn, patient, saisei } from './saisei-process.js';

test(
  'a first Ctrl-C keeps the runs under way, and the next command goes on from there',
  async () => {
    const out = newFolder();
    const words = (runs: number) => {
      const asked = ['replay', 'toy', '--runs', String(runs), '--out', out, '--workers', '2'];
      return [...asked, '--to', '2004Q4', '--json'];
    };
    const first = saisei(words(3000));
    await first.until(() => partsIn(out).length > 2);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(130);
    expect(first.told.out).toBe('');
    expect(first.told.said).toContain('Ctrl-C again stops now');
    const kept = partsIn(out).length;
    expect(first.told.said).toContain(
      `${kept} of 3000 runs are kept in ${out}; the same command goes on from there.`,
    );

    // Ten more are enough to see that it goes on.
    const second = saisei(words(kept + 10));
    expect(await second.ended).toBe(0);
    expect(second.told.said).toContain(`${kept} of ${kept + 10} runs`);
    expect(JSON.parse(second.told.out)).toMatchObject({ runs: kept + 10, ledger: { largestResidual: 0 } });
  },
  patient,
);

test(
  'a second Ctrl-C waits for nothing: the run under way is not finished',
  async () => {
    const out = newFolder();
    // Half a million people and firms: many seconds for each run.
    const words = ['run', 'toy', '--runs', '2', '--scale', '0.001', '--out', out, '--workers', '1', '--json'];
    const running = saisei(words);
    await running.until(() => running.told.said.includes('0 of 2 runs'));
    running.child.kill('SIGINT');
    await running.until(() => running.told.said.includes('again stops now'));
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(130);
    expect(running.told).toMatchObject({
      out: '',
      said: expect.stringContaining(
        `0 of 2 runs are kept in ${out}; the same command goes on from there.`,
      ) as unknown,
    });
    expect(partsIn(out)).toEqual([]);
  },
  patient,
);

test(
  'a killed command leaves only whole parts, and the next one goes on from them',
  async () => {
    const out = newFolder();
    const words = (runs: number) => {
      const asked = ['replay', 'toy', '--runs', String(runs), '--out', out, '--workers', '1'];
      return [...asked, '--to', '2004Q4', '--json'];
    };
    const killed = saisei(words(3000));
    await killed.until(() => partsIn(out).length > 1);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const kept = partsIn(out).length;
    const few = saisei(words(kept));
    expect(await few.ended).toBe(0);
    expect(JSON.parse(few.told.out)).toMatchObject({ runs: kept });
    // What was killed while it wrote is gone, and what it had written is not run again.
    expect(few.told.said).not.toContain('will be run again');
    expect(few.told.said).not.toMatch(/\d+ of \d+ runs/);
    expect(halfParts(out)).toEqual([]);
  },
  patient,
);

test(
  'a reader that has seen enough, such as head, is no fault',
  async () => {
    const listing = saisei(['data', 'list']);
    listing.child.stdout.destroy();
    expect(await listing.ended).toBe(0);
  },
  patient,
);
