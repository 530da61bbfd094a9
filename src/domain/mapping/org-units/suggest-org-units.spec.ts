import { distance } from 'fastest-levenshtein';
import { decodePlaceToMap } from './place-to-map.ts';
import { suggestOrgUnits } from './suggest-org-units.ts';
import type { SuggestedPlace } from './suggestion.ts';
import { unitsToMap } from './unit-to-map.ts';

const DATA_SET = 'VMuFODsyWaO';
const ids = { county: 'countyAAAAA', nyando: 'nyandoAAAAA', seme: 'semeAAAAAAA' };

interface Given {
  readonly units?: readonly object[];
  readonly places: readonly object[];
  readonly decisions?: Readonly<Record<string, string | null>>;
  readonly types?: readonly string[];
}

const unit = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  path: `/${ids.county}/${ids.nyando}/${id}`,
  ...more,
});
const UNITS = [
  unit('kaderoAAAAA', 'Kadero Community Unit', { code: '605412' }),
  unit('katitoAAAAA', 'Katito Dispensary'),
  unit('katitoBBBBB', 'Katito Community Unit'),
  unit('kaderoSSSSS', 'Kadero Community Unit', { path: `/${ids.county}/${ids.seme}/kaderoSSSSS` }),
];
const above = { _id: 'nyando', parent: { _id: 'county' } };
const place = (_id: string, name: string, more: object = {}) => ({
  _id,
  type: 'unit',
  name,
  parent: above,
  ...more,
});

/** Places below Nyando, where DHIS2 has one too. */
function suggested({ places, units = UNITS, decisions = {}, types = ['unit'] }: Given) {
  const contactTypes = new Set(['unit', 'sub', 'county']);
  const documents = [
    { _id: 'county', type: 'county', name: 'Kisumu' },
    { _id: 'nyando', type: 'sub', name: 'Nyando Sub County', parent: { _id: 'county' } },
    ...places,
  ];
  const found = suggestOrgUnits(
    {
      places: documents.flatMap((document) => decodePlaceToMap(document, contactTypes) ?? []),
      types: new Set(types),
      units: unitsToMap(
        {
          organisationUnits: [
            { id: ids.county, name: 'Kisumu County', path: `/${ids.county}` },
            { id: ids.nyando, name: 'Nyando', path: `/${ids.county}/${ids.nyando}` },
            { id: ids.seme, name: 'Seme', path: `/${ids.county}/${ids.seme}` },
          ],
        },
        units as never,
      ),
      dataSet: DATA_SET,
      decisions: new Map(Object.entries(decisions)),
    },
    distance,
  );
  return new Map(found.map((one) => [one.place.id, one]));
}

