// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { webMessage, type Answer } from '../answer.ts';
import { isInHierarchy } from '../import-request.ts';
import type { Metadata, OrganisationUnit } from '../metadata/metadata.ts';
import type { Account } from '../server/account.ts';
import { withFields } from '../server/fields.ts';

const nameOf = ({ id, name = id }: { readonly id: string; readonly name?: string }): string => name;

/** An org unit with the fields that DHIS2 works out, and those right below it. */
function describe(unit: OrganisationUnit, all: readonly OrganisationUnit[]): object {
  const parentOf = ({ path }: OrganisationUnit): string | undefined => path.split('/').at(-2);
  const children = all.filter((one) => parentOf(one) === unit.id);
  const above = unit.path.split('/').slice(1, -1);
  const plain = (one: OrganisationUnit): object => ({
    ...one,
    displayName: nameOf(one),
    leaf: !all.some((other) => parentOf(other) === one.id),
  });
  return {
    ...plain(unit),
    children: children.map(plain),
    ancestors: all.filter(({ id }) => above.includes(id)).map(plain),
  };
}

/** Answers `GET /api/me`. */
export function answerMe(account: Account, metadata: Metadata, fields = '*'): Answer {
  const { username, authorities, organisationUnits: own, language = 'en' } = account;
  const all = metadata.organisationUnits;
  const roots = all.filter(({ id, path }) =>
    own === undefined ? path.split('/').length === 2 : own.includes(id),
  );
  const me = {
    id: 'user0000001',
    username,
    displayName: username,
    authorities,
    settings: { keyUiLocale: language },
    organisationUnits: roots.map((unit) => describe(unit, all)),
  };
  return { status: 200, body: withFields(me, fields, { ...metadata, organisationUnits: [] }) };
}

/** Answers `GET /api/dataSets`. */
export function listedDataSets(
  { closedDataSets = [] }: Account,
  metadata: Metadata,
  fields = 'id,displayName',
): Answer {
  const dataSets = metadata.dataSets.map((dataSet) =>
    withFields(
      {
        ...dataSet,
        displayName: nameOf(dataSet),
        access: { data: { read: true, write: !closedDataSets.includes(dataSet.id) } },
      },
      fields,
      metadata,
    ),
  );
  return { status: 200, body: { dataSets } };
}

/** Answers `GET /api/organisationUnits?query=…`. */
export function orgUnitsFound(
  account: Account,
  metadata: Metadata,
  params: Readonly<Record<string, string | undefined>>,
): Answer {
  const { query = '', fields = 'id,displayName', withinUserHierarchy, pageSize = '50' } = params;
  const all = metadata.organisationUnits;
  const found = all
    .filter((unit) => nameOf(unit).toLowerCase().includes(query.toLowerCase()))
    .filter(({ path }) => withinUserHierarchy !== 'true' || isInHierarchy(account, path))
    .slice(0, Number(pageSize));
  const without = { ...metadata, organisationUnits: [] };
  const organisationUnits = found.map((unit) => withFields(describe(unit, all), fields, without));
  return { status: 200, body: { organisationUnits } };
}

/** Answers `GET /api/organisationUnits/<id>`. */
export function orgUnitWithChildren(metadata: Metadata, id: string, fields = '*'): Answer {
  const all = metadata.organisationUnits;
  const unit = all.find((one) => one.id === id);
  if (unit === undefined) {
    return webMessage(404, `OrganisationUnit with id ${id} could not be found.`, 'E1005');
  }
  const without = { ...metadata, organisationUnits: [] };
  return { status: 200, body: withFields(describe(unit, all), fields, without) };
}
