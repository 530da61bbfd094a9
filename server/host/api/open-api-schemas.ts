import {
  type ChangeKind,
  LEFT_OUT_REASONS,
  NOT_COUNTED_REASONS,
  type SignOffStatus,
} from '../../../src/domain/index.ts';

const text = { type: 'string' };
const identifier = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]{10}$' };
const date = { type: 'string', format: 'date' };
const count = { type: 'integer', minimum: 0 };
const listOf = (items: object): object => ({ type: 'array', items });

const object = (required: Readonly<Record<string, object>>, optional = {}): object => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

const optionCombos = { categoryOptionCombo: identifier, attributeOptionCombo: identifier };

/** Of a row that may have ids that are none. */
const row = { orgUnit: text, dataElement: text };
const combos = { categoryOptionCombo: text, attributeOptionCombo: text };

const error = object({
  code: { type: 'string', description: 'What stands in the table of errors; stays the same.' },
  message: { type: 'string', description: 'What it means and what to do, in English.' },
});

const source = { type: 'string', enum: ['phones', 'recalculated', 'godata'] };

const numbers = {
  type: 'object',
  properties: { pass: { type: 'number' }, total: { type: 'number' } },
};

/** Of a week, which no phone writes, `id` and `value` alone. */
const comparedTarget = object(
  {},
  {
    target: text,
    phone: numbers,
    recalculated: numbers,
    withoutLate: numbers,
    difference: numbers,
    differs: { type: 'boolean' },
    late: listOf(object({ report: text, form: text, contact: text, why: text })),
    isSurplus: { type: 'boolean' },
    id: text,
    value: numbers,
  },
);

const SIGN_OFF_STATUSES: readonly SignOffStatus[] = [
  'not-validated',
  'changed',
  'partly',
  'may-have-changed',
  'validated',
];
const CHANGE_KINDS: readonly ChangeKind[] = ['new', 'changed', 'deleted', 'moved', 'not-counted'];
const signOff = object(
  {
    id: text,
    place: text,
    tag: text,
    dataSet: text,
    verdict: { type: 'string', enum: ['validated', 'withdrawn'] },
    date: { type: 'string', format: 'date' },
    missing: listOf(text),
  },
  {
    contact: text,
    expected: count,
    reported: count,
    documents: count,
    rules: text,
    why: { type: 'string', enum: ['no-role', 'other-place'] },
  },
);

