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

/** Answers `POST /api/completeDataSetRegistrations`: each registration by itself. */
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
  let imported = 0;
  for (const registration of all) {
    const unit = unitOf(registration.organisationUnit);
    const conflict = conflictOf(registration, unit, request);
    if (conflict !== undefined) conflicts.push(conflict);
    else {
      imported += 1;
      const { dataSet = '', period = '', date = '' } = registration;
      if (params['dryRun'] !== 'true') {
        stored.completed.set(formKey(dataSet, period, unit?.id ?? ''), date);
      }
    }
  }
  const summary = {
    status: conflicts.length === 0 ? 'SUCCESS' : 'WARNING',
    importCount: { ...NOTHING, imported, ignored: conflicts.length },
    conflicts,
    rejectedIndexes: [],
    dataSetComplete: 'false',
  } as const;
  return answer(summary, generation, isBare, params);
}

function conflictOf(
  { dataSet, period, organisationUnit }: Registration,
  unit: OrganisationUnit | undefined,
  { metadata, stored, user }: RegistrationRequest,
): Conflict | undefined {
  const set = metadata.dataSets.find(({ id }) => id === dataSet);
  const about = (object: string | undefined, message: string): Conflict => ({
    code: undefined,
    message,
    objects: { object: object ?? '' },
    indexes: [],
  });
  if (set === undefined) return about(dataSet, 'Data set not found or not accessible');
  if (period === undefined) return about(period, 'Period not valid');
  if (unit === undefined)
    return about(organisationUnit, 'Organisation unit not found or not accessible');
  if (!isInHierarchy(user, unit.path)) {
    return about(organisationUnit, 'Organisation unit not in hierarchy of current user');
  }
  if (!set.organisationUnits.some(({ id }) => id === unit.id)) {
    return about(organisationUnit, 'Organisation unit is not assigned to the data set');
  }
  const form = { metadata, stored, dataSet: set, period, orgUnit: unit.id };
  const [missing] = missingCompulsoryFields(form);
  if (missing === undefined || set.compulsoryFieldsCompleteOnly !== true) return undefined;
  return about(
    'dataElementOperand',
    `${missing.dataElement.id} needs to be filled. It is compulsory.`,
  );
}
