import { readDataSetMetadata } from '../../../src/data-access/index.ts';
import type { DataSetMetadata } from '../../../src/domain/index.ts';
import { dhis2Failure } from '../../export-interface/index.ts';
import type { DataSetToClose } from '../config/closing-config.ts';
import type { RunWriter } from '../state/run-writer.ts';
import { closeMonth } from './close-month.ts';
import type { ClosingContext, ConnectedInstance } from './connected-instance.ts';
import { type MonthOutcome, monthWithout } from './month-outcome.ts';
import { periodsToClose } from './periods-to-close.ts';

/** Why rows of an org unit are not sent, by data set and org unit; none of most. */
type ClashesOfInstance = (dataSet: string, orgUnit: string) => string | undefined;

/** Closes the months of an instance, one after another, the newest first. */
export async function closeInstance(
  instance: ConnectedInstance,
  rules: readonly DataSetToClose[],
  clashes: ClashesOfInstance,
  run: RunWriter,
  context: ClosingContext,
): Promise<readonly MonthOutcome[]> {
  const outcomes: MonthOutcome[] = [];
  for (const rule of rules) {
    outcomes.push(...(await closeDataSet(instance, rule, clashes, run, context)));
  }
  return outcomes;
}

async function closeDataSet(
  instance: ConnectedInstance,
  rule: DataSetToClose,
  clashes: ClashesOfInstance,
  run: RunWriter,
  context: ClosingContext,
): Promise<readonly MonthOutcome[]> {
  const { dataSet } = rule;
  const of = { instance: instance.name, dhis2: instance.dhis2.baseUrl, dataSet, period: '' };
  const read = await readDataSetMetadata(context.fetch, instance.dhis2, dataSet);
  if (!read.ok) return [monthWithout(of, 'failed', noMetadata(read.error))];
  const { metadata } = read.value;
  const periods = periodsOf(rule, metadata, context);
  if (periods === undefined) {
    const message = `The data set takes periods of the type ${metadata.periodType ?? 'that DHIS2 does not tell'}, and target documents hold whole months.`;
    return [monthWithout(of, 'refused', { code: 'unsupported-period-type', message })];
  }
  const outcomes: MonthOutcome[] = [];
  const clash = (orgUnit: string): string | undefined => clashes(dataSet, orgUnit);
  for (const period of periods) {
    outcomes.push(await closeMonth({ instance, rule, period, metadata, clash }, run, context));
  }
  return outcomes;
}

const periodsOf = (
  rule: DataSetToClose,
  { periodType = '', calendar }: DataSetMetadata,
  { today }: ClosingContext,
): ReturnType<typeof periodsToClose> => periodsToClose(rule, periodType, calendar, today);

type MetadataError = Extract<
  Awaited<ReturnType<typeof readDataSetMetadata>>,
  { ok: false }
>['error'];

/** Without the metadata it is not known which months have expired: nothing is sent. */
function noMetadata(error: MetadataError): NonNullable<MonthOutcome['reason']> {
  if (isFault(error)) {
    return {
      code: error.code,
      message: `What DHIS2 tells of the data set cannot be read (${error.code}).`,
    };
  }
  const { code, message } = dhis2Failure({ error, mayHaveTaken: false });
  return {
    code: `dhis2-${code}`,
    message: `The data set could not be read: ${message.replace(/\.$/, '')}. Nothing was sent.`,
  };
}

const FAULTS = ['not-json', 'zipped', 'not-metadata', 'dhis2-error', 'no-such-data-set'] as const;

const isFault = (
  error: MetadataError,
): error is Extract<MetadataError, { code: (typeof FAULTS)[number] }> =>
  FAULTS.some((code) => code === error.code);
