import type { CDPSession } from '@playwright/test';

/** A request of the page as the line carried it. */
export interface WatchedRequest {
  readonly name: string;
  /** Milliseconds since watching began. */
  readonly from: number;
  to: number | undefined;
  /** Bytes over the line, headers included; 0 where the browser's cache answered. */
  bytes: number;
  isCached: boolean;
}

/** Notes every request of a page from now on, in the order in which they began. */
export function watchRequests(session: CDPSession): readonly WatchedRequest[] {
  const requests = new Map<string, WatchedRequest>();
  const inOrder: WatchedRequest[] = [];
  const start = performance.now();
  const now = (): number => performance.now() - start;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { pathname, search } = new URL(request.url);
    const name = `${request.method} ${decodeURIComponent(pathname + search)}`;
    const sent = { name, from: now(), to: undefined, bytes: 0, isCached: false };
    requests.set(requestId, sent);
    inOrder.push(sent);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const request = requests.get(requestId);
    if (request !== undefined) request.isCached = true;
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request !== undefined && response.fromDiskCache === true) request.isCached = true;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request === undefined) return;
    request.to = now();
    request.bytes = request.isCached ? 0 : encodedDataLength;
  });
  return inOrder;
}

/** One line for each request that used the line, and one for what the cache answered. */
export function describeRequests(requests: readonly WatchedRequest[]): string {
  const onTheLine = requests.filter(({ isCached }) => !isCached);
  const time = (value: number | undefined): string => (value?.toFixed(0) ?? '…').padStart(6);
  const lines = onTheLine.map(
    ({ name, from, to, bytes }) =>
      `  ${time(from)} –${time(to)} ms ${String(bytes).padStart(8)} B  ${name.slice(0, 90)}`,
  );
  return [...lines, `  and ${requests.length - onTheLine.length} from the browser's cache`].join(
    '\n',
  );
}
