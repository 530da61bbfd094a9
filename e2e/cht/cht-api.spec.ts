import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { administrator, askCht, chtUrl } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import { CHW, OFFICER } from './county-on-cht.ts';

skipWithoutCht();

/** What our own stand-in is held against (server/embedded-couchdb/cht-api.spec.ts). */
const FILE = new URL('../../server/embedded-couchdb/testing/cht-api-5.2.json', import.meta.url);

const LOGS = '/api/v1/replication-failure-logs';
const FUTURE = 'reporting_period=2031-01';
const PATHS = [
  '/api/deploy-info',
  '/api/v1/users-doc-count',
  `${LOGS}?${FUTURE}`,
  `${LOGS}?${FUTURE}&limit=1`,
  `${LOGS}?${FUTURE}&limit=1&cursor=1`,
  `${LOGS}?${FUTURE}&limit=1&cursor=2`,
  `${LOGS}?${FUTURE}&cursor=x`,
  `${LOGS}?${FUTURE}&cursor=-1`,
  `${LOGS}?${FUTURE}&limit=0`,
  `${LOGS}?${FUTURE}&limit=x`,
  `${LOGS}?reporting_period=2031-1`,
  `${LOGS}?limit=100`,
  '/api/v2/export/user-devices?format=json',
];

/** Two accounts whose syncs failed in a month that no test lives to see. */
const failure = (user: string): object => ({
  user,
  date: 1_925_000_000_000,
  total_failures: 1,
  failures: [
    {
      date: 1_925_000_000_000,
      status_code: 0,
      duration: 167,
      request_id: 'f39ccf84b920',
      roles: ['chw'],
      subjects_count: 4,
      docs_count: null,
      unpurged_docs_count: null,
    },
  ],
  daily_failures: { '2031-01-01': 1 },
});
const USERS = ['recorded-a', 'recorded-b'];
const idOf = (user: string): string => `replication-fail-2031-01-${user}`;

interface ApiAnswer {
  readonly as: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

const isOurs = (one: unknown): boolean =>
  String((one as { readonly user?: unknown }).user).startsWith('recorded-');

const namesIn = (document: object = {}): readonly string[] =>
  Object.keys(document).filter((name) => name !== '_rev');

/** Of an answer, what another CHT would say too: of others' records it is told that there are some. */
const ofAnybody = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value: unknown) => {
      if (key === '_rev') return undefined;
      // When which phone synced is another each time: what is told of one is the same.
      if (key === 'users') return namesIn((value as readonly object[])[0]);
      return Array.isArray(value) && ['data', ''].includes(key) ? value.filter(isOurs) : value;
    }),
  );

test('the API of the CHT answers what was recorded, to whom it was', async () => {
  for (const user of USERS) {
    await askCht('PUT', `/medic-logs/${idOf(user)}`, failure(user)).catch(() => undefined);
  }
  const answers: ApiAnswer[] = [];
  for (const [as, account] of [
    ['administrator', administrator()],
    ['officer', OFFICER],
    ['chw', CHW],
    ['nobody', undefined],
  ] as const)
    for (const path of PATHS) {
      const basic = `Basic ${Buffer.from(`${account?.name ?? ''}:${account?.password ?? ''}`).toString('base64')}`;
      const answer = await fetch(`${chtUrl()}${path}`, {
        redirect: 'manual',
        headers: { accept: 'application/json', ...(account && { authorization: basic }) },
      });
      const text = await answer.text();
      const body = ((): unknown => {
        try {
          return ofAnybody(JSON.parse(text));
        } catch {
          return text;
        }
      })();
      const isInfo = path === '/api/deploy-info' && answer.ok;
      answers.push({ as, path, status: answer.status, body: isInfo ? {} : body });
    }
  if (process.env['RECORD'] !== undefined)
    await writeFile(
      FILE,
      `${JSON.stringify({ failures: USERS.map((user) => ({ _id: idOf(user), ...failure(user) })), answers }, null, 2)}\n`,
    );
  const kept = JSON.parse(await readFile(FILE, 'utf8')) as { readonly answers: unknown };
  expect(answers).toEqual(kept.answers);
});
