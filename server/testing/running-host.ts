import { brotliCompressSync, gzipSync } from 'node:zlib';
import { designDocument } from '../../src/data-access/index.ts';
import {
  type Account,
  basicAuthorization,
  type EmbeddedCouchDB,
  startEmbeddedCouchDB,
  type StoredDocument,
} from '../embedded-couchdb/index.ts';
import { createHost, type HostContent } from '../host/index.ts';
import { createScratchFolder } from './scratch-folder.ts';

const account = (name: string, ...roles: readonly string[]): Account => ({
  name,
  password: `password of ${name}`,
  roles,
});

/** One account for each kind of caller; `chw` reads the database but has no export permission. */
export const ACCOUNTS = {
  admin: account('admin', '_admin'),
  hrio: account('hrio', 'hrio', 'mm-online'),
  clerk: account('clerk', 'clerk', 'mm-online'),
  chw: account('chw', 'chw', 'mm-online'),
} as const;

const DOCUMENTS: readonly StoredDocument[] = [
  {
    _id: 'settings',
    settings: { permissions: { can_export_all: ['hrio', 'clerk'], can_export_dhis: ['hrio'] } },
  },
  { _id: 'messages-en', type: 'translations', code: 'en', generic: {}, custom: {} },
  { _id: 'a-unit', type: 'health_center', name: 'A unit', dhis: { orgUnit: 'HJiPOcmziQA' } },
  designDocument,
];

const INDEX = `<!doctype html><html><head><base href="/" /></head><body><cht-root ngCspNonce="CSP_NONCE"></cht-root>
<script src="main-ABCDEFGH.js" type="module" nonce="CSP_NONCE"></script></body></html>`;

/** A host in front of an embedded server, and ways to ask it. */
export interface RunningHost {
  readonly url: string;
  readonly couchdb: EmbeddedCouchDB;
  /** Asks with the rights of an account, or as a stranger. */
  ask(path: string, as?: Account, request?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a real host, with a page of two files, in front of a real embedded server. */
export async function startRunningHost(
  content: Pick<HostContent, 'basePath' | 'dhis2' | 'keptSendings' | 'signInUrl'> = {},
): Promise<RunningHost> {
  const { admin, ...others } = ACCOUNTS;
  const couchdb = await startEmbeddedCouchDB({
    database: 'medic',
    documents: DOCUMENTS,
    admin,
    accounts: Object.values(others),
  });
  const page = await createScratchFolder({
    'index.html': INDEX,
    'main-ABCDEFGH.js': `console.log(${JSON.stringify('x'.repeat(5_000))})`,
    'chunk-COMPRESS.js': 'built with nothing',
    'chunk-COMPRESS.js.br': new Uint8Array(brotliCompressSync('built with brotli')),
    'chunk-COMPRESS.js.gz': new Uint8Array(gzipSync('built with gzip')),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'guide/en/officer.html': '<!doctype html><title>Guide</title>',
  });
  const upstream = { url: couchdb.url, database: 'medic' };
  const host = await createHost({ upstream, pageFolder: page.folder, ...content });
  const url = await host.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    couchdb,
    ask(path, as, request = {}) {
      const headers = new Headers(request.headers);
      headers.set('accept', 'application/json');
      if (as !== undefined) headers.set('authorization', basicAuthorization(as));
      return fetch(`${url}${path}`, { ...request, headers });
    },
    async close() {
      await host.close();
      await couchdb.close();
      await page.remove();
    },
  };
}

/** The JSON of an answer. */
export const jsonOf = (answer: Response): Promise<unknown> => answer.json();

/** A request with a JSON body. */
export const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
