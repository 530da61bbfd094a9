// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { webMessage, type Answer } from '../answer.ts';
import { isInHierarchy, type Generation, type User } from '../import-request.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { StoredData, StoredValue } from '../stored-data.ts';

/** Parameters of an address that may stand there several times. */
export type RepeatedParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is asked of which server, by whom. */
export interface StoredRequest {
  readonly stored: StoredData;
  readonly metadata: Metadata;
  readonly params: RepeatedParams;
  readonly generation: Generation;
  readonly user: User;
}

const all = (param: RepeatedParams[string]): readonly string[] => [param ?? []].flat();

const NOT_VISIBLE = ['E2010', 'E2012'];

/** Answers `GET /api/dataValueSets`: all that is asked for, or nothing and why. */
export function storedDataValueSet(request: StoredRequest): Answer {
  const refused = refusalOf(request);
  const { stored, params, generation } = request;
  if (refused !== undefined) {
    // Up to 2.42 what a user may not see is looked at when the answer has begun: it ends there.
    const isBegun = generation === 'upTo242' && NOT_VISIBLE.includes(refused.code);
    return isBegun
      ? { status: 200, body: undefined }
      : webMessage(409, refused.message, refused.code);
  }
  const [only, ...others] = all(params['orgUnit']);
  return {
    status: 200,
    body: {
      dataSet: params['dataSet'],
      period: params['period'],
      ...(others.length === 0 ? { orgUnit: only } : {}),
      dataValues: [
        ...found(request, stored.values).map((value) => jsonOf(value, generation, false)),
        ...(params['includeDeleted'] === 'true'
          ? found(request, stored.deleted).map((value) => jsonOf(value, generation, true))
          : []),
      ],
    },
  };
}

/** Why nothing is given out: something is missing, or the user may not see all of it. */
function refusalOf({
  metadata,
  params,
  user,
  generation,
}: StoredRequest): { readonly code: string; readonly message: string } | undefined {
  const dataSet = metadata.dataSets.find(({ id }) => id === params['dataSet']);
  // Since 2.43 what is not there holds nothing.
  const isPassedOver = generation === 'since243';
  if (dataSet === undefined) {
    if (isPassedOver && params['dataSet'] !== undefined) return undefined;
    return {
      code: 'E2001',
      message: 'At least one data element, data set or data element group must be specified',
    };
  }
  if (all(params['period']).length === 0) {
    return {
      code: 'E2002',
      message:
        'At least one period, start/end dates, last updated or last updated duration must be specified',
    };
  }
  const known = new Map(metadata.organisationUnits.map((unit) => [unit.id, unit]));
  const units = all(params['orgUnit']).flatMap((id) => known.get(id) ?? []);
  if (units.length === 0) {
    if (isPassedOver && params['orgUnit'] !== undefined) return undefined;
    return {
      code: 'E2006',
      message: 'At least one organisation unit or organisation unit group must be specified',
    };
  }
  if (user.closedDataSets?.includes(dataSet.id) === true) {
    return {
      code: 'E2010',
      message: `User is not allowed to read data for data ${named('set', dataSet.id, generation)}`,
    };
  }
  const hidden = units.find(({ path }) => !isInHierarchy(user, path));
  return hidden === undefined
    ? undefined
    : {
        code: 'E2012',
        message: `User is not allowed to view org ${named('unit', hidden.id, generation)}`,
      };
}

/** Since 2.43 there may be several. */
const named = (kind: string, id: string, generation: Generation): string =>
  generation === 'upTo242' ? `${kind}: \`${id}\`` : `${kind}(s): \`[${id}]\``;

function found(
  { metadata, params }: StoredRequest,
  values: ReadonlyMap<string, StoredValue>,
): readonly StoredValue[] {
  const orgUnits = new Set(all(params['orgUnit']));
  const periods = new Set(all(params['period']));
  const elements = new Set(
    metadata.dataSets
      .filter(({ id }) => id === params['dataSet'])
      .flatMap(({ dataSetElements }) => dataSetElements.map(({ dataElement }) => dataElement.id)),
  );
  return [...values.values()].filter(
    ({ dataElement, period, orgUnit }) =>
      elements.has(dataElement) && periods.has(period) && orgUnits.has(orgUnit),
  );
}

const jsonOf = (
  { followUp, ...value }: StoredValue,
  generation: Generation,
  deleted: boolean,
): object => ({
  ...value,
  // Of a comment alone there is no value.
  value: value.value === '' ? undefined : value.value,
  [generation === 'upTo242' ? 'followup' : 'followUp']: followUp,
  ...(deleted ? { deleted: true } : {}),
});
