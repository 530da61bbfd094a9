/** The `Authorization` header for a real database, of COUCHDB_USER and COUCHDB_PASSWORD alone. */
export function authorizationOf(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { COUCHDB_USER: user, COUCHDB_PASSWORD: password } = env;
  if (user === undefined || user === '') return undefined;
  return `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}`;
}
