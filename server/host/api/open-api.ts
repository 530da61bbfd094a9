import { EXPORT_FORMATS, type ExportFormat, mediaType } from '../../../src/domain/index.ts';
import {
  chtCoreParameters,
  dataValueSetsParameters,
  exportChoice,
  exportId,
} from './open-api-parameters.ts';
import { sendingPaths } from './sendings/sending-paths.ts';
import { schemas } from './open-api-schemas.ts';

const ref = (schema: keyof typeof schemas): object => ({ $ref: `#/components/schemas/${schema}` });

const json = (description: string, schema: keyof typeof schemas): object => ({
  description,
  content: { 'application/json': { schema: ref(schema) } },
});

const SCHEMAS: Readonly<Record<ExportFormat, object>> = {
  json: ref('DataValueSet'),
  xml: { type: 'string' },
  adx: { type: 'string' },
  csv: { type: 'string' },
};

const FILE = {
  description: 'The file. Its name stands in Content-Disposition.',
  headers: { 'Content-Disposition': { schema: { type: 'string' } } },
  content: Object.fromEntries(
    EXPORT_FORMATS.map((format) => [mediaType(format), { schema: SCHEMAS[format] }]),
  ),
};

const ERRORS = {
  400: json(
    'The rules refuse: no-data-sets, unknown-data-set, invalid-data-set, no-data-elements, ' +
      'unsupported-period-type, bad-period, unknown-org-unit, not-complete-able, no-rows, no-codes; or bad-parameter.',
    'Error',
  ),
  401: json('signed-out', 'Error'),
  403: json(
    'no-permission: neither can_export_all nor can_export_dhis; or refused: the database refuses it, as a CHT does to offline accounts.',
    'Error',
  ),
  409: json(
    'incomplete: fewer have reported than minReported asks for; not-signed-off: requireSignOff asks for more.',
    'Error',
  ),
  429: json(
    'busy: the database has too much to do; too-many-attempts: wrong passwords, also where CouchDB has locked the account. See the header Retry-After.',
    'Error',
  ),
  500: json('wrong-address: the host was given no CouchDB, no CHT or no database.', 'Error'),
  502: json('refused: the database answered with an error.', 'Error'),
  503: json(
    'unreachable: the database did not answer; sign-offs-unread; or busy or stopping: see the header Retry-After.',
    'Error',
  ),
};

const get = (summary: string, parameters: readonly object[], answer: object): object => ({
  get: { summary, parameters, responses: { 200: answer, ...ERRORS } },
});

const OF_JOBS = {
  ...ERRORS,
  404: json('not-found: no export of yours has this id, or not any more.', 'Error'),
  409: json('not-ended: ask again; or why there is no file.', 'Error'),
};

const ofExport = (summary: string, answer: object): object => ({
  get: { summary, parameters: [exportId], responses: { 200: answer, ...OF_JOBS } },
});

/** The API as an OpenAPI document, served at `/api/openapi.json`. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'CHT → DHIS2 export',
    version: '1',
    description:
      'Target documents of the Community Health Toolkit as DHIS2 data values. ' +
      'Nothing is written to the database. ' +
      'Credentials are those of the CHT instance: its session cookie, or HTTP Basic.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: [{ basic: [] }, { session: [] }],
  paths: {
    '/api/dataValueSets': get(
      'A dataValueSet for import into DHIS2.',
      dataValueSetsParameters,
      FILE,
    ),
    '/api/dataValueSets/review': get(
      'What the export of these parameters counts, and what it does not.',
      dataValueSetsParameters,
      json('The review, also where there is nothing to write (then with `refused`).', 'Review'),
    ),
    '/api/dataSets': get(
      'The data sets that can be exported, and how the CHT’s months are cut.',
      [],
      json('In the order of the settings.', 'DataSets'),
    ),
    '/api/accountSyncs': get(
      'When each account synced last, and what failed since: with both export permissions, where the host has an administrator of a CHT since 5.2.',
      [],
      json('What is known; `not-told` where nothing is.', 'AccountSyncs'),
    ),
    '/api/phonesBehind': get(
      'Whose newest phone has older settings than the server; costs the CHT a whole view, so it is asked on request.',
      [],
      json(
        'What phones told of themselves; `not-offered` where the host has no administrator.',
        'PhonesBehind',
      ),
    ),
    '/api/v2/export/dhis': get(
      'The same for clients of CHT Core’s export: its parameters, its rows and numbers.',
      chtCoreParameters,
      json('The file. Its name stands in Content-Disposition.', 'DataValueSet'),
    ),
    '/api/exports': {
      get: {
        summary: 'Of which sources the host exports, and your exports that go on by themselves.',
        responses: { 200: json('What is offered, and what there is.', 'Exports'), ...ERRORS },
      },
      post: {
        summary: 'Starts an export that goes on without anybody waiting for it.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: exportChoice } },
        },
        responses: {
          202: json('It was started.', 'Export'),
          ...ERRORS,
          429: json('too-many-exports: five of yours go on. See Retry-After.', 'Error'),
        },
      },
    },
    '/api/exports/{id}': {
      ...ofExport('How far it is, or how it ended.', json('The export.', 'Export')),
      delete: {
        summary: 'Ends an export and forgets it.',
        parameters: [exportId],
        responses: { 204: { description: 'It is gone.' }, ...OF_JOBS },
      },
    },
    '/api/exports/{id}/file': ofExport('The file.', FILE),
    '/api/exports/{id}/review': ofExport(
      'The review, also where there is no file by the rules.',
      json('The review.', 'Review'),
    ),
    '/api/exports/{id}/comparison': ofExport(
      'Of a recalculated export: what phones wrote beside what the reports give.',
      json('Each account and target.', 'Comparison'),
    ),
    ...sendingPaths,
  },
  components: {
    schemas,
    securitySchemes: {
      basic: { type: 'http', scheme: 'basic' },
      session: { type: 'apiKey', in: 'cookie', name: 'AuthSession' },
    },
  },
};