/** The shapes of what the API answers. */
export const schemas = {
  DataSets: object({
    dataSets: listOf(
      object({ id: text, name: text, dataElements: listOf(text) }, { periodType: text }),
    ),
    months: object({
      calendar: { type: 'string', enum: ['gregorian', 'bikram-sambat'] },
      startDay: { type: 'integer', minimum: 1, maximum: 32 },
    }),
    sources: listOf(source),
  }),
  DataValueSet: object(
    {
      dataSet: identifier,
      period: text,
      dataValues: listOf(
        object(
          { dataElement: identifier, value: text },
          { ...optionCombos, orgUnit: identifier, comment: text },
        ),
      ),
    },
    { completeDate: { type: 'string', format: 'date' }, orgUnit: identifier },
  ),
  Review: object(
    {
      dataSet: text,
      period: text,
      dataValues: count,
      orgUnits: count,
      owners: count,
      documents: count,
      documentsInFile: count,
      documentsLeftOut: count,
      documentsWithoutNumber: count,
      choice: { type: 'object' },
      completeness: object(
        {
          basis: { type: 'string', enum: ['accounts', 'earlier-periods'] },
          expected: count,
          reported: count,
          orgUnits: listOf(object({ orgUnit: text, expected: count, reported: count })),
        },
        { months: listOf(object({ month: text, expected: count, reported: count })) },
      ),
      contributors: listOf(
        object(
          {
            owner: text,
            orgUnits: listOf(text),
            status: { type: 'string', enum: ['reported', 'missing', 'unexpected'] },
          },
          {
            missingMonths: listOf(text),
            document: text,
            early: { type: 'boolean', const: true },
            sync: object(
              {},
              {
                synced: date,
                failures: object({ count, since: date }),
                state: { type: 'string', enum: ['in-touch', 'cannot-sync'] },
              },
            ),
          },
        ),
      ),
      farOut: listOf(
        object(
          {
            ...row,
            value: text,
            median: { type: 'number' },
            earlier: listOf({ type: 'number' }),
          },
          { ...combos, month: text },
        ),
      ),
      stopped: listOf(object(row, { ...combos, month: text })),
      notCounted: listOf(
        object(
          { document: text, reason: { type: 'string', enum: NOT_COUNTED_REASONS } },
          { target: text, revision: text },
        ),
      ),
      leftOut: listOf(
        object(
          {
            ...row,
            reason: { type: 'string', enum: LEFT_OUT_REASONS },
            number: text,
            documents: listOf(text),
            places: listOf(object({ contact: text, name: text })),
            targets: listOf(text),
          },
          { ...combos, outOf: text },
        ),
      ),
      notices: listOf(object({ kind: text })),
    },
    {
      documentsSuperseded: count,
      defaultCombos: object({ optionCombo: text }, { attributeOptionCombo: text }),
      sync: object(
        { status: { type: 'string', enum: ['read', 'failed'] } },
        { inTouch: count, early: count, cannotSync: count, words: text },
      ),
      signOffs: object(
        { status: { type: 'string', enum: ['read', 'outdated', 'failed'] } },
        {
          message: text,
          counts: { type: 'object', additionalProperties: count },
          orgUnits: listOf(
            object({
              orgUnit: text,
              month: text,
              status: { type: 'string', enum: SIGN_OFF_STATUSES },
              owners: count,
              covered: count,
              signOffs: listOf(signOff),
              reportedAs: listOf(signOff),
              changes: listOf(
                object(
                  { kind: { type: 'string', enum: CHANGE_KINDS }, document: text },
                  { owner: text },
                ),
              ),
            }),
          ),
          unreadable: listOf(text),
        },
      ),
      exclusions: listOf(object({ owner: text, reason: text })),
      values: listOf(
        object(
          {
            ...row,
            value: text,
            contributions: listOf(
              object({ owner: text, sum: { type: 'number' } }, { outOf: { type: 'number' } }),
            ),
          },
          combos,
        ),
      ),
      refused: error,
    },
  ),
  AccountSyncs: object(
    { status: { type: 'string', enum: ['read', 'failed', 'not-told', 'not-offered'] } },
    {
      accounts: listOf(
        object(
          { account: text },
          { synced: { type: 'number' }, failures: object({ count, since: date }) },
        ),
      ),
      words: text,
    },
  ),
  PhonesBehind: object(
    { status: { type: 'string', enum: ['read', 'failed', 'not-offered'] } },
    {
      accounts: count,
      behind: listOf(object({ account: text, date, settings: text }, { cht: text })),
      words: text,
    },
  ),
  Export: object(
    {
      id: text,
      status: { type: 'string', enum: ['waiting', 'running', 'done', 'failed'] },
      source,
      dataSet: text,
      period: text,
      started: { type: 'string', format: 'date-time' },
      progress: object({
        done: count,
        total: { type: ['integer', 'null'], description: 'Null where nobody knows it yet.' },
      }),
    },
    { error },
  ),
  Exports: object({
    sources: listOf(source),
    timeZone: {
      type: 'string',
      description: 'In which days begin where an export of reports names none.',
    },
    exports: { ...listOf({ $ref: '#/components/schemas/Export' }), description: 'Your own.' },
  }),
  Comparison: object({
    timeZone: text,
    reports: { type: 'string', enum: ['as-known-now', 'as-of-end'] },
    intervals: listOf(
      object(
        {
          start: text,
          end: text,
          now: text,
          phones: listOf(
            object(
              {
                owner: text,
                user: text,
                contacts: count,
                reports: count,
                faults: listOf({ type: 'object' }),
                targets: listOf(comparedTarget),
              },
              { hasDocument: { type: 'boolean' }, updatedDate: text },
            ),
          ),
          notRecalculated: listOf(text),
        },
        { tag: text },
      ),
    ),
  }),
  MediatorResponse: object(
    {
      'x-mediator-urn': text,
      status: {
        type: 'string',
        enum: ['Successful', 'Completed with error(s)', 'Completed', 'Failed'],
        description:
          'In OpenHIM’s words. `Completed`: it is too early, or there is nothing to send.',
      },
      response: object({
        status: { type: 'integer', description: 'The status of this answer too.' },
        headers: { type: 'object', additionalProperties: text },
        body: {
          type: 'string',
          description:
            'JSON: figures of the file, what was found, and as `dhis2` its summary, the first conflicts explained, and what was read back; or `code` and `message`.',
        },
        timestamp: { type: 'string', format: 'date-time' },
      }),
      orchestrations: {
        ...listOf(
          object(
            { name: text, request: { type: 'object' } },
            { response: { type: 'object' }, error: { type: 'object' } },
          ),
        ),
        description: 'What was asked of DHIS2: no headers and no bodies.',
      },
      properties: { type: 'object', additionalProperties: text },
    },
    { error: object({ message: text }) },
  ),
  Error: error,
};
