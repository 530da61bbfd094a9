// The service worker of the page for telephones: keeps the page's own files, so that it opens without a
// connection. Its scope is the page's folder; the CHT's own worker and its caches are not touched.

import { PAGE_FILES } from './page-files.ts';

/** Changes with every file of the page: the build puts it there. */
declare const PAGE_VERSION: string;

/** What all versions of the page call their caches, and nobody else on this origin. */
const CACHES = 'cht-dhis2-telephone-page ';

/** `./` is how the page is opened. */
const FILES = ['./', ...PAGE_FILES];

interface WaitingEvent extends Event {
  waitUntil(until: Promise<unknown>): void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Worker {
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
}

const worker = globalThis as unknown as Worker;
const cacheName = `${CACHES}${PAGE_VERSION}`;

worker.addEventListener('install', (event) => {
  const fill = async (): Promise<void> => {
    const cache = await caches.open(cacheName);
    // Not out of the browser's own cache: these are to be the files of this version.
    await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
    // An open page has all that it needs; the next one is of this version.
    await worker.skipWaiting();
  };
  event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
  const forgetOlder = async (): Promise<void> => {
    const older = (await caches.keys()).filter(
      (one) => one.startsWith(CACHES) && one !== cacheName,
    );
    await Promise.all(older.map((one) => caches.delete(one)));
  };
  event.waitUntil(forgetOlder());
});

const own = new Set(FILES.map((file) => new URL(file, location.href).href));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What the page asks the CHT's server goes its own way.
  if (request.method !== 'GET' || !own.has(`${origin}${pathname}`)) return;
  const answer = async (): Promise<Response> => {
    const cache = await caches.open(cacheName);
    return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
  };
  event.respondWith(answer());
});
