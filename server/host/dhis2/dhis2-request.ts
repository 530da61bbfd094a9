/** The path under which the page sees DHIS2. */
export const DHIS2_PATH = '/dhis2';

const ID = '[A-Za-z][A-Za-z0-9]{10}';

/** The values that a parameter may have; any other keeps the whole request here. */
type Parameters = Readonly<Record<string, RegExp>>;

/** The body says it too: org units by their ids, or by their codes. */
const ORG_UNIT_SCHEME = /^(UID|CODE)$/i;

const IMPORT: Parameters = {
  // Importing against DHIS2's own warnings is no business of this page; what it deletes, it names.
  importStrategy: /^(CREATE_AND_UPDATE|DELETE)$/,
  dryRun: /^(true|false)$/,
  async: /^(true|false)$/,
  idScheme: /^UID$/i,
  dataElementIdScheme: /^UID$/i,
  orgUnitIdScheme: ORG_UNIT_SCHEME,
};

const WHOLE_ID = new RegExp(`^${ID}$`);
/** A month, or what months add up to: `202610`, `2026Q3`, `2026AprilS1`, `2026`. */
const PERIOD = /^\d{4}[A-Za-z0-9]{0,9}$/;

/** A request of DHIS2's API that the page makes. */
interface PassedRequest {
  readonly method: string;
  /** As it stands below `/dhis2`. */
  readonly path: RegExp;
  readonly parameters: Parameters;
  /** Parameters that may stand there several times. */
  readonly repeated?: readonly string[];
}

/** Only rows of some org units, or of some data elements. */
const OF_IDS = new RegExp(`^(source|dataElement)\\.id:in:\\[${ID}(,${ID})*\\]$`);

/** The few requests that checking, sending, marking complete and mapping need. */
const PASSED_REQUESTS: readonly PassedRequest[] = [
  { method: 'GET', path: new RegExp(`^/api/dataSets/${ID}$`), parameters: { fields: /^/ } },
  {
    method: 'GET',
    path: /^\/api\/validationRules$/,
    parameters: { dataSet: WHOLE_ID, paging: /^false$/, fields: /^/ },
  },
  // For the mapping: the names of data sets, and the org units of the country, some at once.
  {
    method: 'GET',
    path: /^\/api\/dataSets$/,
    parameters: { fields: /^id,displayName$/, paging: /^false$/ },
  },
  {
    method: 'GET',
    path: /^\/api\/organisationUnits$/,
    parameters: {
      fields: /^id,name,code,path,closedDate$/,
      order: /^id:asc$/,
      totalPages: /^true$/,
      pageSize: /^[1-9]\d{0,3}$/,
      page: /^[1-9]\d{0,3}$/,
    },
  },
  // The usual values of what is mapped; never those of a whole country.
  {
    method: 'GET',
    path: /^\/api\/minMaxDataElements$/,
    parameters: {
      filter: OF_IDS,
      filters: OF_IDS,
      paging: /^false$/,
      fields: /^/,
    },
    repeated: ['filter', 'filters'],
  },
  { method: 'GET', path: /^\/api\/system\/info$/, parameters: { fields: /^/ } },
  {
    method: 'GET',
    path: new RegExp(`^/api/system/(?:tasks|taskSummaries)/DATAVALUE_IMPORT/${ID}$`),
    parameters: {},
  },
  { method: 'POST', path: /^\/api\/dataValueSets$/, parameters: IMPORT },
  {
    method: 'POST',
    path: /^\/api\/completeDataSetRegistrations$/,
    parameters: { dryRun: /^(true|false)$/, orgUnitIdScheme: ORG_UNIT_SCHEME },
  },
  // What an import would replace: its comments and follow-up marks are kept.
  {
    method: 'GET',
    path: /^\/api\/dataValueSets$/,
    parameters: { dataSet: WHOLE_ID, period: PERIOD, orgUnit: WHOLE_ID },
    repeated: ['orgUnit'],
  },
  // The log of sendings: who asks, what was sent of a month, and one more. Other keys of the store are not passed.
  { method: 'GET', path: /^\/api\/me$/, parameters: { fields: /^username$/ } },
  {
    method: 'GET',
    path: /^\/api\/dataStore\/cht-dhis2-export$/,
    parameters: {
      fields: /^[A-Za-z0-9,]+$/,
      filter: /^_:\$like:sending_[A-Za-z0-9_]+$/,
      order: /^_:desc$/,
      pageSize: /^[1-9]\d?$/,
    },
  },
  {
    method: 'POST',
    path: /^\/api\/dataStore\/cht-dhis2-export\/sending_[A-Za-z0-9_]{20,120}$/,
    parameters: {},
  },
  // Whether it would overwrite what is approved.
  {
    method: 'GET',
    path: /^\/api\/dataApprovals$/,
    parameters: { ds: WHOLE_ID, pe: PERIOD, ou: WHOLE_ID },
  },
];

/** What of a request of the page may reach DHIS2. */
export type Dhis2Passage =
  | { readonly verdict: 'passed-on'; readonly path: string }
  | { readonly verdict: 'no-such-path' | 'no-such-method' };

function carriesOnly(query: string, { parameters, repeated = [] }: PassedRequest): boolean {
  const given = [...new URLSearchParams(query)];
  const once = given.map(([name]) => name).filter((name) => !repeated.includes(name));
  return (
    new Set(once).size === once.length &&
    given.every(
      ([name, value]) => Object.hasOwn(parameters, name) && parameters[name]?.test(value) === true,
    )
  );
}

/**
 * Decides from method and address alone whether a request goes on to DHIS2.
 *
 * @example
 * dhis2Passage('GET', '/dhis2/api/system/info') // => { verdict: 'passed-on', path: '/api/system/info' }
 * dhis2Passage('GET', '/dhis2/api/users') // => { verdict: 'no-such-path' }
 */
export function dhis2Passage(method: string, url: string): Dhis2Passage {
  const path = url.slice(DHIS2_PATH.length);
  const [address = '', ...query] = path.split('?');
  const known = PASSED_REQUESTS.filter((one) => one.path.test(address));
  if (known.length === 0) return { verdict: 'no-such-path' };
  const ofMethod = known.filter((one) => one.method === method);
  if (ofMethod.length === 0) return { verdict: 'no-such-method' };
  return ofMethod.some((one) => carriesOnly(query.join('?'), one))
    ? { verdict: 'passed-on', path }
    : { verdict: 'no-such-path' };
}
