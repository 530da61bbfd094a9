import type { Contact, DataSetPlan } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { mappedContactsFor } from '../places/mapped-contacts-for.ts';
import { mappedContactsOf } from '../places/read-contacts.ts';
import type { ExportContext } from './export-context.ts';

/** All mapped contacts, or where the product's view finds them, those that the choice needs. */
export async function contactsOfPlan(
  database: Database,
  { request, settings }: DataSetPlan,
  hasViews: boolean,
  context: ExportContext,
): Promise<readonly Contact[]> {
  const { contactTypes } = settings;
  if (hasViews && request.orgUnits.length > 0) {
    return mappedContactsFor(database, request, contactTypes, context);
  }
  const contacts = await mappedContactsOf(database, hasViews, contactTypes, context);
  return [...contacts.values()];
}
