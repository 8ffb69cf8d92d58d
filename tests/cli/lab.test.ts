import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { patient, saisei } from './saisei-process.js';

const served = async (words: readonly string[]) => {
  const lab = saisei(['lab', ...words]);
  await lab.until(() => lab.told.out.includes('\n'));
  return { ...lab, address: lab.told.out.trim() };
};

test(
  'the lab is served to this machine alone, with everything that its pages read',
  async () => {
    expect(existsSync('dist/lab/index.html'), 'npm run build makes the lab').toBe(true);
    const { address, child, ended, told } = await served(['--port', '0']);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await (await fetch(address)).text();
    expect(page).toContain('<div id="lab">');
    const { files } = (await (await fetch(`${address}files.json`)).json()) as { files: string[] };
    expect(files).toEqual(
      expect.arrayContaining(['./index.html', './data/catalog.json', './data/content.json']),
    );
    for (const file of files) expect((await fetch(new URL(file, address))).status, file).toBe(200);
    expect((await fetch(`${address}data/nothing.json`)).status).toBe(404);
    expect((await fetch(`${address}..%2f..%2fpackage.json`)).status).toBe(404);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(told.said).toContain('nothing leaves this machine');
  },
  patient,
);

test(
  'a port that is taken is told, and so is one that is none',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const taken = saisei(['lab', '--port', String(port)]);
    expect(await taken.ended).toBe(2);
    expect(taken.told.said).toContain(`the port ${port} is taken`);
    other.close();
    const wrong = saisei(['lab', '--port', '70000']);
    expect(await wrong.ended).toBe(2);
    expect(wrong.told.said).toContain('give a whole number from 0 to 65535');
    const empty = saisei(['lab', '--port', '']);
    expect(await empty.ended).toBe(2);
    expect(empty.told.said).toContain('give a whole number from 0 to 65535');
  },
  patient,
);
