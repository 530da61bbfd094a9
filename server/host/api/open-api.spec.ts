import { fieldOf, listOf } from '../../../src/domain/index.ts';
import { CHT_CORE_PARAMETERS } from './cht-core-query.ts';
import { PARAMETERS } from './data-value-sets-query.ts';
import { openApi } from './open-api.ts';

const document: unknown = JSON.parse(JSON.stringify(openApi));
const at = (...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => fieldOf(value, name), document);
const namesOf = (path: string): readonly unknown[] =>
  listOf(at('paths', path, 'get', 'parameters')).map((parameter) => fieldOf(parameter, 'name'));

/** Every code of an answer of `GET /api/dataValueSets`. */
const CODES = [
  ...(['no-data-sets', 'unknown-data-set', 'invalid-data-set', 'no-data-elements'] as const),
  ...(['unsupported-period-type', 'bad-period', 'unknown-org-unit', 'not-complete-able'] as const),
  ...(['no-rows', 'no-codes', 'refused', 'unreachable', 'signed-out', 'no-permission'] as const),
  ...(['bad-parameter', 'incomplete', 'not-signed-off', 'sign-offs-unread'] as const),
  ...(['busy', 'too-many-attempts', 'wrong-address', 'stopping'] as const),
];

describe('The OpenAPI document', () => {
  it('knows the parameters that are read, and no others', () => {
    expect(namesOf('/api/dataValueSets')).toEqual([...PARAMETERS]);
    expect(namesOf('/api/dataValueSets/review')).toEqual([...PARAMETERS]);
    expect(namesOf('/api/v2/export/dhis')).toEqual(Object.values(CHT_CORE_PARAMETERS));
  });

  it('knows what is asked of a sending, in a body and by a trigger', () => {
    const files = ['format', 'humanReadable'];
    const all = [
      ...PARAMETERS.filter((name) => !files.includes(name)),
      'dryRun',
      'once',
      'leaveOut',
    ];
    const body = at('paths', '/api/sendings', 'post', 'requestBody', 'content');
    const { properties } = fieldOf(fieldOf(body, 'application/json'), 'schema') as {
      readonly properties: object;
    };
    expect(Object.keys(properties)).toEqual(all);
    expect(namesOf('/api/sendings/trigger')).toEqual(['X-OpenHIM-TransactionID', ...all]);
  });

  it('leads nowhere that is not there', () => {
    const references = JSON.stringify(document).match(/#\/components\/[^"]+/g) ?? [];
    expect(references.length).toBeGreaterThan(3);
    for (const reference of references) {
      const path = reference.slice(2).split('/');
      expect(at(...path))
        .withContext(reference)
        .toBeDefined();
    }
  });

  it('describes the file in every format, and every status of an error', () => {
    const responses = at('paths', '/api/dataValueSets', 'get', 'responses');
    expect(Object.keys(responses as object)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '409',
      '429',
      '500',
      '502',
      '503',
    ]);
    const said = Object.values(responses as object).map((one) =>
      String(fieldOf(one, 'description')),
    );
    for (const code of CODES) expect(said.join(' ')).withContext(code).toContain(code);
    const content = fieldOf(fieldOf(responses, '200'), 'content');
    expect(Object.keys(content as object)).toEqual([
      'application/json',
      'application/xml',
      'application/adx+xml',
      'application/csv',
    ]);
  });
});
