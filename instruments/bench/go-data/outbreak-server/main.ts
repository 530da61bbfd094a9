// A Go.Data of one big outbreak, in a process of its own: it shares neither memory nor a thread with what is measured.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fieldOf } from '../../../../src/domain/index.ts';
import { caseOfOutbreak, locationsOfOutbreak } from '../outbreak.ts';

const count = Number(process.argv[2]);
const texts = Array.from({ length: count }, (_, index) => JSON.stringify(caseOfOutbreak(index)));
const locations = locationsOfOutbreak().map((one) => JSON.stringify(one));

/** Entries stand in the order of their ids. */
function page(entries: readonly string[], query: string | null): string {
  const filter: unknown = JSON.parse(query ?? '{}');
  const [skip, limit] = [Number(fieldOf(filter, 'skip')), Number(fieldOf(filter, 'limit'))];
  return `[${entries.slice(skip, skip + limit).join(',')}]`;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const filter = searchParams.get('filter');
  response.setHeader('content-type', 'application/json');
  request.resume();
  if (pathname.endsWith('/oauth/token')) response.end('{"access_token":"t","expires_in":600}');
  else if (pathname.endsWith('/filtered-count')) response.end(`{"count":${String(count)}}`);
  else if (pathname.endsWith('/locations/count')) {
    response.end(`{"count":${String(locations.length)}}`);
  } else if (pathname.endsWith('/locations')) response.end(page(locations.toSorted(), filter));
  else response.end(page(texts, filter));
});
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
});
process.on('disconnect', () => process.exit());