const only = (given: Given, id = 'a'): SuggestedPlace => {
  const found = suggested(given).get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('org units suggested for places', () => {
  for (const [about, given, state, first] of [
    [
      'of its name and kind within the place above',
      place('a', 'kadero CU'),
      'certain',
      'kaderoAAAAA',
    ],
    ['of its code', place('a', 'Kaderro', { mfl_code: '605412' }), 'certain', 'kaderoAAAAA'],
    [
      'of a code that its name contradicts',
      place('a', 'Katito Dispensary', { code: '605412' }),
      'to-confirm',
      'katitoAAAAA',
    ],
    ['of nearly its name', place('a', 'Kadreo CU'), 'to-confirm', 'kaderoAAAAA'],
    ['of its name, which several kinds have', place('a', 'Katito'), 'to-confirm', undefined],
    ['of its name, of another kind', place('a', 'Kadero Hospital'), 'to-confirm', 'kaderoAAAAA'],
    ['of none', place('a', 'Zombe'), 'nothing-found', undefined],
    [
      'of its name elsewhere only',
      place('a', 'Kadero CU', { parent: { _id: 'gone' } }),
      'to-confirm',
      undefined,
    ],
  ] as const) {
    it(`${about}: ${state}`, () => {
      const found = only({ places: [given] });
      expect(found.state).toBe(state);
      expect(found.settled).toBe(state === 'certain' ? first : undefined);
      if (first !== undefined) expect(found.suggestions[0]?.orgUnit).toBe(first);
    });
  }

  it('of a code that another place has, too, are found by name alone', () => {
    const places = [
      place('a', 'Kadero CU', { code: '605412' }),
      place('b', 'Zombe', { mfl_code: '605412 ' }),
    ];
    const [first] = only({ places }).suggestions;
    expect([only({ places }).state, first?.by]).toEqual(['certain', 'name']);
    expect(only({ places }, 'b').state).toBe('nothing-found');
  });

  it('are the same in whatever order places are read: from the highest down', () => {
    const places = [
      place('a', 'Kadero CU', { parent: { _id: 'x', parent: { _id: 'county' } } }),
      { _id: 'x', type: 'sub', name: 'Seme', parent: { _id: 'county' } },
    ];
    expect(only({ places }).settled).toBe('kaderoSSSSS');
  });

  it('are six at most', () => {
    const units = Array.from({ length: 9 }, (_, at) => unit(`kadero${String(at)}`, 'Kadero'));
    const found = only({ units, places: [place('a', 'Kadero')] });
    expect(found.suggestions.map(({ orgUnit }) => orgUnit)).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => `kadero${String(at)}`),
    );
  });

  it('that lie elsewhere are said to', () => {
    const units = [unit('katitoAAAAA', 'Katito'), UNITS[3] ?? {}];
    const found = only({
      units,
      places: [place('a', 'Kadero CU'), place('b', 'x', { code: '7' })],
    });
    expect([found.state, found.suggestions[0]?.isElsewhere]).toEqual(['to-confirm', true]);
    const coded = [
      ...units,
      unit('farFarFarFa', 'Kadero CU', { code: '7', path: '/x/farFarFarFa' }),
    ];
    const [byCode] = only({
      units: coded,
      places: [place('a', 'Kadero CU', { code: '7' })],
    }).suggestions;
    expect(byCode).toEqual(
      jasmine.objectContaining({ by: 'code', isElsewhere: true, isCertain: false }),
    );
  });

  it('may leave out a kind that all of them have, or none', () => {
    const withKind = [unit('kaderoAAAAA', 'Kadero CU'), unit('katitoAAAAA', 'Katito CU')];
    expect(only({ units: withKind, places: [place('a', 'Kadero')] }).state).toBe('certain');
    // One of two places says the kind: that one is it, and the other has to be looked at.
    const two = { units: withKind, places: [place('a', 'Kadero'), place('b', 'Kadero CU')] };
    expect([only(two).state, only(two, 'b').state]).toEqual(['conflict', 'certain']);
    const without = [unit('kaderoAAAAA', 'Kadero'), unit('katitoAAAAA', 'Katito')];
    expect(only({ units: without, places: [place('a', 'Kadero CU')] }).state).toBe('certain');
  });

  it('are not certain where two places have the name, or two org units', () => {
    const twice = [place('a', 'Kadero CU'), place('b', 'KADERO CHU')];
    expect(only({ places: twice }).state).toBe('to-confirm');
    const units = [...UNITS, unit('kaderoTTTTT', 'Kadero CU')];
    expect(only({ units, places: [place('a', 'Kadero CU')] }).state).toBe('to-confirm');
    const codes = [
      unit('kaderoAAAAA', 'Kadero', { code: '1' }),
      unit('kaderoBBBBB', 'Kadero', { code: '1' }),
    ];
    expect(only({ units: codes, places: [place('a', 'Kadero', { code: '1' })] }).state).toBe(
      'to-confirm',
    );
    const both = [
      place('a', 'Kadero CU', { code: '605412' }),
      place('b', 'Kadero CU', { code: '605412' }),
    ];
    expect(only({ places: both }).state).toBe('to-confirm');
  });

  it('are not certain where one nearly of the name is nobody’s, or it is closed', () => {
    const units = [unit('kaptaraAAAA', 'Kaptarakwa CU'), unit('kaptaraBBBB', 'Kaptarakwe CU')];
    expect(only({ units, places: [place('a', 'Kaptarakwa CU')] }).state).toBe('to-confirm');
    const places = [place('a', 'Kaptarakwa CU'), place('b', 'Kaptarakwe')];
    expect(only({ units, places }).state).toBe('certain');
    const closed = [unit('kaderoAAAAA', 'Kadero CU', { closedDate: '2020-01-01' })];
    expect(only({ units: closed, places: [place('a', 'Kadero CU')] }).state).toBe('to-confirm');
  });

  it('are certain below a place that is mapped or was decided, never below a guess', () => {
    const parent = { _id: 'x', parent: { _id: 'county' } };
    const given = (name: string, more: object = {}) => [
      { _id: 'x', type: 'sub', name, parent: { _id: 'county' }, ...more },
      place('a', 'Kadero CU', { parent }),
    ];
    expect(only({ places: given('Nyanod') }).state).toBe('to-confirm');
    expect(only({ places: given('Nyanod') }).suggestions[0]?.orgUnit).toBe('kaderoAAAAA');
    const mapped = given('Elsewhere', { dhis: { orgUnit: ids.seme } });
    expect(only({ places: mapped }).settled).toBe('kaderoSSSSS');
    expect(only({ places: given('Nyanod'), decisions: { x: ids.seme } }).settled).toBe(
      'kaderoSSSSS',
    );
    const twoUnits = given('Nyanod', { dhis: [{ orgUnit: ids.seme }, { orgUnit: ids.nyando }] });
    expect(only({ places: twoUnits }).state).toBe('to-confirm');
  });

  it('of what has nothing above need the kind of place in both names', () => {
    const units = [unit('kitaleAAAAA', 'Kitale Hospital', { path: '/kitaleAAAAA' })];
    const state = (name: string) =>
      only({ units, types: ['county'], places: [{ _id: 'a', type: 'county', name }] }).state;
    expect(state('Kitale Hosp.')).toBe('certain');
    expect(state('Kitale')).toBe('to-confirm');
  });
});

