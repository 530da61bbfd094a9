import { randomBytes } from 'node:crypto';
import {
  fieldOf,
  missingPermission,
  PAGE_ACCESS,
  rolesByPermission,
} from '../../src/domain/index.ts';
import { type Account, MEMBER_ROLE, type StoredDocument } from '../embedded-couchdb/index.ts';

/** The accounts of the embedded server. */
export interface DemoAccounts {
  readonly admin: Account;
  readonly others: readonly Account[];
}

const randomPassword = (): string => randomBytes(9).toString('base64url');

/** An officer who exports, a clerk who exports all but DHIS2, and an administrator. */
export function demoAccounts(password: string | undefined): DemoAccounts {
  const account = (name: string, roles: readonly string[]): Account => ({
    name,
    password: password ?? randomPassword(),
    roles,
  });
  return {
    admin: account('admin', ['_admin']),
    others: [account('hrio', ['hrio', MEMBER_ROLE]), account('clerk', ['clerk', MEMBER_ROLE])],
  };
}

/** One line for each account: how to sign in, and what the settings let it do. */
export function describeAccounts(
  { admin, others }: DemoAccounts,
  documents: readonly StoredDocument[],
): readonly string[] {
  const settings = documents.find(({ _id }) => _id === 'settings');
  const roles = rolesByPermission(fieldOf(settings, 'settings'));
  return [...others, admin].map((account) => {
    const missing = missingPermission(account, roles, PAGE_ACCESS);
    const ability =
      missing === undefined ? 'exports to DHIS2' : `has no ${missing}: cannot export to DHIS2`;
    return `  ${account.name.padEnd(6)} ${account.password.padEnd(14)} ${ability}`;
  });
}
