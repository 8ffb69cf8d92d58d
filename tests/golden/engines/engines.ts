import type { TestContext } from 'vitest';
import { findChromium, runInChromium } from './chromium.js';
import { findNode24, runInNode } from './node.js';

/** Every engine a result must be the same in. A module run here may import nothing of node. */
export const engines = ['this Node', 'Node 24', 'Chromium'] as const;

/**
 * What the module's export (path under dist) returns in the engine. Where the engine is missing the test is
 * skipped and says why; in CI it fails.
 */
export const runIn = async (
  engine: (typeof engines)[number],
  modulePath: string,
  exportName: string,
  context: TestContext,
): Promise<string> => {
  if (engine === 'this Node') return runInNode(process.execPath, modulePath, exportName);
  if (engine === 'Node 24') return runInNode(await present(findNode24, context), modulePath, exportName);
  await present(findChromium, context);
  return runInChromium(modulePath, exportName);
};

/** Where the engine is; without it the test is skipped, and in CI it fails. */
export const present = async (
  find: () => string | Promise<string>,
  context: TestContext,
): Promise<string> => {
  try {
    return await find();
  } catch (problem) {
    if (process.env['CI']) throw problem;
    console.log(`Skipped: ${context.task.name}: ${String(problem)}`);
    return context.skip(String(problem));
  }
};
