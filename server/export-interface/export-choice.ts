import {
  CHT_CORE_PRESET,
  err,
  type Exclusion,
  type ExportRequest,
  exportRequest,
  isReason,
  ok,
  type Result,
  withExclusion,
} from '../../src/domain/index.ts';

/** What a caller of the command line or of the API chose, in their own texts. */
export interface ExportChoice {
  readonly dataSet: string;
  readonly period: string;
  /** None, or only empty ones, is all. */
  readonly orgUnits: readonly string[];
  readonly children: boolean;
  readonly attribution: string | undefined;
  readonly zeros: string | undefined;
  readonly preset: string | undefined;
  /** How org units are written. */
  readonly idScheme: string | undefined;
  readonly completeDate: string | undefined;
  /** Owners to leave out, each as `OWNER=REASON`. */
  readonly exclude: readonly string[];
}

/** The choices that have only a few values, and these values. */
export const CHOICES = {
  attribution: ['nearest', 'ancestors'],
  zeros: ['reported', 'all'],
  preset: ['cht-core'],
  idScheme: ['uid', 'code'],
} as const;

/** A value that a choice does not have. */
export interface UnknownValue {
  readonly choice: keyof typeof CHOICES | 'exclude';
  readonly value: string;
}

/**
 * Makes the request of a choice. What is chosen by itself goes before what a preset brings.
 *
 * @example
 * requestOfChoice({ …, zeros: 'some' }) // => { ok: false, error: { choice: 'zeros', value: 'some' } }
 */
export function requestOfChoice(choice: ExportChoice): Result<ExportRequest, UnknownValue> {
  const { dataSet, period, children, completeDate } = choice;
  const attribution = oneOf(CHOICES.attribution, choice.attribution);
  const zeros = oneOf(CHOICES.zeros, choice.zeros);
  const preset = oneOf(CHOICES.preset, choice.preset);
  const idScheme = oneOf(CHOICES.idScheme, choice.idScheme);
  if (attribution === UNKNOWN) return unknown('attribution', choice);
  if (zeros === UNKNOWN) return unknown('zeros', choice);
  if (preset === UNKNOWN) return unknown('preset', choice);
  if (idScheme === UNKNOWN) return unknown('idScheme', choice);
  const excluded = exclusionsOf(choice.exclude);
  if (excluded === undefined) return err({ choice: 'exclude', value: choice.exclude.join(' ') });
  return ok(
    exportRequest({
      dataSet,
      period,
      orgUnits: choice.orgUnits.filter((orgUnit) => orgUnit !== ''),
      children,
      ...(preset === undefined ? {} : CHT_CORE_PRESET),
      ...(attribution === undefined ? {} : { attribution }),
      ...(zeros === undefined ? {} : { zeros }),
      ...(idScheme === 'code' ? { idScheme } : {}),
      ...(completeDate === undefined ? {} : { completeDate }),
      ...(excluded.length === 0 ? {} : { excluded }),
    }),
  );
}

/** Undefined where one names no owner, or gives no reason. The last reason of an owner stands. */
function exclusionsOf(texts: readonly string[]): readonly Exclusion[] | undefined {
  let exclusions: readonly Exclusion[] = [];
  for (const text of texts) {
    const at = text.indexOf('=');
    const reason = text.slice(at + 1).trim();
    if (at < 1 || !isReason(reason)) return undefined;
    exclusions = withExclusion(exclusions, { owner: text.slice(0, at), reason });
  }
  return exclusions;
}

const UNKNOWN = Symbol('none of the values');

const oneOf = <T extends string>(
  values: readonly T[],
  text: string | undefined,
): T | typeof UNKNOWN | undefined =>
  text === undefined ? undefined : (values.find((value) => value === text) ?? UNKNOWN);

const unknown = (name: keyof typeof CHOICES, choice: ExportChoice): Result<never, UnknownValue> =>
  err({ choice: name, value: choice[name] ?? '' });
