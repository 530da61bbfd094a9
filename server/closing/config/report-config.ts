import { type CredentialPlace, credentialPlace } from './credential.ts';
import { Fields } from './fields.ts';

/** Where the report of a run goes. */
export interface ReportConfig {
  /** A folder that is there. */
  readonly folder?: string;
  /** Whether it has a version with the names and telephone numbers of who is missing. */
  readonly withContacts: boolean;
  readonly mail?: MailConfig;
}

/** By which server a report is mailed, and to whom. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, as on port 465; without it STARTTLS, unless `withoutTls`. */
  readonly isTls: boolean;
  /** Nothing is encrypted: for a server on this machine. */
  readonly withoutTls: boolean;
  /** The file with the certificate of who has signed the server's; absent where the machine knows them. */
  readonly ca?: string | undefined;
  /** Absent where the server asks for none. */
  readonly credential?: CredentialPlace;
  readonly from: string;
  /** Who gets the report for all. */
  readonly to: readonly string[];
  /** Who may see names and telephone numbers. */
  readonly toWithContacts: readonly string[];
}

const FIELDS = [
  'host',
  'port',
  'tls',
  'withoutTls',
  'ca',
  'credential',
  'from',
  'to',
  'toWithContacts',
];
const A_PORT = 65_535;
const SUBMISSION = 587;

/** Reads where reports go; nothing is a report on standard error only. */
export function reportConfig(json: unknown, faults: string[]): ReportConfig {
  if (json === undefined) return { withContacts: false };
  const fields = new Fields(json, 'report', ['folder', 'withContacts', 'mail'], faults);
  return {
    withContacts: fields.flag('withContacts'),
    ...(fields.has('folder') ? { folder: fields.text('folder') } : {}),
    ...(fields.has('mail') ? { mail: mailConfig(fields.value('mail'), faults) } : {}),
  };
}

function mailConfig(json: unknown, faults: string[]): MailConfig {
  const at = 'report.mail';
  const fields = new Fields(json, at, FIELDS, faults);
  const addresses = (name: string): readonly string[] =>
    fields.has(name) ? fields.list(name).map((one) => addressOf(one, `${at}.${name}`, faults)) : [];
  const [to, toWithContacts] = [addresses('to'), addresses('toWithContacts')];
  if (to.length + toWithContacts.length === 0)
    faults.push(`${at} names nobody in to or toWithContacts`);
  return {
    host: fields.text('host', 'is missing: the name of an SMTP server'),
    port: fields.integer('port', 1, A_PORT, SUBMISSION),
    isTls: fields.flag('tls'),
    withoutTls: fields.flag('withoutTls'),
    ...(fields.has('ca') ? { ca: fields.text('ca') } : {}),
    ...(fields.has('credential')
      ? { credential: credentialPlace(fields.value('credential'), `${at}.credential`, faults) }
      : {}),
    from: addressOf(fields.value('from'), `${at}.from`, faults),
    to,
    toWithContacts,
  };
}

/** A mail address, with nothing in it that could be a line of the mail. */
function addressOf(json: unknown, at: string, faults: string[]): string {
  if (typeof json === 'string' && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(json)) return json;
  faults.push(`${at} is not a mail address such as officer@example.org`);
  return '';
}
