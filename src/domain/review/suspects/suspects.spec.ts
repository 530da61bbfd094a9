import type { Contribution, CountedDocument } from '../../aggregate/contribution.ts';
import type { Person } from '../../place/person.ts';
import { contactConflicts } from './conflicts.ts';
import { unknownTargets, withoutNumber, zerosAfterThePeriod } from './documents.ts';
import { findSuspects } from './find-suspects.ts';
import { registeredTwice, replacedOwners, severalPlaces } from './people.ts';
import { lostMappings, parentsAsText, staleLineages, unreadPlaces } from './places.ts';
import type { SuspectContext } from './suspect-context.ts';
import { supervisorDocuments } from './supervisor-documents.ts';

const DATA_SET = 'VMuFODsyWaO';
const END = Date.UTC(2026, 2, 1);

const person = (id: string, above: readonly string[] = [], more: Partial<Person> = {}): Person => ({
  id,
  name: `name of ${id}`,
  lineage: [id, ...above],
  dhis: [],
  phone: '',
  replacements: [],
  ...more,
});

const counted = (owner: string, more: object = {}, ...orgUnits: string[]): CountedDocument =>
  ({
    document: {
      id: `d-${owner}`,
      owner,
      targets: { ids: [], numbers: [] },
      ...more,
    },
    orgUnits: orgUnits.length === 0 ? ['UNIT'] : orgUnits,
  }) as never;

const orgUnit = (id: string, dataSet?: string) => ({ orgUnit: id, ...(dataSet && { dataSet }) });

const contextOf = (
  people: readonly Person[],
  more: Partial<Omit<SuspectContext, 'plan'>> & { readonly plan?: object } = {},
): SuspectContext =>
  ({
    dataSet: DATA_SET,
    dataSets: [{ id: DATA_SET }, { id: 'other000001' }],
    targets: [],
    interval: { start: '2026-02-01', end: '2026-02-28' },
    counted: [],
    contributionsOf: () => [],
    owners: new Set(people.map(({ id }) => id)),
    contacts: new Map(people.map((one) => [one.id, one])),
    accounts: [],
    conflicts: [],
    lostMappings: [],
    ...more,
    plan: { latestDate: END * 2, chosen: {}, keys: [], mapping: new Map(), ...more.plan },
  }) as never;

describe('contacts with conflicting revisions', () => {
  const winner = person('chw', ['area'], { dhis: [orgUnit('A')] });
  const conflict = (others: readonly Partial<Person>[], of: Person = winner, owners = ['chw']) =>
    contactConflicts(
      contextOf([of], {
        owners: new Set(owners),
        conflicts: [{ winner: of, others: others.map((more) => ({ ...of, ...more })) }],
      }),
    );

  it('are told with what differs, and the org units of the others', () => {
    const others = [{ name: 'other', dhis: [orgUnit('C'), orgUnit('B', DATA_SET)] }, {}];
    expect(conflict(others)).toEqual([
      {
        kind: 'conflict',
        contact: 'chw',
        name: 'name of chw',
        differs: ['mapping', 'name'],
        orgUnits: ['A', 'B'],
      },
    ]);
    expect(conflict([{ lineage: ['chw', 'elsewhere'] }])).toEqual([
      jasmine.objectContaining({ differs: ['parent'] }),
    ]);
  });

  it('are nothing where nothing differs that counts', () => {
    expect(conflict([{ phone: '1' }])).toEqual([]);
  });

  it('are nothing where nobody counts there', () => {
    const plain = person('x');
    expect(conflict([{ name: 'other' }], plain, [])).toEqual([]);
    expect(conflict([{ name: 'other' }], plain, ['x']).length).toBe(1);
    expect(conflict([{ dhis: [orgUnit('B')] }], plain, []).length).toBe(1);
    expect(conflict([{ name: 'other' }], winner, []).length).toBe(1);
    const mapped = person('x', [], { dhis: [orgUnit('A')] });
    expect(conflict([{ dhis: [] }], mapped, []).length).toBe(1);
  });
});

