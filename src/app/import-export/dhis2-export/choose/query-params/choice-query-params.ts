import { EXPORT_FORMATS } from '../../../../../domain/index.ts';
import { NO_CHOICE, type Choice, type InvalidParameter } from '../state/choice.ts';

/** The query parameters of an address, in DHIS2's words; null where one is absent. */
export interface ChoiceQueryParams {
  readonly dataSet: string | null;
  readonly orgUnit: readonly string[] | null;
  readonly children: string | null;
  readonly period: string | null;
  readonly attribution: string | null;
  readonly idScheme: string | null;
  readonly complete: string | null;
  readonly format: string | null;
  readonly gzip: string | null;
}

/** The part of Angular's `ParamMap` that is read here. */
interface Parameters {
  has(name: string): boolean;
  get(name: string): string | null;
  getAll(name: string): readonly string[];
}

/** Writes a choice into an address; what is as it always is stays out. */
export const toQueryParams = (choice: Choice): ChoiceQueryParams => ({
  dataSet: choice.dataSet ?? null,
  orgUnit: choice.orgUnits.length === 0 ? null : choice.orgUnits,
  children: choice.children ? 'true' : null,
  period: choice.period ?? null,
  attribution: choice.attribution === NO_CHOICE.attribution ? null : choice.attribution,
  idScheme: choice.byCode ? 'code' : null,
  complete: choice.complete ? 'true' : null,
  format: choice.format === NO_CHOICE.format ? null : choice.format,
  gzip: choice.gzip ? 'true' : null,
});

/**
 * Reads a choice from an address, and lists what in it could not be read. An address that says
 * nothing of it asks for no choice, not for an empty one.
 */
export function fromQueryParams(parameters: Parameters): {
  readonly choice: Choice | undefined;
  readonly invalidParameters: readonly InvalidParameter[];
} {
  const isSilent = Object.keys(toQueryParams(NO_CHOICE)).every((name) => !parameters.has(name));
  if (isSilent) return { choice: undefined, invalidParameters: [] };
  const invalidParameters: InvalidParameter[] = [];
  const oneOf = <T extends string>(parameter: string, known: readonly T[], otherwise: T): T => {
    const value = parameters.get(parameter);
    if (value === null) return otherwise;
    const found = known.find((text) => text === value);
    if (found === undefined) invalidParameters.push({ parameter, value });
    return found ?? otherwise;
  };
  const dataSet = parameters.get('dataSet');
  const period = parameters.get('period');
  const choice: Choice = {
    ...(dataSet ? { dataSet } : {}),
    orgUnits: [...new Set(parameters.getAll('orgUnit').filter((id) => id !== ''))],
    children: oneOf('children', ['true', 'false'], 'false') === 'true',
    ...(period ? { period } : {}),
    attribution: oneOf('attribution', ['nearest', 'ancestors'], NO_CHOICE.attribution),
    byCode: oneOf('idScheme', ['uid', 'code'], 'uid') === 'code',
    complete: oneOf('complete', ['true', 'false'], 'false') === 'true',
    format: oneOf('format', EXPORT_FORMATS, NO_CHOICE.format),
    gzip: oneOf('gzip', ['true', 'false'], 'false') === 'true',
  };
  return { choice, invalidParameters };
}
