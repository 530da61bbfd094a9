import { parse } from 'node:querystring';
import * as fc from 'fast-check';
import { ApiError } from '../../server/host/api/api-error.ts';
import { readChtCoreQuery } from '../../server/host/api/cht-core-query.ts';
import { PARAMETERS, readDataValueSetsQuery } from '../../server/host/api/data-value-sets-query.ts';
import { type Query, queryOf } from '../../server/host/api/query.ts';
import { isPassedBody, passageOf } from '../../server/host/database/database-request.ts';
import { dhis2Passage } from '../../server/host/dhis2/dhis2-request.ts';
import type { EntryPoint } from './entry-point.ts';
import { HOSTILE_NAMES } from './hostile-values.ts';

const pieces = fc.oneof(
  fc.constantFrom(...PARAMETERS, ...HOSTILE_NAMES),
  fc.constantFrom(
    'medic',
    '_all_docs',
    '_design',
    '_view',
    '..',
    '%2e%2e',
    '%2f',
    '%00',
    '%',
    '%ud800',
  ),
  fc.constantFrom('202602', 'true', 'all', '1e999', 'filters[reporting]', 'date[from]', '[object'),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

const addresses = fc
  .array(fc.tuple(pieces, fc.constantFrom('/', '?', '&', '=', ';', '#', '//')), { maxLength: 12 })
  .map((parts) => `/${parts.flat().join('')}`);

const readers: readonly ((query: Query) => unknown)[] = [readDataValueSetsQuery, readChtCoreQuery];

/** A reader says in a 400 which parameter it cannot read, and throws nothing else. */
function read(reader: (query: Query) => unknown, query: Query): string | undefined {
  try {
    reader(query);
    return undefined;
  } catch (fault) {
    if (fault instanceof ApiError) return fault.status === 400 ? undefined : fault.message;
    throw fault;
  }
}

/** The only addresses of the database that anybody may be asking for there. */
const MAY_PASS = /^\/(medic|_session|_design)/;

export const queryEntryPoints: readonly EntryPoint[] = [
  {
    name: 'addresses and query strings',
    usual: ['/medic/_all_docs?include_docs=true'],
    inputs: addresses.map((address) => [address]),
    faultOf: (input) => {
      const [address] = input as readonly unknown[];
      if (typeof address !== 'string') return undefined;
      const query = queryOf(parse(address.split('?').slice(1).join('?')));
      for (const reader of readers) {
        const fault = read(reader, query);
        if (fault !== undefined) return fault;
      }
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'constructor']) {
        dhis2Passage(method, address);
        const passage = passageOf(method, address);
        const passes = passage === 'open' || passage === 'guarded';
        if (passes && !MAY_PASS.test(address)) return `${method} ${address} is passed on`;
        if (passes && (method === 'PUT' || method === 'DELETE') && !address.startsWith('/_session'))
          return `${method} ${address} writes`;
      }
      return undefined;
    },
  },
  {
    name: 'bodies of requests',
    usual: { keys: ['a', ['b', 1]], include_docs: true },
    inputs: fc.jsonValue(),
    faultOf: (input) => {
      for (const address of ['/medic/_all_docs', '/medic/_bulk_get', '/_session'])
        isPassedBody(address, input);
      return undefined;
    },
  },
];
