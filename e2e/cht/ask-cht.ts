/** The variable with the address of a CHT for trying, with its administrator's name and password. */
const CHT_E2E_URL = 'CHT_E2E_URL';

/** What is said where the variable is not set. */
export const NO_CHT =
  `${CHT_E2E_URL} is not set. It names a CHT for trying, 5.2 or later, with nothing in it but what it ` +
  'installs itself, and its administrator, as in http://medic:password@127.0.0.1:5988. A county of ' +
  "the suite's own is put there and stays: docs/telephone.md.";

/** Whether a CHT is named. */
export const hasCht = (): boolean => (process.env[CHT_E2E_URL] ?? '') !== '';

/** An account of the CHT. */
export interface ChtAccount {
  readonly name: string;
  readonly password: string;
}

const address = (): URL => new URL(process.env[CHT_E2E_URL] ?? 'http://127.0.0.1');

/** The CHT's address without a final slash and without anybody's password. */
export const chtUrl = (): string => {
  const { origin, pathname } = address();
  return `${origin}${pathname.replace(/\/$/, '')}`;
};

/** Whom the address names. */
export const administrator = (): ChtAccount => {
  const { username, password } = address();
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
};

/** Asks the CHT's server, as its administrator unless somebody else is named. */
export const requestCht = (
  method: string,
  path: string,
  { body, as = administrator() }: { readonly body?: unknown; readonly as?: ChtAccount } = {},
): Promise<Response> =>
  fetch(`${chtUrl()}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`${as.name}:${as.password}`).toString('base64')}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** What the CHT's server gives its administrator; it must not refuse. */
export async function askCht(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await requestCht(method, path, body === undefined ? {} : { body });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`The CHT answered ${method} ${path} with ${String(answer.status)}: ${text}`);
  }
  return JSON.parse(text) as unknown;
}
