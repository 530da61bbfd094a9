import { EXPORT_FORMATS, type ExportFormat, mediaType } from '../../../src/domain/index.ts';
import { chtCoreParameters, dataValueSetsParameters } from './open-api-parameters.ts';
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
      'bad-period, unknown-org-unit, not-complete-able, no-rows; or bad-parameter.',
    'Error',
  ),
  401: json('signed-out', 'Error'),
  403: json('no-permission: neither can_export_all nor can_export_dhis.', 'Error'),
  409: json('incomplete: fewer have reported than minReported asks for.', 'Error'),
  502: json('refused: the database answered with an error.', 'Error'),
  503: json(
    'unreachable: the database did not answer; or busy: see the header Retry-After.',
    'Error',
  ),
};

const get = (summary: string, parameters: readonly object[], answer: object): object => ({
  get: { summary, parameters, responses: { 200: answer, ...ERRORS } },
});

/** The API as an OpenAPI document, served at `/api/openapi.json`. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'CHT → DHIS2 export',
    version: '1',
    description:
      'Target documents of the Community Health Toolkit as DHIS2 data values. Only reads. ' +
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
    '/api/v2/export/dhis': get(
      'The same for clients of CHT Core’s export: its parameters, its rows and numbers.',
      chtCoreParameters,
      json('The file. Its name stands in Content-Disposition.', 'DataValueSet'),
    ),
  },
  components: {
    schemas,
    securitySchemes: {
      basic: { type: 'http', scheme: 'basic' },
      session: { type: 'apiKey', in: 'cookie', name: 'AuthSession' },
    },
  },
};
