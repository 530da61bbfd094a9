import { locationsOf } from './location.ts';
import { chosenOfLocations, locationMapping, type LocationRules } from './location-mapping.ts';

const A = 'AaaaaaaOu01';
const B = 'BbbbbbbOu01';

const LOCATIONS = [
  { id: A, geographicalLevelId: 'L1' },
  {
    id: 'b',
    parentLocationId: A,
    geographicalLevelId: 'L2',
    identifiers: [{ description: ' dhis2 ', code: B }],
  },
  { id: 'c', parentLocationId: 'b', identifiers: [{ description: 'PCODE', code: 'KE01' }] },
  { id: 'd', parentLocationId: 'c', deleted: true, identifiers: [{ code: A }] },
  { id: 'e', parentLocationId: 'd' },
  { id: 'round', parentLocationId: 'about' },
  { id: 'about', parentLocationId: 'round' },
  { name: 'no id' },
  null,
];

const nearest = (location: string, rules: LocationRules): unknown => {
  const found = locationMapping(locationsOf(LOCATIONS), rules).nearest(location);
  return found.kind === 'mapped' ? found.orgUnit : found.kind;
};

describe('The org unit of a location', () => {
  it('is that of the nearest mapped one upwards', () => {
    const byId = { rule: { by: 'id' } } as const;
    const byDescription = { rule: { by: 'identifier', description: 'DHIS2' } } as const;
    const byAnyCode = { rule: { by: 'identifier' } } as const;
    const byTable = { rule: { by: 'table', table: new Map([['c', B]]) } } as const;
    expect(['e', 'b', A].map((id) => nearest(id, byId))).toEqual([A, A, A]);
    expect(['e', 'b', A].map((id) => nearest(id, byDescription))).toEqual([B, B, 'no-org-unit']);
    expect(['e', 'c', A].map((id) => nearest(id, byAnyCode))).toEqual([B, B, 'no-org-unit']);
    expect(['e', 'b'].map((id) => nearest(id, byTable))).toEqual([B, 'no-org-unit']);
  });

  it('is none where the location is not known, or goes round', () => {
    expect(nearest('x', { rule: { by: 'id' } })).toBe('unknown-location');
    expect(nearest('round', { rule: { by: 'id' } })).toBe('no-org-unit');
  });

  it('is that of the levels that are meant', () => {
    const rule = { by: 'identifier', description: 'DHIS2' } as const;
    expect(nearest('e', { rule, levels: ['L2'] })).toBe(B);
    expect(nearest('e', { rule, levels: ['L1'] })).toBe('no-org-unit');
    expect(nearest(A, { rule: { by: 'id' }, levels: ['L2'] })).toBe('no-org-unit');
  });

  it('is none of several, which are told', () => {
    const identifiers = [
      { description: 'DHIS2', code: B },
      { description: 'DHIS2', code: A },
      { description: 'DHIS2', code: `${A} ` },
    ];
    const mapping = locationMapping(
      locationsOf([
        { id: 'a', identifiers },
        { id: 'b', identifiers },
      ]),
      {
        rule: { by: 'identifier', description: 'DHIS2' },
      },
    );
    expect(mapping.ambiguous).toEqual([
      { location: 'a', orgUnits: [A, B] },
      { location: 'b', orgUnits: [A, B] },
    ]);
    expect(mapping.nearest('a').kind).toBe('no-org-unit');
  });

  it('is told by identifiers that are filled in, as people write them', () => {
    const locations = locationsOf([
      {
        _id: 'a',
        identifiers: [{ code: A }, { description: 'DHIS2' }, { description: 'dhis2', code: B }],
      },
      { id: 'b', identifiers: [{ description: 'DHIS2', code: '' }, null] },
    ]);
    const mapping = locationMapping(locations, {
      rule: { by: 'identifier', description: ' Dhis2 ' },
    });
    expect([...mapping.orgUnits]).toEqual([[B, ['a']]]);
  });

  it('is in the order of the ids, whichever location is read first', () => {
    const locations = ['c', 'a', 'd', 'b'].map((id) => ({ id }));
    const table = new Map([
      ['c', A],
      ['b', A],
      ['a', B],
      ['d', A],
    ]);
    const mapping = locationMapping(locationsOf(locations), { rule: { by: 'table', table } });
    expect([...mapping.orgUnits]).toEqual([
      [A, ['b', 'c', 'd']],
      [B, ['a']],
    ]);
  });

  it('is below another where one of its locations is', () => {
    const locations = locationsOf([
      { id: 'top' },
      { id: 'inside', parentLocationId: 'top' },
      { id: 'outside' },
      { id: 'beside' },
    ]);
    const table = new Map([
      ['top', A],
      ['inside', B],
      ['outside', B],
      ['beside', 'CcccccccOu1'],
    ]);
    const mapping = locationMapping(locations, { rule: { by: 'table', table } });
    expect(chosenOfLocations([A], true, mapping)).toEqual(new Set([A, B]));
    expect(chosenOfLocations([A], false, mapping)).toEqual(new Set([A]));
  });

  it('is known of every location that maps it, and of a hierarchical export', () => {
    const hierarchy = [
      {
        location: { id: 'top', identifiers: [{ description: 'DHIS2', code: A }] },
        children: [
          {
            location: {
              id: 'z',
              parentLocationId: 'top',
              identifiers: [{ description: 'DHIS2', code: A }],
            },
            children: [],
          },
          { location: { id: 'y', parentLocationId: 'top' }, children: [] },
        ],
      },
    ];
    const mapping = locationMapping(locationsOf(hierarchy), {
      rule: { by: 'identifier', description: 'DHIS2' },
    });
    expect(mapping.orgUnits).toEqual(new Map([[A, ['top', 'z']]]));
    expect(mapping.lineageOf('y')).toEqual(['y', 'top']);
  });

  it('is that of the one that is not deleted where two have one id', () => {
    const of = (code: string, deleted: boolean): object => ({
      id: 'a',
      deleted,
      identifiers: [{ description: 'DHIS2', code }],
    });
    for (const locations of [
      [of(A, false), of(B, true)],
      [of(B, true), of(A, false)],
    ]) {
      const mapping = locationMapping(locationsOf(locations), { rule: { by: 'identifier' } });
      expect(mapping.nearest('a')).toEqual({ kind: 'mapped', orgUnit: A });
    }
  });
});
