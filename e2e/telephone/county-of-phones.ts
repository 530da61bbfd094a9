import { demoCounty } from '../../server/demo-county/index.ts';
import {
  countPeriod,
  decodeContact,
  exportRequest,
  exportSettings,
  planDataSet,
  planOrgUnits,
  revisionsOf,
  rowsWithContributions,
  type RowWithContributions,
  targetDocumentsOf,
} from '../../src/domain/index.ts';
import { tagBefore, today } from '../county/county.ts';
import { at, type Document, filled } from '../independent-sum/json.ts';

/** The demo county, in which supervisors' phones reach as far down as is told. */
export function countyOfPhones(depth: number): readonly Document[] {
  const { documents } = demoCounty({ today: today(), seed: 'telephone' });
  return (documents as readonly Document[]).map((document) =>
    document._id === 'settings'
      ? {
          ...document,
          settings: {
            ...(document['settings'] as object),
            replication_depth: [{ role: 'supervisor', depth }],
          },
        }
      : document,
  );
}

/** The names of the accounts of a role, in the order of the documents. */
export const usersOf = (documents: readonly Document[], role: string): readonly string[] =>
  documents
    .filter(({ type, roles }) => type === 'user-settings' && (roles as string[])[0] === role)
    .map(({ name }) => filled(name) ?? '');

const settingsOf = (documents: readonly Document[]): unknown =>
  at(
    documents.find(({ _id }) => _id === 'settings'),
    'settings',
  );

/** The English title of a target or a data set. */
export const titleOf = (documents: readonly Document[], key: string): string =>
  filled(
    at(
      documents.find(({ _id }) => _id === 'messages-en'),
      'generic',
      key,
    ),
  ) ?? key;

/** The rows of the export of the last finished month over all documents, with what each CHW gave. */
export function exportedRows(documents: readonly Document[]): readonly (RowWithContributions & {
  readonly targets: readonly string[];
  readonly isPercent: boolean;
})[] {
  const settings = exportSettings(settingsOf(documents));
  const dataSet = settings.dataSets[0]?.id ?? '';
  const period = tagBefore(1).replace('-', '');
  const planned = planDataSet(settings, exportRequest({ dataSet, period }));
  if (!planned.ok) throw new Error(planned.error.code);
  const contacts = documents.flatMap((one) => decodeContact(one, settings.contactTypes) ?? []);
  const plan = planOrgUnits(planned.value, contacts, today());
  if (!plan.ok) throw new Error(plan.error.code);
  const counted = countPeriod(
    plan.value,
    targetDocumentsOf(revisionsOf(documents)),
    new Map(contacts.map((contact) => [contact.id, contact])),
  );
  return rowsWithContributions(plan.value.keys, counted).map((row, index) => {
    const key = counted.rows[index]?.key;
    return {
      ...row,
      targets: (key?.targets ?? []).map(({ id }) => id),
      isPercent: key?.value === 'percent',
    };
  });
}
