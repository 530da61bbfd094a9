import { at, type Document, filled } from '../independent-sum/json.ts';
import { countyOfPhones, usersOf } from '../telephone/county-of-phones.ts';
import { accountOf } from '../telephone/documents-of-phone.ts';
import { askCht, type ChtAccount, requestCht } from './ask-cht.ts';
import { settingsOfTrial } from './settings-of-trial.ts';

const PASSWORD = 'Trying-a-county-1';

/** The demo county as it is put on a CHT: everything but the settings and the accounts. */
export const COUNTY: readonly Document[] = countyOfPhones(3);

const [, supervisor = ''] = usersOf(COUNTY, 'supervisor');
const facility = filled(accountOf(COUNTY, supervisor)['facility_id']) ?? '';

/** Whether a document of the county stands below the supervisor's place. */
const isBelow = (document: Document | undefined): boolean => {
  for (let place = document?.['parent']; place !== undefined; place = at(place, 'parent'))
    if (at(place, '_id') === facility) return true;
  return false;
};

const contactOf = (user: string): Document | undefined =>
  COUNTY.find(({ _id }) => _id === accountOf(COUNTY, user)['contact_id']);

const [chw = '', otherChw = ''] = usersOf(COUNTY, 'chw').filter((user) => isBelow(contactOf(user)));

const withPassword = (name: string): ChtAccount => ({ name, password: PASSWORD });

/** A supervisor, and two CHWs below. */
export const SUPERVISOR = withPassword(supervisor);
export const CHW = withPassword(chw);
export const OTHER_CHW = withPassword(otherChw);

/** Who exports: an account without a phone. */
export const OFFICER = withPassword('hrio');

/** The contact and the place of an account. */
export const contactAndPlace = ({ name }: ChtAccount) => ({
  contact: filled(accountOf(COUNTY, name)['contact_id']) ?? '',
  place: filled(accountOf(COUNTY, name)['facility_id']) ?? '',
});

/** The county as the CHT has it now: phones write of the running month, tests of the others. */
export async function countyNow(): Promise<readonly Document[]> {
  const keys = COUNTY.map(({ _id }) => _id);
  const { rows } = (await askCht('POST', '/medic/_all_docs?include_docs=true', { keys })) as {
    readonly rows: readonly { readonly doc?: Document | null }[];
  };
  // The texts of the CHT stand beside the county's: these are what is looked for.
  return rows.flatMap(({ doc }, index) => {
    const own = COUNTY[index];
    const isText = own?.['type'] === 'translations';
    return isText || !doc ? (isText ? [own] : []) : [doc];
  });
}

/** What the suite itself puts on a CHT; accounts beside the county's are of its recordings. */
const isOurs = (id: string): boolean =>
  id.startsWith('recorded-') || COUNTY.some(({ _id }) => _id === id);

/** A CHT in which somebody else's contacts are is not one for trying. */
async function refuseOthersCht(): Promise<void> {
  const { rows } = (await askCht(
    'GET',
    '/medic/_design/medic/_view/contacts_by_depth?reduce=false&limit=50',
  )) as { readonly rows: readonly { readonly id: string }[] };
  const other = rows.find(({ id }) => !isOurs(id));
  if (other !== undefined)
    throw new Error(`This CHT has contacts (${other.id}): nothing was written there.`);
}

/** Writes documents as they stand here, over what is there of them. */
export async function putDocuments(documents: readonly Document[]): Promise<void> {
  const keys = documents.map(({ _id }) => _id);
  const { rows } = (await askCht('POST', '/medic/_all_docs', { keys })) as {
    readonly rows: readonly {
      readonly value?: { readonly rev: string; readonly deleted?: true };
    }[];
  };
  const docs = documents.map((document, index) => {
    const value = rows[index]?.value;
    return value === undefined || value.deleted ? document : { ...document, _rev: value.rev };
  });
  const answers = (await askCht('POST', '/medic/_bulk_docs', { docs })) as readonly {
    readonly id: string;
    readonly error?: string;
  }[];
  const refused = answers.find(({ error }) => error !== undefined);
  if (refused !== undefined) throw new Error(`${refused.id}: ${refused.error ?? ''}`);
}

/** Makes an account, or gives the one that is there this password again. */
export async function putAccount(
  { name: username, password }: ChtAccount,
  role: string,
  at: { readonly contact: string; readonly place: string },
): Promise<void> {
  const body = { username, password, roles: [role], ...at };
  const path = `/api/v1/users/${encodeURIComponent(username)}`;
  const there = await requestCht(
    'GET',
    `/_users/${encodeURIComponent(`org.couchdb.user:${username}`)}`,
  );
  await askCht('POST', there.ok ? path : '/api/v1/users', body);
}

/** The form of sign-offs, without its questions: the screens ask for nothing but that it is there. */
const FORM: Document = {
  _id: 'form:dhis2_validation',
  type: 'form',
  internalId: 'dhis2_validation',
  title: 'Numbers for DHIS2',
};

/** Puts the county on the CHT: its settings, texts, contacts, target documents and three accounts. */
export async function putCounty(): Promise<void> {
  await refuseOthersCht();
  await askCht('PUT', '/api/v1/settings?overwrite=1', await settingsOfTrial(COUNTY));
  const kept = ({ _id, type }: Document): boolean =>
    _id !== 'settings' && !['user-settings', 'translations'].includes(String(type));
  const ours = COUNTY.filter((one) => kept(one) && !one._id.startsWith('_design/'));
  await putDocuments(ours.map(({ _rev, ...document }) => document));
  await putDocuments([FORM]);
  await putTexts();
  await putAccount(SUPERVISOR, 'supervisor', contactAndPlace(SUPERVISOR));
  await putAccount(CHW, 'chw', contactAndPlace(CHW));
  await putAccount(OFFICER, 'hrio', contactAndPlace(SUPERVISOR));
  await putAccount(OTHER_CHW, 'chw', contactAndPlace(OTHER_CHW));
}

/** The county's texts beside those that the CHT has. */
async function putTexts(): Promise<void> {
  for (const { _id, generic, custom } of COUNTY.filter(({ type }) => type === 'translations')) {
    const found = await requestCht('GET', `/medic/${_id}`);
    if (!found.ok) continue;
    const there = (await found.json()) as Document;
    const texts = { ...Object(there['custom']), ...Object(generic), ...Object(custom) } as object;
    await putDocuments([{ ...there, custom: texts }]);
  }
}