describe('target documents', () => {
  const found = (more: object) =>
    zerosAfterThePeriod(contextOf([person('chw')], { counted: [counted('chw', more)] }));
  const zeros = { ids: ['a', 'b'], numbers: [0, 0, 0, 0] };

  for (const [what, more, isFound] of [
    ['of zeros after the period', { updatedDate: END, targets: zeros }, true],
    [
      'of zeros and texts',
      { updatedDate: END, targets: { ...zeros, numbers: [0, 'x', 0, 0] } },
      true,
    ],
    ['of zeros within the period', { updatedDate: END - 1, targets: zeros }, false],
    ['of zeros without a date', { targets: zeros }, false],
    ['of zeros with a date that cannot be', { updatedDate: END * 3, targets: zeros }, false],
    ['of nothing', { updatedDate: END, targets: { ids: [], numbers: [] } }, false],
    ['of no number', { updatedDate: END, targets: { ids: ['a'], numbers: ['x', 'x'] } }, false],
    ['of one number', { updatedDate: END, targets: { ...zeros, numbers: [0, 0, 0, 1] } }, false],
  ] as const) {
    it(`${what} are ${isFound ? '' : 'not '}told`, () => {
      expect(found(more)).toEqual(
        isFound
          ? [
              {
                kind: 'zeros-after-the-period',
                document: 'd-chw',
                owner: 'chw',
                ownerName: 'name of chw',
                changed: '2026-03-01',
              },
            ]
          : [],
      );
    });
  }

  it('without a number are told with whose they are, also where nobody is known', () => {
    const context = contextOf([], {
      counted: [counted('a'), counted('b')],
      contributionsOf: ({ document }) => (document.owner === 'a' ? [] : ([{}] as never)),
    });
    expect(withoutNumber(context)).toEqual([
      { kind: 'no-number', document: 'd-a', owner: 'a', ownerName: '' },
    ]);
  });

  it('with targets that nobody defines are counted, once each', () => {
    const targets = (ids: readonly string[]) => ({ targets: { ids, numbers: [] } });
    const context = contextOf([], {
      targets: [{ id: 'births', dhis: [] }],
      contributionsOf: () => [{}] as never,
      counted: [counted('a', targets(['births', 'old', 'old'])), counted('b', targets(['old']))],
    });
    const told = [{ kind: 'unknown-target', target: 'old', documents: 2 }];
    expect<unknown>(unknownTargets(context)).toEqual(told);
    // Of several months they are added, and what is the same twice is told once.
    const stale = contextOf([person('z', ['p', 'x']), person('p', ['y'])], {
      owners: new Set(['z']),
    });
    const twice = findSuspects([context, stale, context, stale]);
    expect(twice.map((one) => [one.kind, 'documents' in one ? one.documents : 0])).toEqual([
      ['stale-lineage', 0],
      ['unknown-target', 4],
    ]);
  });

  it('of one kind stand in the order of their first id', () => {
    const people = ['b', 'a', 'c'].map((id) => person(id, [], { hasParentAsText: true }));
    expect(
      findSuspects([contextOf(people)]).map((one) => ('contact' in one ? one.contact : '')),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('owners', () => {
  it('who were replaced by somebody who reported too are told', () => {
    const people = [person('old', [], { replacements: ['silent', 'new'] }), person('new')];
    const both = contextOf(people, { counted: [counted('old'), counted('new')] });
    expect(replacedOwners(both)).toEqual([
      {
        kind: 'replaced-owner',
        document: 'd-old',
        replacement: 'd-new',
        owner: 'old',
        ownerName: 'name of old',
      },
    ]);
    expect(replacedOwners(contextOf(people, { counted: [counted('old')] }))).toEqual([]);
    expect(replacedOwners(contextOf([], { counted: [counted('old')] }))).toEqual([]);
  });

  it('of several places with different nearest mapped contacts are told, be they of one org unit', () => {
    const account = (contact: string | undefined, ...facilities: string[]) => ({
      id: `account of ${String(contact)}`,
      contact,
      roles: [],
      facilities,
    });
    const mapping = new Map(
      [
        ['p', ['A', 'B']],
        ['q', ['B', 'A']],
        ['r', ['C']],
      ].map(([id, orgUnits]) => [id, { contact: person(String(id)), orgUnits }]),
    );
    const people = [
      person('chw'),
      ...['p', 'q', 'r', 'unmapped'].map((id) => person(id, ['county'])),
      ...['below', 'beside'].map((id) => person(id, ['p', 'county'])),
    ];
    const told = (accounts: readonly ReturnType<typeof account>[]) =>
      severalPlaces(contextOf(people, { accounts, counted: [counted('chw')], plan: { mapping } }));
    for (const [one, other] of [
      ['p', 'r'],
      ['p', 'q'],
      ['below', 'q'],
    ] as const) {
      expect(told([account('chw', one, other)])).toEqual([
        {
          kind: 'several-places',
          account: 'account of chw',
          document: 'd-chw',
          owner: 'chw',
          ownerName: 'name of chw',
        },
      ]);
    }
    for (const none of [
      account('chw', 'below', 'beside'),
      account('chw', 'p', 'below'),
      account('chw', 'p'),
      account('chw'),
      account('chw', 'p', 'unmapped'),
      account('chw', 'p', 'gone'),
      account('silent', 'p', 'r'),
      account(undefined, 'p', 'r'),
    ]) {
      expect(told([none]))
        .withContext(JSON.stringify(none))
        .toEqual([]);
    }
  });

  it('with one name and phone in one place are told together', () => {
    const twin = (id: string, name: string, phone: string, ...above: string[]) =>
      person(id, above, { name, phone });
    const told = (...people: readonly Person[]) =>
      registeredTwice(contextOf(people, { counted: people.map(({ id }) => counted(id)) }));
    const b = twin('b', 'Amina Odhiambo', '+254 7', 'area');
    const a = twin('a', 'amina  odhiambo', '+2547', 'area');
    expect(told(b, a)).toEqual([
      {
        kind: 'registered-twice',
        name: 'amina  odhiambo',
        contacts: ['a', 'b'],
        documents: ['d-a', 'd-b'],
      },
    ]);
    for (const other of [
      twin('a', 'Amina Odhiambo', '+2548', 'area'),
      twin('a', 'Amina Otieno', '+2547', 'area'),
      twin('a', 'Amina Odhiambo', '+2547', 'elsewhere'),
      twin('a', 'Amina Odhiambo', '+2547'),
    ]) {
      expect(told(b, other)).toEqual([]);
    }
    expect(told(twin('a', '', '1', 'p'), twin('b', '', '1', 'p'))).toEqual([]);
    expect(told(twin('a', 'A', '', 'p'), twin('b', 'A', '', 'p'))).toEqual([]);
    expect(told(twin('a', 'A', '1'), twin('b', 'A', '1'))).toEqual([]);
    expect(registeredTwice(contextOf([], { counted: [counted('a'), counted('b')] }))).toEqual([]);
  });
});

describe('places', () => {
  it('whose parent is a text are told of owners', () => {
    const odd = person('a', [], { hasParentAsText: true });
    const told = parentsAsText(contextOf([odd, person('b')], { owners: new Set(['a', 'b', 'c']) }));
    expect(told).toEqual([{ kind: 'parent-as-text', contact: 'a', name: 'name of a' }]);
  });

  it('whose mappings the index lacks are told where they are of this data set', () => {
    const lost = [
      person('a', [], { dhis: [orgUnit('A')] }),
      person('b', [], { dhis: [orgUnit('A', 'other000001')] }),
      person('c', [], { dhis: [orgUnit('A'), orgUnit('B', DATA_SET)] }),
      person('d'),
    ];
    expect(lostMappings(contextOf([], { lostMappings: lost }))).toEqual([
      { kind: 'lost-mapping', contact: 'a', name: 'name of a' },
      { kind: 'lost-mapping', contact: 'c', name: 'name of c' },
    ]);
  });

  it('above that moved since are told, but not beyond what the CHT stores', () => {
    const told = (owner: Person, ...places: readonly Person[]) =>
      staleLineages(contextOf([owner, ...places], { owners: new Set([owner.id]) }));
    const stale = person('chw', ['p', 'old']);
    expect(told(stale, person('p', ['new']))).toEqual([
      {
        kind: 'stale-lineage',
        contact: 'chw',
        name: 'name of chw',
        parent: 'p',
        parentName: 'name of p',
      },
    ]);
    expect(told(person('chw', ['p', 'county']), person('p', ['county']))).toEqual([]);
    expect(told(stale)).toEqual([]);
    expect(told(person('chw'))).toEqual([]);
    expect(told(stale, person('p', [], { hasParentAsText: true }))).toEqual([]);
    const long = Array.from({ length: 41 }, (_, index) => `p${String(index)}`);
    const changed = [...long.slice(0, 40), 'other'];
    expect(told(person('chw', ['p', ...long]), person('p', changed))).toEqual([]);
    expect(staleLineages(contextOf([], { owners: new Set(['nobody']) }))).toEqual([]);
  });

  it('with keys that no rule reads are told of the choice, by their ids', () => {
    const odd = (id: string, above: readonly string[], dataSet?: string) =>
      person(id, above, { dhis: [{ orgunit: 'A', ...(dataSet && { dataSet }) }] });
    const people = [
      odd('c', ['north']),
      odd('b', ['south']),
      odd('a', ['north']),
      odd('d', ['north'], 'other000001'),
    ];
    const told = (places?: ReadonlySet<string>) =>
      unreadPlaces(contextOf(people, { plan: { chosen: { places } } })).map((one) =>
        'contact' in one ? one.contact : '',
      );
    expect(told()).toEqual(['a', 'b', 'c']);
    expect(told(new Set(['north']))).toEqual(['a', 'c']);
    expect(told(new Set(['b']))).toEqual(['b']);
    expect(unreadPlaces(contextOf([odd('a', [])]))).toEqual([
      {
        kind: 'unread-mapping',
        contact: 'a',
        name: 'name of a',
        fault: 'no-key',
        key: 'orgunit',
        like: 'orgUnit',
      },
    ]);
  });
});

describe('documents of supervisors', () => {
  const key = (value: string) => ({ dataElement: 'a', value, targets: [] });
  const contribution = (sum: number, outOf = 0, keyIndex = 0): Contribution => ({
    keyIndex,
    sum,
    outOf,
  });
  const people = [
    person('boss', ['area', 'county']),
    person('a', ['village', 'area', 'county']),
    person('b', ['village', 'area', 'county']),
    person('peer', ['area', 'county']),
  ];
  const told = (
    numbers: Readonly<Record<string, readonly Contribution[]>>,
    {
      units = {},
      keys = [key('total')],
    }: {
      readonly units?: Readonly<Record<string, string>>;
      readonly keys?: readonly object[];
    } = {},
  ) =>
    supervisorDocuments(
      contextOf(people, {
        counted: Object.keys(numbers).map((owner) => counted(owner, {}, units[owner] ?? 'UNIT')),
        contributionsOf: ({ document }) => numbers[document.owner] ?? [],
        plan: { keys },
      }),
    );

  it('are told with the documents below, and how many of their numbers are the sums of these', () => {
    expect(told({ b: [contribution(2)], boss: [contribution(5)], a: [contribution(3)] })).toEqual([
      {
        kind: 'supervisor-document',
        document: 'd-boss',
        owner: 'boss',
        ownerName: 'name of boss',
        below: ['d-a', 'd-b'],
        same: 1,
        keys: 1,
      },
    ]);
  });

  for (const [what, boss, a, same, keys] of [
    ['another sum', [contribution(4)], [contribution(3)], 0, 1],
    ['what it is out of, too', [contribution(3, 4)], [contribution(3, 5)], 0, 1],
    ['the same share', [contribution(3, 4)], [contribution(3, 4)], 1, 1],
    ['no zeros', [contribution(0)], [contribution(0)], 0, 0],
    ['nothing below', [contribution(3)], [], 0, 1],
    ['no mixed values', [contribution(3, 0, 1)], [contribution(3, 0, 1)], 0, 0],
    [
      'several parts of one number',
      [contribution(3, 2), contribution(4, 5)],
      [contribution(7, 7)],
      1,
      1,
    ],
  ] as const) {
    it(`compare ${what}`, () => {
      const [found] = told({ boss, a }, { keys: [key('total'), key('mixed')] });
      expect(found).toEqual(jasmine.objectContaining({ same, keys }));
    });
  }

  it('are none of another org unit, of a peer, or of oneself', () => {
    const three = [contribution(3)];
    expect(told({ boss: three, a: three }, { units: { a: 'OTHER' } })).toEqual([]);
    expect(told({ boss: three, peer: three })).toEqual([]);
    expect(told({ boss: three })).toEqual([]);
    expect(told({ stranger: three, a: three })).toEqual([]);
  });

  it('are told where one of several org units is the same', () => {
    const context = contextOf(people, {
      counted: [counted('boss', {}, 'ELSE', 'UNIT'), counted('a', {}, 'UNIT')],
      plan: { keys: [key('total')] },
    });
    expect(supervisorDocuments(context).length).toBe(1);
  });

  it('are each told that lie above the same', () => {
    const three = [contribution(3)];
    const found = told({ boss: three, peer: three, a: three });
    expect(found.map((one) => ('document' in one ? one.document : ''))).toEqual([
      'd-boss',
      'd-peer',
    ]);
  });
});
