import * as fc from 'fast-check';

/** So many times among others that are rarer. */
const mostly = <T>(value: T, times: number): readonly T[] => Array<T>(times).fill(value);

/** One of few, so that documents meet: owners in places, targets in settings. */
const PLACES = ['county', 'sub-county', 'unit-1', 'unit-2', 'area'];
const OWNERS = ['chw-1', 'chw-2', 'chw-3', 'unit-1'];
const TARGETS = ['births', 'visits', 'referrals', '__proto__'];
const GOOD_ORG_UNITS = ['HJiPOcmziQA', 'gRz6y8lRVxk', 'nAiSKRiKoPA'];
const ORG_UNITS = [...mostly(GOOD_ORG_UNITS, 4).flat(), 'not-an-id'];
const GOOD_DATA_ELEMENTS = ['kB0ZBFisE0e', 'e22tIwy1nKR', 'gW3ySbXjjcr', 'C6ZQaDKOoLx'];
const DATA_ELEMENTS = [...mostly(GOOD_DATA_ELEMENTS, 3).flat(), 'bad'];
const OPTION_COMBOS = ['HllvX50cXC0', 'D4UpeaWoLqq', undefined];
const ATTRIBUTE_OPTION_COMBOS = [undefined, undefined, 'HllvX50cXC0', 'D4UpeaWoLqq'];

/** The data set of all settings made here, and another one. */
export const DATA_SET = 'VMuFODsyWaO';
const OTHER_DATA_SET = 'GbGLH7JU5RX';

/** The period, as phones of three scripts write it, and another one. */
export const PERIOD = '202602';
const TAGS = [...mostly('2026-02', 12), '२०२६-०२', '٢٠٢٦-٠٢', '2026-01', 'latest'];

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const dataSets = fc.constantFrom(...mostly(DATA_SET, 4), ...mostly(undefined, 4), OTHER_DATA_SET);

/** Numbers as documents hold them: mostly good, sometimes not. */
const numbers = fc.oneof(
  { weight: 15, arbitrary: fc.nat(50) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(-1, 0.5, '3', null, undefined, 2 ** 53 - 1) },
);

// fast-check prefers the first of a list, which would put everything into one row.
const orgUnitEntry = fc.record({
  orgUnit: fc.noBias(fc.constantFrom(...ORG_UNITS)),
  dataSet: dataSets,
});

/** A `dhis` of a place: none, one entry, or several. */
const dhisOfPlace = fc.oneof(
  { weight: 9, arbitrary: orgUnitEntry },
  { weight: 1, arbitrary: fc.array(orgUnitEntry, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const LINEAGES: Readonly<Record<string, readonly string[]>> = {
  county: [],
  'sub-county': ['county'],
  'unit-1': ['sub-county', 'county'],
  'unit-2': ['county'],
  area: ['unit-1', 'sub-county', 'county'],
};

const parentOf = (place: string): unknown =>
  [place, ...(LINEAGES[place] ?? [])].reduceRight<unknown>(
    (parent, _id) => ({ _id, ...(parent === undefined ? {} : { parent }) }),
    undefined,
  );

const place = (_id: string): fc.Arbitrary<object> =>
  dhisOfPlace.map((dhis) => {
    const above = LINEAGES[_id]?.[0];
    return {
      _id,
      type: 'contact',
      name: _id,
      ...(dhis === undefined ? {} : { dhis }),
      ...(above === undefined ? {} : { parent: parentOf(above) }),
    };
  });

const owner = (_id: string): fc.Arbitrary<object> =>
  fc.record({
    _id: fc.constant(_id),
    type: fc.constantFrom(...mostly('person', 9), 'data_record'),
    name: fc.constant(_id),
    parent: fc.constantFrom(...PLACES).map(parentOf),
  });

const targetEntry = fc.record({
  id: fc.noBias(fc.constantFrom(...TARGETS, ...TARGETS, 'unmapped')),
  value: fc.record({ pass: numbers, total: numbers }),
});

/** How the id of a target document may name its owner, rightly or not. */
const ownerInId = (owner: string) => ({
  owner,
  'as-long': owner.replace(/.$/, 'x'),
  longer: `${owner}2`,
  more: `more~${owner}`,
});

const targetDocument = fc
  .record({
    tag: fc.constantFrom(...TAGS),
    owner: fc.noBias(fc.constantFrom(...mostly(OWNERS, 4).flat(), 'nobody')),
    user: fc.constantFrom('a', 'a', 'b'),
    // Ids that no phone writes: of an owner whose id is as long, or longer, and with more parts.
    inId: fc.constantFrom(...mostly('owner' as const, 12), 'as-long', 'longer', 'more'),
    updated_date: optional(fc.nat(3)),
    reporting_period: fc.constantFrom(undefined, undefined, '2026-02', '2026-01'),
    targets: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.array(targetEntry, { minLength: 3, maxLength: 6 }),
      },
      { weight: 1, arbitrary: fc.constant('none') },
    ),
  })
  .map(({ tag, user, inId, ...document }) => ({
    _id: `target~${tag}~${ownerInId(document.owner)[inId]}~org.couchdb.user:${user}`,
    type: 'target',
    ...document,
  }));

/** Documents of a small database: places, owners and target documents, each id once. */
export const documents: fc.Arbitrary<readonly { readonly _id: string }[]> = fc
  .tuple(
    fc.tuple(...PLACES.map(place)),
    fc.tuple(...OWNERS.filter((id) => !PLACES.includes(id)).map(owner)),
    fc.uniqueArray(targetDocument, { selector: ({ _id }) => _id, minLength: 8, maxLength: 16 }),
  )
  .map((parts) => parts.flat() as { readonly _id: string }[]);

const mapping = fc.record({
  dataElement: fc.noBias(fc.constantFrom(...DATA_ELEMENTS)),
  dataSet: dataSets,
  categoryOptionCombo: fc.constantFrom(...OPTION_COMBOS),
  attributeOptionCombo: fc.constantFrom(...ATTRIBUTE_OPTION_COMBOS),
  comment: fc.constantFrom(undefined, 'from CHWs'),
  value: fc.constantFrom(...mostly('total', 9), ...mostly(undefined, 2), 'pass', 'percent'),
});

/** Settings with the data set and some target definitions. */
export const settings: fc.Arbitrary<object> = fc
  .array(
    fc.record({
      id: fc.constantFrom(...TARGETS),
      dhis: fc.array(mapping, { minLength: 1, maxLength: 2 }),
    }),
    {
      minLength: 4,
      maxLength: 6,
    },
  )
  .map((items) => ({
    dhis_data_sets: [{ id: DATA_SET }],
    tasks: { targets: { items } },
  }));

/** Settings in which every target counts, once, into a data element of its own. */
export const plainSettings = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: {
    targets: {
      items: [
        { id: 'births', dhis: { dataElement: 'kB0ZBFisE0e' } },
        { id: 'visits', dhis: { dataElement: 'e22tIwy1nKR' } },
      ],
    },
  },
};
