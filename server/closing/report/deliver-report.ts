import type { ProcessContext } from '../../command-line/index.ts';
import type { ReportConfig } from '../config/report-config.ts';
import { mailReport } from './mail-report.ts';
import type { ReportsFolder } from './reports-folder.ts';
import type { RunReport } from './run-report.ts';

/**
 * Writes a report and mails it. A run of which there is nothing to tell is not mailed: nobody reads the mails of
 * a timer that says the same each day.
 *
 * @returns whether all who are to know were told
 */
export async function deliverReport(
  report: RunReport,
  { mail, withContacts }: ReportConfig,
  folder: ReportsFolder | undefined,
  { env, stderr, now }: Pick<ProcessContext, 'env' | 'stderr' | 'now'>,
): Promise<boolean> {
  await folder?.write(report, withContacts);
  await folder?.tidy(now);
  const isTelling =
    report.clashes.length > 0 || report.months.some(({ state }) => state !== 'unchanged');
  if (mail === undefined || !isTelling) return true;
  const fault = await mailReport(report, mail, env);
  if (fault !== undefined) stderr(`the report was not mailed: ${fault}`);
  return fault === undefined;
}
