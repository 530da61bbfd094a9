// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { answer, type Answer, webMessage } from '../answer.ts';
import {
  hasAuthority,
  isInHierarchy,
  type Generation,
  type Params,
  type User,
} from '../import-request.ts';
import { missingCompulsoryFields } from '../data-entry/form-request.ts';
import type { Metadata, OrganisationUnit } from '../metadata/metadata.ts';
import { formKey, type StoredData } from '../stored-data.ts';
import { NOTHING, type Conflict } from '../summary.ts';

/** What is to be registered, and where. */
export interface RegistrationRequest {
  readonly body: Uint8Array;
  readonly params: Params;
  readonly generation: Generation;
  readonly isBare: boolean;
  readonly metadata: Metadata;
  readonly stored: StoredData;
  readonly user: User;
}

type Registration = Readonly<
  Partial<Record<'dataSet' | 'period' | 'organisationUnit' | 'date', string>>
>;

/**
 * Answers `POST /api/completeDataSetRegistrations`: each registration by itself. Source: dhis2-core 2.42 and 2.43,
 * `DefaultCompleteDataSetRegistrationExchangeService`; that asks for no authority, which this model does.
 */
export function registerCompletions(request: RegistrationRequest): Answer {
  const { params, generation, isBare, stored, user } = request;
  if (!hasAuthority(user, 'F_DATAVALUE_ADD')) return webMessage(403, 'Access is denied');
  const { completeDataSetRegistrations: all = [], orgUnitIdScheme } = JSON.parse(
    new TextDecoder().decode(request.body),
  ) as {
    readonly completeDataSetRegistrations?: readonly Registration[];
    readonly orgUnitIdScheme?: string;
  };
  // The payload's own word comes before the address's.
  const isByCode = (orgUnitIdScheme ?? params['orgUnitIdScheme'])?.toUpperCase() === 'CODE';
  const unitOf = (text: string | undefined): OrganisationUnit | undefined =>
    request.metadata.organisationUnits.find(({ id, code }) => (isByCode ? code : id) === text);
  const conflicts: Conflict[] = [];
  let [imported, updated] = [0, 0];
  for (const registration of all) {
    const unit = unitOf(registration.organisationUnit);
    const judged = judge(registration, unit, request);
    conflicts.push(...judged.conflicts);
    if (!judged.isTaken) continue;
    const { dataSet = '', period = '', date = '' } = registration;
    const key = formKey(dataSet, period, unit?.id ?? '');
    if (stored.completed.has(key)) updated += 1;
    else imported += 1;
    if (params['dryRun'] !== 'true') stored.completed.set(key, date);
  }
  const ignored = all.length - imported - updated;
  const summary = {
    // Not that some were ignored, only that all were.
    status: ignored === all.length ? 'ERROR' : 'SUCCESS',
    importCount: { ...NOTHING, imported, updated, ignored },
    conflicts,
    rejectedIndexes: [],
    description: 'Import process complete.',
    dataSetComplete: 'false',
  } as const;
  return answer(summary, generation, isBare, params);
}

interface Judged {
  readonly isTaken: boolean;
  readonly conflicts: readonly Conflict[];
}

function judge(
  { dataSet, period, organisationUnit }: Registration,
  unit: OrganisationUnit | undefined,
  { metadata, stored, user, params }: RegistrationRequest,
): Judged {
  const set = metadata.dataSets.find(({ id }) => id === dataSet);
  const about = (object: string | undefined, message: string): Conflict => ({
    code: undefined,
    message,
    objects: { object: object ?? '' },
    indexes: [],
  });
  const refused = (object: string | undefined, message: string): Judged => ({
    isTaken: false,
    conflicts: [about(object, message)],
  });
  if (set === undefined) return refused(dataSet, 'Data set not found or not accessible');
  if (period === undefined) return refused(period, 'Period not valid');
  if (unit === undefined) {
    return refused(organisationUnit, 'Organisation unit not found or not accessible');
  }
  if (!isInHierarchy(user, unit.path)) {
    return refused(
      unit.id,
      `Organisation unit is not in hierarchy of user: ${user.username ?? ''}`,
    );
  }
  const isAssigned = set.organisationUnits.some(({ id }) => id === unit.id);
  if (!isAssigned && params['strictOrganisationUnits'] === 'true') {
    return refused(set.id, `Data set ${set.id} is not assigned to organisation unit ${unit.id}`);
  }
  const form = { metadata, stored, dataSet: set, period, orgUnit: unit.id };
  const missing = missingCompulsoryFields(form);
  return {
    isTaken: missing.length === 0 || set.compulsoryFieldsCompleteOnly !== true,
    conflicts: missing.map(({ dataElement }) =>
      about('dataElementOperand', `${dataElement.id} needs to be filled. It is compulsory.`),
    ),
  };
}
