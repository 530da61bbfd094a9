// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { webMessage, type Answer } from '../answer.ts';
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

/** Fields that DHIS2 works out of other org units. */
const WORKED_OUT = /\b(children|ancestors|leaf|displayName)\b|[*:]/;

/** Answers `GET /api/organisationUnits`: a search (`query=…`, `filter=path:like:…`), or a page of all of them. */
export function orgUnitsFound(
  metadata: Metadata,
  params: Readonly<Record<string, string | undefined>>,
): Answer {
  const { query = '', fields = 'id,displayName', filter, order = '' } = params;
  const all = metadata.organisationUnits;
  const [, onPath = ''] = /^path:like:(\w+)$/.exec(filter ?? '') ?? [];
  const found = all
    .filter((unit) => nameOf(unit).toLowerCase().includes(query.toLowerCase()))
    .filter(({ path }) => path.includes(onPath));
  if (order === 'id:asc') found.sort((one, other) => (one.id < other.id ? -1 : 1));
  const isPaged = params['paging'] !== 'false';
  const pageSize = isPaged ? Number(params['pageSize'] ?? '50') : found.length;
  const page = isPaged ? Number(params['page'] ?? '1') : 1;
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const without = { ...metadata, organisationUnits: [] };
  const organisationUnits = shown.map((unit) =>
    withFields(WORKED_OUT.test(fields) ? describe(unit, all) : unit, fields, without),
  );
  const pager = {
    page,
    pageSize,
    ...(params['totalPages'] === 'true'
      ? { total: found.length, pageCount: Math.max(1, Math.ceil(found.length / pageSize)) }
      : {}),
  };
  return { status: 200, body: { ...(isPaged ? { pager } : {}), organisationUnits } };
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
