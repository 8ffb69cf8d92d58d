import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import type { TestContext } from 'vitest';
import { findChromium, launchChromium } from '../../golden/engines/chromium.js';
import { present } from '../../golden/engines/engines.js';
import { LAB, labBuilt } from './lab-built.js';

/** The pages of the lab on this machine, and one browser; a test file has one of each. */
export interface ServedLab {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** As any static host has it: files, and nothing else. */
export const serveLab = async (): Promise<ServedLab> => {
  await labBuilt();
  const server = createServer(sirv(LAB, { dev: true, etag: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await launchChromium();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    browser,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
};

let served: Promise<ServedLab> | undefined;

/** The lab of this test file. Without Chromium the test is skipped and says why; in CI it fails. */
export const labFor = async (context: TestContext): Promise<ServedLab> => {
  await present(findChromium, context);
  served ??= serveLab();
  return served;
};

export const closeLab = async (): Promise<void> => {
  await (await served)?.close();
  served = undefined;
};
