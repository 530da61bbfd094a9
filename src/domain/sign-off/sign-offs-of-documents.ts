import type { ContactId } from '../place/lineage.ts';
import type { Person } from '../place/person.ts';
import type { Account } from '../permission/account.ts';
import { fieldOf } from '../unknown-json.ts';
import { decodeSignOff } from './decode-sign-off.ts';
import { SIGN_OFF_FORM } from './sign-off.ts';
import type { SignOffsRead } from './sign-off-review.ts';
import { signOffRoles } from './standing-sign-offs.ts';

/**
 * What documents that are all at hand say of sign-offs; undefined where they hold neither the form nor
 * a report of it.
 */
export function signOffsOfDocuments(
  documents: readonly unknown[],
  settings: unknown,
  {
    accounts,
    contacts,
  }: {
    readonly accounts: readonly Account[];
    readonly contacts: ReadonlyMap<ContactId, Person>;
  },
): SignOffsRead | undefined {
  const reports = documents.flatMap((document) => decodeSignOff(document) ?? []);
  const hasForm = (): boolean =>
    documents.some((document) => fieldOf(document, '_id') === `form:${SIGN_OFF_FORM}`);
  if (reports.length === 0 && !hasForm()) return undefined;
  const revisions = new Map<string, string>();
  for (const document of documents) {
    const [id, revision] = [fieldOf(document, '_id'), fieldOf(document, '_rev')];
    if (typeof id !== 'string' || fieldOf(document, '_deleted') === true) continue;
    revisions.set(id, typeof revision === 'string' ? revision : '');
  }
  return {
    status: 'read',
    accounts,
    roles: signOffRoles(settings),
    signOffs: reports.flatMap((one) => (one.kind === 'sign-off' ? [one] : [])),
    malformed: reports.flatMap(({ kind, id }) => (kind === 'malformed' ? [id] : [])),
    revisions,
    contacts,
  };
}
