import { at, type Document, filled, oneOrMany } from '../independent-sum/json.ts';

/** The document of an account. */
export const accountOf = (documents: readonly Document[], user: string): Document => {
  const found = documents.find(({ _id }) => _id === `org.couchdb.user:${user}`);
  if (found === undefined) throw new Error(`no account: ${user}`);
  return found;
};

const lineageOf = (contact: Document): readonly string[] => {
  const ids = [contact._id];
  for (let place = contact['parent']; ; place = at(place, 'parent')) {
    const id = filled(at(place, '_id'));
    if (id === undefined) return ids;
    ids.push(id);
  }
};

/** Whom a report is about: the first of these that it names; else who wrote it. */
const subjectOf = (report: Document): string | undefined => {
  const names = ['patient_id', 'patient_uuid', 'place_id', 'place_uuid'];
  const subjects = [report, report['fields']].flatMap((holder) =>
    names.map((name) => filled(at(holder, name))),
  );
  return subjects.find((id) => id !== undefined) ?? filled(at(report, 'contact', '_id'));
};

/**
 * What the CHT's server gives a phone, held against what one gave (e2e/cht): contacts below the account's
 * places down to the role's depth, the account's own contact, target documents whose owner and reports
 * whose subject is among these, and what goes to everybody.
 */
export function documentsOfPhone(
  documents: readonly Document[],
  user: string,
): readonly Document[] {
  const account = accountOf(documents, user);
  const facilities = oneOrMany(account['facility_id']).map(String);
  const roles = oneOrMany(account['roles']);
  const settings = documents.find(({ _id }) => _id === 'settings')?.['settings'];
  const depth = oneOrMany(at(settings, 'replication_depth'))
    .filter((entry) => roles.includes(at(entry, 'role')))
    .map((entry) => Number(at(entry, 'depth')))[0];
  const isReached = (contact: Document): boolean => {
    const distance = lineageOf(contact).findIndex((id) => facilities.includes(id));
    return distance >= 0 && distance <= (depth ?? Infinity);
  };
  const contacts = documents.filter(
    (document) =>
      ['contact', 'person', 'clinic', 'health_center', 'district_hospital'].includes(
        String(document['type']),
      ) &&
      (document._id === account['contact_id'] || isReached(document)),
  );
  const ids = new Set(contacts.map(({ _id }) => _id));
  return [
    account,
    ...contacts,
    ...documents.filter(
      (document) =>
        (document['type'] === 'target' && ids.has(String(document['owner']))) ||
        (document['type'] === 'data_record' && ids.has(subjectOf(document) ?? '')) ||
        ['translations', 'ui-extension', 'form'].includes(String(document['type'])) ||
        document._id === 'settings',
    ),
  ];
}