describe('what several places may be', () => {
  const kolwa = unit('kolwaAAAAAA', 'Kolwa');
  const kolwo = unit('kolwoAAAAAA', 'Kolwo');
  const offered = (given: Given, id = 'a') =>
    only(given, id).suggestions.map(({ orgUnit }) => orgUnit);
  const mapped = (id: string, orgUnit: string, name = 'Usoma') =>
    place(id, name, { dhis: { orgUnit } });

  it('is offered first to the one that is most like it, and to the others what is left', () => {
    const places = [place('a', 'Kolwu'), place('b', 'Kolwaa')];
    for (const inOrder of [places, [...places].reverse()]) {
      const given = { units: [kolwa, kolwo], places: inOrder };
      expect(offered(given)).toEqual(['kolwoAAAAAA', 'kolwaAAAAAA']);
      expect(offered(given, 'b')).toEqual(['kolwaAAAAAA', 'kolwoAAAAAA']);
    }
  });

  it('is offered last where another place has it, however alike', () => {
    const units = [kolwa, unit('kolwabAAAAA', 'Kolwab'), kolwo];
    const places = [place('a', 'Kolwaa'), mapped('b', 'kolwaAAAAAA')];
    expect(offered({ units, places })).toEqual(['kolwabAAAAA', 'kolwoAAAAAA', 'kolwaAAAAAA']);
  });

  it('is offered first where the place has it itself, however little alike', () => {
    const places = [mapped('a', 'kolwoAAAAAA', 'Kolwa')];
    expect(offered({ units: [kolwa, kolwo], places })).toEqual(['kolwoAAAAAA', 'kolwaAAAAAA']);
  });

  it('is certain for none where two have it, and for the one that is it alone', () => {
    const certain = (...places: object[]) =>
      only({ places }).suggestions.map(({ isCertain }) => isCertain);
    expect(certain(place('a', 'Kadero CU'))).toEqual([true, false]);
    const both = ['a', 'b'].map((id) => mapped(id, 'kaderoAAAAA', `Kadero CU ${id}`));
    expect(certain(mapped('a', 'kaderoAAAAA', 'Kadero CU'), ...both.slice(1))[0]).toBeFalse();
  });

  it('is certain for neither of two that seem to be it, the one by its code and the other by its name', () => {
    const places = [place('a', 'Kadero CU'), place('b', 'Kaderro', { code: '605412' })];
    const found = suggested({ places });
    expect(['a', 'b'].map((id) => [found.get(id)?.state, found.get(id)?.settled])).toEqual([
      ['to-confirm', undefined],
      ['to-confirm', undefined],
    ]);
  });

  it('is of whoever it is decided for, and no longer of who is mapped to it', () => {
    const places = [
      mapped('b', 'katitoAAAAA'),
      place('a', 'Katito Dispensary'),
      place('c', 'Kadero CU'),
    ];
    const settled = (orgUnit: string) => {
      const found = suggested({ places, decisions: { b: orgUnit } });
      return ['a', 'c'].map((id) => found.get(id)?.settled);
    };
    expect(settled('kaderoAAAAA')).toEqual(['katitoAAAAA', undefined]);
    expect(settled('gone0000000')).toEqual([undefined, 'kaderoAAAAA']);
  });
});

