import * as fc from 'fast-check';

/** One of few, so that documents meet: owners in places, targets in settings. */
const PLACES = ['county', 'sub-county', 'unit-1', 'unit-2', 'area'];
const OWNERS = ['chw-1', 'chw-2', 'chw-3', 'unit-1'];
const TARGETS = ['births', 'visits', 'referrals', '__proto__'];
const ORG_UNITS = ['HJiPOcmziQA', 'gRz6y8lRVxk', 'nAiSKRiKoPA', 'not-an-id'];
const DATA_ELEMENTS = ['kB0ZBFisE0e', 'e22tIwy1nKR', 'e22tIwy1nKR', 'bad'];
const OPTION_COMBOS = ['HllvX50cXC0', 'D4UpeaWoLqq', undefined];

/** The data set of all settings made here, and another one. */
export const DATA_SET = 'VMuFODsyWaO';
const OTHER_DATA_SET = 'GbGLH7JU5RX';

/** The period, as phones of three scripts write it, and another one. */
export const PERIOD = '202602';
const TAGS = ['2026-02', '2026-02', '२०२६-०२', '٢٠٢٦-٠٢', '2026-02', '2026-01', 'latest'];

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const dataSets = fc.constantFrom(DATA_SET, undefined, undefined, OTHER_DATA_SET);

/** Numbers as documents hold them: mostly good, sometimes not. */
const numbers = fc.oneof(
  { weight: 8, arbitrary: fc.nat(50) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(-1, 0.5, '3', null, undefined, 2 ** 53 - 1) },
);

const orgUnitEntry = fc.record({ orgUnit: fc.constantFrom(...ORG_UNITS), dataSet: dataSets });

/** A `dhis` of a place: none, one entry, or several. */
const dhisOfPlace = fc.oneof(
  { weight: 3, arbitrary: orgUnitEntry },
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
    type: fc.constantFrom('person', 'person', 'person', 'person', 'person', 'data_record'),
    name: fc.constant(_id),
    parent: fc.constantFrom(...PLACES).map(parentOf),
  });

const targetEntry = fc.record({
  id: fc.constantFrom(...TARGETS, 'births', 'visits', 'unmapped'),
  value: fc.record({ pass: numbers, total: numbers }),
});

const targetDocument = fc
  .record({
    tag: fc.constantFrom(...TAGS),
    owner: fc.constantFrom(...OWNERS, ...OWNERS, 'nobody'),
    user: fc.constantFrom('a', 'a', 'b'),
    // Ids that no phone writes: of another owner, and with more parts.
    inId: fc.constantFrom('owner', 'owner', 'owner', 'owner', 'another', 'more'),
    updated_date: optional(fc.nat(3)),
    targets: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.array(targetEntry, { minLength: 1, maxLength: 5 }),
      },
      { weight: 1, arbitrary: fc.constant('none') },
    ),
  })
  .map(({ tag, user, inId, ...document }) => ({
    _id: `target~${tag}~${{ owner: document.owner, another: 'another', more: `more~${document.owner}` }[inId]}~org.couchdb.user:${user}`,
    type: 'target',
    ...document,
  }));

/** Documents of a small database: places, owners and target documents, each id once. */
export const documents: fc.Arbitrary<readonly { readonly _id: string }[]> = fc
  .tuple(
    fc.tuple(...PLACES.map(place)),
    fc.tuple(...OWNERS.filter((id) => !PLACES.includes(id)).map(owner)),
    fc.uniqueArray(targetDocument, { selector: ({ _id }) => _id, minLength: 4, maxLength: 12 }),
  )
  .map((parts) => parts.flat() as { readonly _id: string }[]);

const mapping = fc.record({
  dataElement: fc.constantFrom(...DATA_ELEMENTS),
  dataSet: dataSets,
  categoryOptionCombo: fc.constantFrom(...OPTION_COMBOS),
  value: fc.constantFrom('total', 'total', 'pass', 'percent', undefined),
});

/** Settings with the data set and some target definitions. */
export const settings: fc.Arbitrary<object> = fc
  .array(
    fc.record({
      id: fc.constantFrom(...TARGETS),
      dhis: fc.array(mapping, { minLength: 1, maxLength: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 4,
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
