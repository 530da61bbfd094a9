// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { randomBytes } from 'node:crypto';
import type { Generation } from '../import-request.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { StoredData } from '../stored-data.ts';
import type { Account } from './account.ts';
import { createDhis2Model, type LoggedRequest } from './create-dhis2-model.ts';

/** What a model of a DHIS2 server is started with. */
export interface ModelContent {
  readonly generation: Generation;
  readonly metadata: Metadata;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What it says its version is. */
  readonly version?: string;
  /** Whether summaries stand bare, as 2.36 and 2.37 send them. */
  readonly isBare?: boolean;
  /** The password of `admin`; a random one where none is given. */
  readonly password?: string;
  /** The org units below which that account may see and write; none given means everywhere. */
  readonly organisationUnits?: readonly string[];
  /** What that account may; to write data where nothing is given. */
  readonly authorities?: readonly string[];
  /** The language in which DHIS2 shows itself to that account. */
  readonly language?: string;
  /** More accounts. */
  readonly others?: readonly Account[];
  /** The path below which it is published: `/hmis`. */
  readonly contextPath?: string;
  /** Origins without TLS that a Route may lead to. */
  readonly remoteServersAllowed?: readonly string[];
}

/** A running model. */
export interface RunningModel {
  /** Its address, without a final slash. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly token: string;
  readonly stored: StoredData;
  /** Every request so far, the oldest first. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/** Starts a model on a free port of this machine, with one account that may import. */
export async function startDhis2Model(content: ModelContent): Promise<RunningModel> {
  const { generation, metadata, today, isBare = false, version, organisationUnits } = content;
  const { authorities = ['F_DATAVALUE_ADD'], language, others = [] } = content;
  const { contextPath = '', remoteServersAllowed = [] } = content;
  const user = 'admin';
  const password = content.password ?? randomBytes(9).toString('base64url');
  const token = `d2p_${randomBytes(24).toString('hex').slice(0, 44)}`;
  const { app, stored, requests } = createDhis2Model({
    generation,
    ...(isBare ? { version: '2.37.0' } : version === undefined ? {} : { version }),
    metadata,
    accounts: [
      {
        username: user,
        password,
        token,
        authorities,
        ...(language === undefined ? {} : { language }),
        ...(organisationUnits === undefined ? {} : { organisationUnits }),
      },
      ...others,
    ],
    contextPath,
    remoteServersAllowed,
    today: () => today,
  });
  app.addHook('onSend', async ({ headers }, reply) => {
    // As DHIS2 does: a session, and a browser's own sign-in window, that must never be handed on.
    if (headers.cookie?.includes('JSESSIONID=') !== true && !reply.hasHeader('set-cookie')) {
      reply.header('set-cookie', 'JSESSIONID=of-dhis2; Path=/; HttpOnly');
    }
    if (reply.statusCode === 401) reply.header('www-authenticate', 'Basic realm="DHIS2"');
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${url}${contextPath}`,
    user,
    password,
    token,
    stored,
    requests,
    close: () => app.close(),
  };
}
