import { err, isIdentifier, ok, type Result } from '../../../src/domain/index.ts';
import { Fields } from './fields.ts';
import { type ReportConfig, reportConfig } from './report-config.ts';
import { chtServer, dhis2Server, type InstanceConfig } from './instance-config.ts';

/** When and how the months of a data set are closed. */
export interface DataSetToClose {
  readonly dataSet: string;
  /** From this day of the month on the month before is closed. */
  readonly dayOfMonth: number;
  /** How many months before that one are looked at for late work. */
  readonly monthsBack: number;
  /** The least per cent of the expected owners that must have reported. */
  readonly minReported: number;
  /** Where the numbers come from: what phones wrote, or what the reports give. */
  readonly source: ClosedSource;
  /** Whether a month waits until supervisors have signed all of it as it is. */
  readonly signOff: boolean;
  /** Whether values that DHIS2 holds, and that no closing wrote, are written over. */
  readonly overwrite: boolean;
}

/** What `closing.json` says. */
export interface ClosingConfig {
  /** The folder in which what DHIS2 accepted is remembered. */
  readonly state: string;
  /** The folder in which sendings are kept that DHIS2's data store does not take; absent where none are. */
  readonly sendings?: string;
  readonly dataSets: readonly DataSetToClose[];
  readonly report: ReportConfig;
  /** The only instance; absent where a file names several. */
  readonly instance?: InstanceConfig;
}

/** Of what a closing is: what phones wrote, or what the reports give. */
export type ClosedSource = 'phones' | 'recalculated';

const SOURCES: readonly [ClosedSource, ...ClosedSource[]] = ['phones', 'recalculated'];

const OF_DATA_SET = [
  'dataSet',
  'dayOfMonth',
  'monthsBack',
  'minReported',
  'source',
  'signOff',
  'overwrite',
];

const KNOWN = ['state', 'sendings', 'dataSets', 'report', 'cht', 'dhis2'];

/** Later than the 28th not every month has. */
const LAST_DAY = 28;
const MOST_MONTHS = 12;

/**
 * Reads `closing.json`.
 *
 * @returns or all that is wrong with it, in words
 */
export function readClosingConfig(json: unknown): Result<ClosingConfig, readonly string[]> {
  const faults: string[] = [];
  const fields = new Fields(json, '', KNOWN, faults);
  const state = fields.text('state', 'is missing: a folder that is there');
  const sendings = fields.has('sendings') ? { sendings: fields.text('sendings') } : {};
  const dataSets = fields
    .list('dataSets')
    .map((one, index) => dataSetToClose(one, `dataSets[${String(index)}]`, faults));
  for (const { dataSet } of dataSets) {
    if (dataSets.filter((other) => other.dataSet === dataSet).length > 1 && dataSet !== '') {
      faults.push(`the data set ${dataSet} stands in dataSets more than once`);
    }
  }
  const report = reportConfig(fields.value('report'), faults);
  const isAlone = fields.has('cht') || fields.has('dhis2');
  const instance = isAlone && {
    name: 'cht',
    cht: chtServer(fields.value('cht'), 'cht', faults),
    dhis2: dhis2Server(fields.value('dhis2'), 'dhis2', faults),
  };
  if (faults.length > 0) return err([...new Set(faults)]);
  return ok({ state, ...sendings, dataSets, report, ...(instance === false ? {} : { instance }) });
}

function dataSetToClose(json: unknown, at: string, faults: string[]): DataSetToClose {
  const fields = new Fields(json, at, OF_DATA_SET, faults);
  const dataSet = fields.text('dataSet', 'is missing: the id of a data set of DHIS2');
  if (dataSet !== '' && !isIdentifier(dataSet)) {
    fields.fault('dataSet', 'is not an id of DHIS2: a letter, then 10 letters or digits');
  }
  const source = fields.oneOf('source', SOURCES);
  const signOff = fields.flag('signOff');
  if (signOff && source === 'recalculated') {
    fields.fault('signOff', 'is for what phones wrote: that is what supervisors sign');
  }
  return {
    dataSet,
    dayOfMonth: fields.integer('dayOfMonth', 1, LAST_DAY),
    monthsBack: fields.integer('monthsBack', 0, MOST_MONTHS, 0),
    minReported: fields.percent('minReported'),
    source,
    signOff,
    overwrite: fields.flag('overwrite'),
  };
}
