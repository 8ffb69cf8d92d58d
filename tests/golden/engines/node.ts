import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const NODE_24 = '24.21.0';
const CACHE = resolve('.cache/node24');

const CALL = `const { [process.argv[2]]: entry } = await import(process.argv[1]);
process.stdout.write(String(await entry()));`;

/** What the module's export, called without arguments, returns in that Node; the path is under dist. */
export const runInNode = async (binary: string, modulePath: string, exportName: string): Promise<string> => {
  const url = pathToFileURL(resolve('dist', modulePath)).href;
  const { stdout } = await run(binary, ['--input-type=module', '--eval', CALL, url, exportName], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
};

/** The path of Node 24, fetched from the package registry when it is not in .cache yet; throws when it cannot. */
export const findNode24 = async (): Promise<string> => {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = resolve(
    CACHE,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(binary)) {
    mkdirSync(CACHE, { recursive: true });
    await run('npm', ['install', '--no-save', '--no-audit', '--prefix', CACHE, `${name}@${NODE_24}`]);
  }
  return binary;
};
