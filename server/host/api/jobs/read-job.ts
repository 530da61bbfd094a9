import {
  type ContactId,
  decodeKnownOfDhis2,
  fieldOf,
  isRecord,
  type KnownOfDhis2,
  withIdsOfCodes,
} from '../../../../src/domain/index.ts';
import { badParameter } from '../api-error.ts';
import { type AskedExport, readDataValueSetsQuery } from '../data-value-sets-query.ts';
import { flag, type Query, single } from '../query.ts';

/** How the reports are used, where the numbers are theirs. */
export interface AskedReports {
  readonly isAsOfEnd: boolean;
  /** A name that `Intl` knows. */
  readonly timeZone: string;
  /** The people who alone are compared; absent: all of the export. */
  readonly owners?: readonly ContactId[];
}

/** An export that is asked for: what, and of which source. */
export interface AskedJob {
  readonly asked: AskedExport;
  /** Undefined where the numbers are not those of the reports. */
  readonly reports: AskedReports | undefined;
  /** Whether cases of Go.Data are counted. */
  readonly isOfCases: boolean;
}

const SOURCES = ['phones', 'recalculated', 'godata'];

/** What is asked of target documents alone. */
const OF_DOCUMENTS = [
  'attribution',
  'preset',
  'idScheme',
  'exclude',
  'minReported',
  'requireSignOff',
  'humanReadable',
  'dhis2',
];

/** What is asked of reports alone. */
const OF_REPORTS = ['asOfEnd', 'timeZone', 'owner'];

/**
 * Reads the body of `POST /api/exports`: the parameters of `GET /api/dataValueSets` as JSON, `source`, and what the
 * caller knows of the DHIS2 for which it is.
 *
 * @param ownTimeZone the host's, where none is named
 * @throws {ApiError} naming the member that cannot be read
 */
export function readJob(body: unknown, ownTimeZone: string): AskedJob {
  const all = queryOfBody(body, ['dhis2']);
  const dhis2 = fieldOf(body, 'dhis2');
  const { idsOfCodes, ...known }: KnownOfDhis2 = dhis2 === undefined ? {} : knownOf(dhis2);
  const source = single(all, 'source') ?? 'phones';
  if (!SOURCES.includes(source)) throw badParameter(`source is one of ${SOURCES.join(', ')}.`);
  const ofReports = OF_REPORTS.filter((name) => all.has(name));
  if (source !== 'recalculated' && ofReports.length > 0) {
    throw badParameter(`${ofReports.join(', ')}: only with the source recalculated.`);
  }
  const isOfCases = source === 'godata';
  const ofDocuments = OF_DOCUMENTS.filter((name) => isOfCases && fieldOf(body, name) !== undefined);
  if (ofDocuments.length > 0) {
    throw badParameter(`${ofDocuments.join(', ')}: not with the source godata.`);
  }
  const others = ['source', ...OF_REPORTS];
  const read = readDataValueSetsQuery(new Map([...all].filter(([name]) => !others.includes(name))));
  const codes = withIdsOfCodes(read.request, idsOfCodes);
  const asked = { ...read, request: { ...read.request, ...known, ...codes } };
  if (isOfCases) {
    // A week that was read whole and had no case is a report of none.
    const zeros = all.has('zeros') ? read.request.zeros : 'all';
    const ofCases = { ...read, request: { ...read.request, zeros } };
    return { asked: ofCases, reports: undefined, isOfCases };
  }
  if (source === 'phones') return { asked, reports: undefined, isOfCases };
  if (read.requireSignOff) {
    throw badParameter('requireSignOff is for what phones wrote: that is what supervisors sign.');
  }
  const timeZone = zoneOf(single(all, 'timeZone') ?? ownTimeZone);
  const owners = all.get('owner');
  const reports = { isAsOfEnd: flag(all, 'asOfEnd'), timeZone };
  return { asked, reports: owners === undefined ? reports : { ...reports, owners }, isOfCases };
}

/** The members of a body as the parameters of an address are given, but for those of a form of their own. */
export function queryOfBody(body: unknown, others: readonly string[] = []): Query {
  if (!isRecord(body)) throw badParameter('The body is an object of JSON.');
  return new Map(
    Object.entries(body)
      .filter(([name]) => !others.includes(name))
      .map(([name, value]) => [
        name,
        (Array.isArray(value) ? value : [value]).map((one: unknown) => {
          if (typeof one === 'string') return one;
          if (typeof one === 'boolean' || typeof one === 'number') return String(one);
          throw badParameter(`${name} is a text, a number, true or false, or a list of texts.`);
        }),
      ]),
  );
}

function knownOf(json: unknown): KnownOfDhis2 {
  const known = decodeKnownOfDhis2(json);
  if (known !== undefined) return known;
  throw badParameter(
    'dhis2 has valueTypes, defaultCombos, calendar, periodType and orgUnitCodes, or some of them.',
  );
}

function zoneOf(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw badParameter('timeZone is a zone such as Africa/Nairobi or UTC.');
  }
}
