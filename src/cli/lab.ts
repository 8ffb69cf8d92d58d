import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { Ended } from './exit-codes.js';
import type { Verb } from './world.js';

/** Where `npm run build` puts the pages. */
const built = fileURLToPath(new URL('../../lab/', import.meta.url));
const FIRST_PORT = 8320;
const PORTS_TRIED = 20;

/** Serves the lab to this machine alone until Ctrl-C. */
export const lab: Verb = (program, world, settle) =>
  void program
    .command('lab')
    .description('the model in the browser: levers, pictures, and why; served to this machine alone')
    .option('--port <number>', `the first port that is tried; ${FIRST_PORT} when left out`, portGiven)
    .action(async ({ port }: { port?: number }) => {
      if (!existsSync(join(built, 'index.html')))
        throw new Ended('missing', 'the pages of the lab are not built; run npm run build.');
      const server = createServer(pages());
      const at = await listen(server, port);
      world.out(`http://127.0.0.1:${at}/\n`);
      world.say('The lab runs in the page; nothing leaves this machine. Ctrl-C ends it.');
      await new Promise<void>((resolve) => {
        const done = world.onInterrupt(() => {
          done();
          server.closeAllConnections();
          server.close(() => resolve());
        });
      });
      settle(0);
    });

const pages = () => {
  // Files are looked up at every request, so that a new build is served at once.
  const serve = sirv(built, { dev: true, etag: true });
  return (request: Parameters<typeof serve>[0], response: Parameters<typeof serve>[1]) =>
    serve(request, response, () => {
      response.statusCode = 404;
      response.end('There is no such page in the lab.');
    });
};

const portGiven = (text: string): number => {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Ended('usage', `--port is ${text}; give a whole number from 0 to 65535.`);
  return port;
};

/** The port that was free: the one asked for, or without one the first of a few. */
const listen = async (server: Server, asked: number | undefined): Promise<number> => {
  const ports = asked === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [asked];
  for (const port of ports) {
    const found = await tried(server, port);
    if (found !== undefined) return found;
  }
  throw new Ended(
    'usage',
    asked === undefined
      ? `the ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are taken; give another with --port.`
      : `the port ${asked} is taken; give another with --port, or leave it out.`,
  );
};

const tried = (server: Server, port: number) =>
  new Promise<number | undefined>((resolve, reject) => {
    const failed = (problem: NodeJS.ErrnoException) =>
      problem.code === 'EADDRINUSE' || problem.code === 'EACCES' ? resolve(undefined) : reject(problem);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
