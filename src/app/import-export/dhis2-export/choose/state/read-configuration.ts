import {
  readSettings,
  type Database,
  type SessionError,
} from '../../../../../data-access/index.ts';
import {
  err,
  exportSettings,
  fieldOf,
  isFilledText,
  missingPermission,
  ok,
  PAGE_PERMISSIONS,
  rolesByPermission,
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
  // Asked beside the session, which saves a round trip; the session's answer counts first.
  const settingsOnTheWay = readSettings(database, { signal });
  settingsOnTheWay.catch(() => undefined);
  const session = await askSession();
  if (!session.ok) return err(errorOfSession(session.error));
  if (session.value === undefined) return err({ code: 'signed-out' });

  const settings = await settingsOnTheWay;
  if (!settings.ok) return settings;
  const roles = rolesByPermission(settings.value);
  const permission = missingPermission(session.value, roles, PAGE_PERMISSIONS);
  if (permission !== undefined) return err({ code: 'no-permission', permission });

  const { dataSets, targets, monthStartDate } = exportSettings(settings.value);
  if (dataSets.length === 0) return err({ code: 'no-data-sets' });
  const locale = fieldOf(settings.value, 'locale');
  return ok({
    dataSets,
    targets,
    monthStartDate,
    user: session.value.name,
    locale: isFilledText(locale) ? locale : 'en',
  });
}

function errorOfSession(error: SessionError): ExportError {
  const request = '_session';
  if (error.code === 'unreachable') return { code: 'unreachable', request };
  if (error.code === 'refused') return { ...error, request };
  return { code: 'signed-out' };
}
