import { readFile } from 'node:fs/promises';
import type { ProcessContext } from '../../command-line/index.ts';
import { mailLogin } from '../config/credential.ts';
import type { MailConfig } from '../config/report-config.ts';
import { linesOfOutcome } from '../lines-of-outcome.ts';
import { mailFault } from './mail-fault.ts';
import { reportPage, titleOf } from './report-page.ts';
import { reportForAll, type ReportForAll, type RunReport } from './run-report.ts';

/** Milliseconds in which a mail server has to say something. */
const PATIENCE = 60_000;

/**
 * Mails a report: with names and telephone numbers to those who may see them, without to the others.
 *
 * @returns why it could not be mailed, in words; undefined where it was
 */
export async function mailReport(
  report: RunReport,
  mail: MailConfig,
  env: ProcessContext['env'],
): Promise<string | undefined> {
  const { host, port, isTls, withoutTls, ca, credential, from, to, toWithContacts } = mail;
  const login = credential === undefined ? undefined : await mailLogin(credential, env);
  if (login?.ok === false) return login.error;
  const trusted = ca === undefined ? undefined : await readFile(ca, 'utf8').catch(() => undefined);
  if (ca !== undefined && trusted === undefined) return `report.mail.ca: ${ca} cannot be read`;
  // Loaded only where there is something to mail.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure: isTls,
    requireTLS: !isTls && !withoutTls,
    ignoreTLS: withoutTls,
    ...(trusted === undefined ? {} : { tls: { ca: trusted } }),
    ...(login === undefined ? {} : { auth: login.value }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async (
    recipients: readonly string[],
    what: RunReport | ReportForAll,
  ): Promise<void> => {
    if (recipients.length === 0) return;
    await transport.sendMail({
      from,
      to: [...recipients],
      subject: titleOf(what),
      text: report.months.flatMap(linesOfOutcome).join('\n'),
      html: reportPage(what),
    });
  };
  try {
    await send(to, reportForAll(report));
    await send(toWithContacts, report);
    return undefined;
  } catch (error) {
    return mailFault(error, mail, login?.value.pass);
  } finally {
    transport.close();
  }
}
