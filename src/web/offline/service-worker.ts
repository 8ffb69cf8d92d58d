/** What of a service worker is used here; its library of types cannot stand beside that of pages. */
interface Scope {
  addEventListener(
    kind: 'install' | 'activate' | 'fetch',
    listener: (event: {
      readonly request: Request;
      waitUntil(done: Promise<unknown>): void;
      respondWith(answer: Promise<Response>): void;
    }) => void,
  ): void;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

/** Made when the lab is built: every file, and a digest of them all. */
interface Built {
  readonly digest: string;
  readonly files: readonly string[];
}

const scope = self as unknown as Scope;
const PREFIX = 'saisei-lab-';

// The lab is whole or not at all: pages and engine of one build stay together.
scope.addEventListener('install', (event) =>
  event.waitUntil(
    (async () => {
      const built = (await (await fetch('./files.json', { cache: 'no-store' })).json()) as Built;
      const cache = await caches.open(PREFIX + built.digest);
      await cache.addAll(['./', ...built.files]);
      await scope.skipWaiting();
    })(),
  ),
);

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
      await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
      await scope.clients.claim();
    })(),
  ),
);

// The network first, so that a new build is seen; what was kept when there is none.
scope.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  event.respondWith(
    fetch(event.request).catch(async () => {
      const kept = await caches.match(event.request, { ignoreSearch: true });
      return kept ?? Response.error();
    }),
  );
});
