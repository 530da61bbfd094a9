import { fieldOf, isFilledText } from '../../../src/domain/index.ts';
import type { MailConfig } from '../config/report-config.ts';

/** As much of a server's own words as is told. */
const LONGEST_WORDS = 200;

/** What a certificate can be besides right, as Node's TLS says it. */
const CERTIFICATE = /certificate|altname/i;

/**
 * Why a mail server took a report not, and what to do.
 *
 * @param secret what must not be told, should the server repeat it
 * @example
 * mailFault({ code: 'EAUTH', responseCode: 535 }, mail)
 * // => 'smtp.example.org:587 does not let in who stands in report.mail.credential (535). …'
 */
export function mailFault(
  error: unknown,
  { host, port, isTls }: Pick<MailConfig, 'host' | 'port' | 'isTls'>,
  secret?: string,
): string {
  const [code, responseCode] = [fieldOf(error, 'code'), fieldOf(error, 'responseCode')];
  const response = fieldOf(error, 'response');
  const own = isFilledText(response) ? response : error instanceof Error ? error.message : '';
  const told = withoutSecret(own.replaceAll(/\s+/g, ' '), secret).slice(0, LONGEST_WORDS);
  const status = typeof responseCode === 'number' ? ` (${String(responseCode)})` : '';
  return `${host}:${String(port)} ${wordsOf(String(code), isTls, told)}${status}. It says: ${told}`;
}

function wordsOf(code: string, isTls: boolean, told: string): string {
  if (CERTIFICATE.test(told)) {
    return (
      'shows a certificate that is not trusted, and was sent nothing. Where it is right, name ' +
      'the file with the certificate of its authority in report.mail.ca'
    );
  }
  if (code === 'EAUTH') return 'does not let in who stands in report.mail.credential';
  if (code === 'EENVELOPE') return 'takes no mail from this sender or for these addresses';
  if (code === 'EDNS') return 'is not known: see report.mail.host';
  if (code === 'ETLS' || (code === 'ESOCKET' && isTls)) {
    return isTls
      ? 'does not speak TLS from the first byte: leave "tls" away where it offers STARTTLS'
      : 'offers no STARTTLS, and was sent nothing: "tls": true is for a port that speaks TLS from the first byte';
  }
  if (['ECONNECTION', 'ETIMEDOUT', 'ESOCKET'].includes(code)) return 'does not answer';
  return 'did not take the mail';
}

/** A password, and what it looks like on the way. */
function withoutSecret(words: string, secret: string | undefined): string {
  if (secret === undefined) return words;
  const forms = [secret, Buffer.from(secret).toString('base64')];
  return forms.reduce((text, form) => text.replaceAll(form, '…'), words);
}
