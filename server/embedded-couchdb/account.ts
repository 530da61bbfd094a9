/** An account of the embedded server: a name, its password and its CouchDB roles. */
export interface Account {
  readonly name: string;
  readonly password: string;
  readonly roles: readonly string[];
}

/** The `Authorization` header (HTTP Basic) of an account. */
export const basicAuthorization = ({ name, password }: Account): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