describe('conflicts of mappings', () => {
  const mapped = (id: string, orgUnit: string, name = 'Somewhere') =>
    place(id, name, { dhis: { orgUnit } });
  const kinds = (given: Given, id = 'a') => [only(given, id).state, ...only(given, id).conflicts];

  it('are none where a mapping is as it should be, also by code', () => {
    expect(kinds({ places: [mapped('a', 'kaderoAAAAA')] })).toEqual(['mapped']);
    expect(kinds({ places: [mapped('a', '605412')] })).toEqual(['mapped']);
    expect(only({ places: [mapped('a', '605412')] }).inPlace).toEqual(['kaderoAAAAA']);
  });

  it('tell of an org unit that DHIS2 does not have, or that the data set is not assigned to', () => {
    expect(kinds({ places: [mapped('a', 'gone0000000', 'Kadero CU')] })).toEqual([
      'conflict',
      { kind: 'unknown-org-unit', orgUnit: 'gone0000000' },
      { kind: 'differs', orgUnit: 'gone0000000', suggested: 'kaderoAAAAA' },
    ]);
    expect(kinds({ places: [mapped('a', ids.seme)] })).toEqual([
      'conflict',
      { kind: 'not-assigned', orgUnit: ids.seme },
    ]);
  });

  it('tell of a code that several org units have: it names none', () => {
    const units = [
      unit('kaderoAAAAA', 'Kadero', { code: '1' }),
      unit('katitoAAAAA', 'Katito', { code: '1' }),
    ];
    expect(kinds({ units, places: [mapped('a', '1')] })).toEqual([
      'conflict',
      { kind: 'unknown-org-unit', orgUnit: '1' },
    ]);
  });

  it('are none of a mapping of every data set beside one of this one', () => {
    const dhis = [{ orgUnit: 'katitoAAAAA' }, { orgUnit: 'kaderoAAAAA', dataSet: DATA_SET }];
    const places = [place('a', 'x', { dhis })];
    expect([only({ places }).state, only({ places }).inPlace]).toEqual(['mapped', ['kaderoAAAAA']]);
  });

  it('tell of a mapping that code or name contradict', () => {
    expect(kinds({ places: [mapped('a', 'katitoAAAAA', 'Kadero CU')] })).toEqual([
      'conflict',
      { kind: 'differs', orgUnit: 'katitoAAAAA', suggested: 'kaderoAAAAA' },
    ]);
  });

  it('tell of two places of one org unit, mapped or about to be', () => {
    const both = { places: [mapped('a', 'kaderoAAAAA'), mapped('b', 'kaderoAAAAA')] };
    expect(kinds(both)).toEqual([
      'conflict',
      { kind: 'two-places', orgUnit: 'kaderoAAAAA', other: 'b' },
    ]);
    expect(kinds(both, 'b')).toEqual([
      'conflict',
      { kind: 'two-places', orgUnit: 'kaderoAAAAA', other: 'a' },
    ]);
    const taken = {
      units: [UNITS[0] ?? {}],
      places: [mapped('b', 'kaderoAAAAA'), place('a', 'Kadero CU')],
    };
    expect(kinds(taken)).toEqual([
      'conflict',
      { kind: 'two-places', orgUnit: 'kaderoAAAAA', other: 'b' },
    ]);
    expect(only(taken).settled).toBeUndefined();
    expect(only(taken).suggestions.map(({ isCertain }) => isCertain)).toEqual([false]);
  });

  it('are over where one of several org units is chosen', () => {
    const dhis = [{ orgUnit: 'kaderoAAAAA' }, { orgUnit: 'katitoAAAAA' }];
    const found = only({ places: [place('a', 'x', { dhis })], decisions: { a: 'kaderoAAAAA' } });
    expect([found.state, found.settled]).toEqual(['confirmed', 'kaderoAAAAA']);
  });

  it('are none of a place of which nothing is known', () => {
    const { place: asked, ...nothing } = only({ places: [place('a', 'Zombe')] });
    expect(asked.id).toBe('a');
    expect(nothing).toEqual({
      state: 'nothing-found',
      inPlace: [],
      suggestions: [],
      conflicts: [],
    });
  });

  it('tell of several org units of one place', () => {
    const dhis = [{ orgUnit: 'kaderoAAAAA' }, { orgUnit: 'katitoAAAAA' }];
    expect(kinds({ places: [place('a', 'x', { dhis })] })).toEqual([
      'conflict',
      { kind: 'several-org-units', orgUnits: ['kaderoAAAAA', 'katitoAAAAA'] },
    ]);
  });

  it('are over with a decision, and a decision of what is not there is none', () => {
    const places = [mapped('a', 'gone0000000', 'Kadero CU'), place('b', 'Katito')];
    const decisions = { a: 'kaderoAAAAA', b: null };
    expect(kinds({ places, decisions })).toEqual(['confirmed']);
    expect(only({ places, decisions }).settled).toBe('kaderoAAAAA');
    expect(only({ places, decisions }, 'b').state).toBe('left-out');
    expect(only({ places, decisions: { a: 'gone0000000' } }).state).toBe('conflict');
    const kept = { places: [mapped('a', 'kaderoAAAAA')], decisions: { a: 'kaderoAAAAA' } };
    expect(only(kept).state).toBe('mapped');
    expect(only(kept).settled).toBeUndefined();
  });

  it('of a decision for what another place has are told, and what is decided holds', () => {
    const places = [mapped('b', 'kaderoAAAAA'), place('a', 'Katito')];
    const found = only({ places, decisions: { a: 'kaderoAAAAA' } });
    expect([found.state, found.settled, found.conflicts.length]).toEqual([
      'confirmed',
      'kaderoAAAAA',
      1,
    ]);
  });

  it('a place that gets none any more holds nothing, and has none itself', () => {
    const places = [mapped('b', 'kaderoAAAAA'), place('a', 'Kadero CU')];
    expect(only({ places, decisions: { b: null } }).state).toBe('certain');
    expect(only({ places, decisions: { b: null } }, 'b').conflicts).toEqual([]);
  });
});
