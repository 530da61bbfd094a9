import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { decodeMapping } from '../../src/domain/index.ts';
import { PROPERTY_SEED } from '../../src/domain/testing/property-seed.ts';

const SCHEMA = new URL('../../docs/go-data-mapping.schema.json', import.meta.url);
/** What a schema cannot say. */
const BEYOND_SCHEMA = ['same-row', 'overlapping', 'repeated-member'];

const isValid = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

function isRead(mapping: unknown): boolean {
  const decoded = decodeMapping(JSON.stringify(mapping));
  return decoded.ok || decoded.error.every(({ kind }) => BEYOND_SCHEMA.includes(kind));
}

/** A value that is meant, or now and then one that is not. */
const mostly = (meant: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 100, arbitrary: meant },
    { weight: 1, arbitrary: fc.constantFrom(null, 3, '', 'x', [], {}, true, ['dob']) },
  );
const identifier = mostly(fc.constantFrom('kB0ZBFisE0e', 'BoysOptionC', 'GirlsOption'));
const field = mostly(
  fc.constantFrom('classification', 'age.years', 'questionnaireAnswers.fever', 'deathLocationId'),
);
const date = mostly(fc.constantFrom('dateOfOnset', 'dateOfReporting', 'questionnaireAnswers.seen'));
const oneOrMore = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 2 }));
const operand = mostly(fc.constantFrom('a', 5, false));
const comparison = fc.record(
  {
    description: fc.constant('x'),
    eq: operand,
    neq: operand,
    inq: mostly(fc.array(operand, { minLength: 1, maxLength: 2 })),
    lt: operand,
    between: mostly(fc.tuple(operand, operand)),
    exists: mostly(fc.boolean()),
  },
  { requiredKeys: [] },
);
const { condition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.dictionary(
      fc.constantFrom('classification', 'age.years', 'questionnaireAnswers.a', 'dob', 'dob.'),
      fc.oneof(operand, comparison),
      { minKeys: 1, maxKeys: 2 },
    ),
    fc.record({ not: mostly(tie('condition')) }),
    fc.record({ or: mostly(fc.array(tie('condition'), { minLength: 1, maxLength: 2 })) }),
    fc.record({ and: mostly(fc.array(tie('condition'), { minLength: 1, maxLength: 2 })) }),
  ),
}));
const age = fc.oneof(
  fc.constant('unknown'),
  fc.record(
    {
      from: mostly(fc.nat(5)),
      below: mostly(fc.integer({ min: 6, max: 9 })),
      unit: mostly(fc.constantFrom('years', 'months')),
    },
    { requiredKeys: [] },
  ),
);
const optionCombo = fc.record(
  {
    sex: mostly(fc.constantFrom('male', 'female', 'unknown')),
    age: mostly(age),
    categoryOptionCombo: identifier,
  },
  { requiredKeys: ['categoryOptionCombo'] },
);
/** Members that go together, and now and then all of them in any mixture. */
const together = (
  members: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  ...groups: readonly (readonly string[])[]
): fc.Arbitrary<unknown> => {
  const some = (names: readonly string[], needed: readonly string[]): fc.Arbitrary<unknown> =>
    fc.record(Object.fromEntries(names.map((name) => [name, members[name] ?? fc.constant('x')])), {
      requiredKeys: [...needed],
    });
  return fc.oneof(
    ...groups.map((names) => ({ weight: 20, arbitrary: some(names, names.slice(0, 1)) })),
    { weight: 1, arbitrary: some(Object.keys(members), []) },
  );
};
const OF_ELEMENT = ['dataElement', 'description', 'where', 'date', 'value', 'attributeOptionCombo'];
const dataElement = together(
  {
    description: fc.constantFrom('x', 3, null),
    dataElement: identifier,
    where: mostly(condition),
    date: oneOrMore(date),
    value: mostly(
      fc.oneof(fc.constant('count'), fc.record({ sum: field }), fc.record({ distinct: field })),
    ),
    categoryOptionCombo: identifier,
    attributeOptionCombo: identifier,
    optionCombos: mostly(fc.array(optionCombo, { minLength: 1, maxLength: 2 })),
    unknown: identifier,
    periodType: fc.constant('Weekly'),
  },
  [...OF_ELEMENT, 'categoryOptionCombo'],
  ['optionCombos', ...OF_ELEMENT],
).chain((element) =>
  fc
    .record({ element: fc.constant(element), id: identifier, unknown: fc.option(identifier) })
    .map(({ element: of, id, unknown }) => ({
      dataElement: id,
      ...(of as object),
      ...(unknown !== null && Object.hasOwn(of as object, 'optionCombos') ? { unknown } : {}),
    })),
);
const OF_PLACES = ['by', 'levels'];
const places = (by: string, more: readonly string[]): fc.Arbitrary<unknown> =>
  together(
    {
      by: mostly(fc.constant(by)),
      identifier: mostly(fc.constant('DHIS2')),
      table: mostly(fc.dictionary(fc.constantFrom('a', 'b/c'), identifier, { minKeys: 1 })),
      levels: oneOrMore(mostly(fc.constant('LEVEL_2'))),
      address: oneOrMore(mostly(fc.constant('HOME'))),
      field,
    },
    [...OF_PLACES, 'address', ...more],
    [...OF_PLACES, 'field', ...more],
  );
const mappings = fc.record(
  {
    $schema: fc.constant('go-data-mapping.schema.json'),
    dataSet: identifier,
    periodType: mostly(fc.constantFrom('Daily', 'WeeklySunday', 'Monthly', 'FinancialNov')),
    date: oneOrMore(date),
    where: mostly(condition),
    attributeOptionCombo: identifier,
    places: mostly(
      fc.oneof(places('id', []), places('identifier', ['identifier']), places('table', ['table'])),
    ),
    dataElements: mostly(fc.array(dataElement, { minLength: 1, maxLength: 2 })),
  },
  { requiredKeys: ['places', 'dataElements'] },
);

describe('The JSON Schema of mapping files', () => {
  it('takes what is read, and nothing else', () => {
    let read = 0;
    fc.assert(
      fc.property(mappings, (mapping) => {
        const written: unknown = JSON.parse(JSON.stringify(mapping));
        const taken = isValid(written);
        if (taken) read += 1;
        expect(isRead(written))
          .withContext(JSON.stringify([written, isValid.errors]))
          .toBe(taken);
      }),
      { seed: PROPERTY_SEED, numRuns: 3000 },
    );
    // Otherwise only refusals would have been compared.
    expect(read).toBeGreaterThan(200);
  });

  for (const mapping of [null, [], 'x', {}, { places: { by: 'id' } }, { dataElements: [] }]) {
    it(`refuses ${JSON.stringify(mapping)}`, () => {
      expect([isValid(mapping), isRead(mapping)]).toEqual([false, false]);
    });
  }
});
