import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { extensionProperties } from '../../server/install-extension/extension-properties.ts';
import {
  type Account,
  decodeAccount,
  settingsCopy,
  signOffRoles,
  telephoneRoles,
  typesOnTelephones,
} from '../../src/domain/index.ts';
import { buildExtension } from '../../tools/extension/build-extension.ts';
import { at, type Document } from '../independent-sum/json.ts';
import type { Stored } from '../../src/phone/testing/phone-store.ts';
import { buildPhonePage } from '../../tools/phone-page/build-phone-page.ts';
import { accountOf, documentsOfPhone } from './documents-of-phone.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A phone with the CHT's web app, and the server behind it. */
export interface ExtensionHost {
  readonly url: string;
  /** Everything that the page asked the server for, `GET /path`, in its order. */
  readonly asked: readonly string[];
  /** What the server holds: a test may change it, as a sync does. */
  readonly documents: Map<string, Document>;
  close(): Promise<void>;
}

/** Whose phone it is, with which documents on the server and in which language. */
export interface PhoneStart {
  readonly documents: readonly Document[];
  readonly user: string;
  readonly language?: string;
  /** Absent: what the server gives this account; for a phone that has not synced, what it had. */
  readonly onPhone?: readonly Document[];
  /** Whether the phone's CHT is one without extensions, and its server has the page at `/dhis2/`. */
  readonly hasPage?: boolean;
}

/** Policy and directives are those of the CHT's own server, as far as a script can meet them. */
const POLICY = [
  `default-src 'none'`,
  `connect-src 'self'`,
  `script-src 'self' 'unsafe-eval'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self'`,
].join('; ');

/** The tabs of the CHT's app lie over the last 80 px of a narrow page, as on 5.2. */
const TABS = `<style>nav{display:none}@media(width<=767px){nav{display:block;position:fixed;inset-inline:0;inset-block-end:0;block-size:80px;background:#222}}</style><nav></nav>`;

const PAGE = `<!doctype html><html lang="en"><head><title>CHT</title><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body style="margin:0"><div id="tab"></div>${TABS}<script src="/web-app.js"></script></body></html>`;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Starts the server of a phone. Whatever an account for phones may not call is 403. */
export async function startExtensionHost(start: PhoneStart): Promise<ExtensionHost> {
  const { user, language = 'en' } = start;
  const extensions = start.hasPage === true ? [] : await extensionDocuments(start.documents);
  const withExtension = [...start.documents, ...extensions];
  const page =
    start.hasPage === true ? (await buildPhonePage(ROOT)).files : new Map<string, string>();
  const onServer = new Map(withExtension.map((document) => [document._id, document]));
  const onPhone = JSON.stringify(
    documentsOfPhone(
      [...(start.onPhone ?? start.documents), ...withExtension.slice(start.documents.length)],
      user,
    ),
  );
  const webApp = await webAppScript();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const file = page.get(url === '/dhis2/' ? 'index.html' : url.replace('/dhis2/', ''));
    if (file !== undefined) {
      send(response, 200, TYPES[extname(url)] ?? 'text/html', file);
      return;
    }
    response.setHeader('content-security-policy', POLICY);
    if (url === '/' || url === '/?pouchdb') {
      const context = encodeURIComponent(
        JSON.stringify({ name: user, roles: accountOf(start.documents, user)['roles'] }),
      );
      response.setHeader('set-cookie', [`userCtx=${context}`, `locale=${language}`]);
      send(response, 200, 'text/html', PAGE);
    } else if (url === '/web-app.js') send(response, 200, 'text/javascript', webApp);
    else if (url === '/phone.json') send(response, 200, 'application/json', onPhone);
    else {
      const id = decodeURIComponent(/^\/medic\/([^/?]+)$/.exec(url)?.[1] ?? '');
      const allowed = documentsOfPhone([...onServer.values()], user);
      const document = method === 'GET' ? allowed.find(({ _id }) => _id === id) : undefined;
      // The CHT says the same of what is not there and of what is not allowed.
      if (document === undefined) send(response, 403, 'application/json', '{"error":"forbidden"}');
      else send(response, 200, 'application/json', JSON.stringify(document));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    asked,
    documents: onServer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

async function webAppScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}e2e/telephone/web-app.ts`],
    bundle: true,
    format: 'iife',
    target: 'chrome107',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The documents that the installation writes. */
async function extensionDocuments(documents: readonly Document[]): Promise<readonly Stored[]> {
  const settings = at(
    documents.find(({ _id }) => _id === 'settings'),
    'settings',
  );
  const roles = telephoneRoles(settings);
  const accounts: readonly Account[] = documents.flatMap((one) => decodeAccount(one) ?? []);
  const properties = extensionProperties(
    {
      settings: settingsCopy(settings),
      places: documents
        .filter((one) => one['dhis'] !== undefined)
        .map(({ _id, dhis }) => ({ _id, dhis })),
      roles,
      signOffRoles: [...signOffRoles(settings)].sort(),
      ...typesOnTelephones(roles, accounts, documents),
    },
    { names: {}, roles: { 'my-month': roles.chw, 'my-area': roles.supervisor } },
  );
  const { script } = await buildExtension(ROOT);
  const data = Buffer.from(script).toString('base64');
  return [...properties].map(([view, of]) => ({
    _id: `ui-extension:dhis2-${view}`,
    type: 'ui-extension',
    ...of,
    _attachments: { 'extension.js': { data } },
  }));
}
