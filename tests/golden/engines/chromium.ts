import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve, sep } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** The path of Chromium; CHROMIUM names another than Debian's. Throws when there is none. */
export const findChromium = (): string => {
  const binary = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(binary)) throw new Error(`There is no Chromium at ${binary}; apt-get install chromium.`);
  return binary;
};

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: FLAGS.split(' ') });

/** What the module's export, called without arguments, returns in Chromium; the path is under dist. */
export const runInChromium = async (modulePath: string, exportName: string): Promise<string> => {
  const server = createServer((request, response) => {
    const { type, body } = contentOf(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(address);
      // As a text: a compiled function would carry the test runner's own helpers into the page.
      const call = `import('/${modulePath}').then((module) => module[${JSON.stringify(exportName)}]()).then(String)`;
      return await page.evaluate<string>(call);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

const contentOf = (path: string): { type: string; body: string | undefined } => {
  if (path === '/') return { type: 'text/html', body: '<!doctype html><title>Saisei</title>' };
  const dist = resolve('dist');
  const file = resolve(dist, `.${path}`);
  const found = file.startsWith(dist + sep) && file.endsWith('.js') && existsSync(file);
  return { type: 'text/javascript', body: found ? readFileSync(file, 'utf8') : undefined };
};
