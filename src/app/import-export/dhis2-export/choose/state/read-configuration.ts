import { readAccess, type Database } from '../../../../../data-access/index.ts';
import {
  err,
  exportSettings,
  fieldOf,
  isFilledText,
  ok,
  PAGE_ACCESS,
  type ExportError,
  type Result,
} from '../../../../../domain/index.ts';
import type { AskSession } from '../../shared/ask-session.ts';
import type { Configuration } from './configuration.ts';

/** Reads what the page needs to begin with; the first refusal of the rules is given. */
export async function readConfiguration(
  askSession: AskSession,
  database: Database,
  signal: AbortSignal,
): Promise<Result<Configuration, ExportError>> {
  const access = await readAccess(database, askSession, PAGE_ACCESS, { signal });
  if (!access.ok) return access;
  const { user, settings } = access.value;
  const { notices: _, contactTypes, ...read } = exportSettings(settings);
  if (read.dataSets.length === 0) return err({ code: 'no-data-sets' });
  const locale = fieldOf(settings, 'locale');
  return ok({
    ...read,
    contactTypes: [...contactTypes],
    user: user.name,
    locale: isFilledText(locale) ? locale : 'en',
  });
}
