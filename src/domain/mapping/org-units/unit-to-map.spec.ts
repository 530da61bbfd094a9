import { namesOfUnit, unitsToMap } from './unit-to-map.ts';

describe('org units that places may be mapped to', () => {
  const path = (units: ReturnType<typeof unitsToMap>, id: string) => namesOfUnit(id, units);

  it('are those of the data set and those above them', () => {
    const units = unitsToMap(
      {
        organisationUnits: [
          { id: 'county', name: 'Kisumu', path: '/county' },
          { id: 'sub', name: 'Nyando', path: '/county/sub', code: 'KE_1' },
          { name: 'without an id' },
          null,
        ],
      },
      [{ id: 'unit', name: 'Kadero CU', path: '/county/sub/unit', closedDate: '2020-01-01' }],
    );
    expect(path(units, 'unit')).toEqual(['Kisumu', 'Nyando', 'Kadero CU']);
    expect([...units.values()].map(({ id, isAssigned }) => [id, isAssigned])).toEqual([
      ['county', false],
      ['sub', false],
      ['unit', true],
    ]);
    expect(units.get('sub')?.code).toBe('KE_1');
    expect(units.get('unit')?.closedDate).toBe('2020-01-01');
  });

  it('have their parents by reference where no path stands', () => {
    const units = unitsToMap(
      {
        organisationUnits: [
          { id: 'unit', name: 'Kadero', parent: { id: 'sub', name: 'Nyando' } },
          { id: 'sub', parent: { id: 'county', name: 'Kisumu' } },
          { id: 'round', parent: { id: 'around' } },
          { id: 'around', parent: { id: 'round' } },
        ],
      },
      undefined,
    );
    expect(path(units, 'unit')).toEqual(['Kisumu', 'Nyando', 'Kadero']);
    expect(units.get('unit')?.isAssigned).toBeTrue();
    expect(path(units, 'round').length).toBeLessThan(60);
  });

  it('are told in parts: names, codes and parents that one place leaves out come from another', () => {
    const units = unitsToMap(
      {
        organisationUnits: [
          { id: 'unit', name: 'Kadero', code: '7', parent: { id: 'sub' } },
          { id: 'sub', name: 'Nyando' },
          { id: 'unit' },
          { id: '', name: 'no id' },
        ],
      },
      [{ id: 'unit', name: 'unit' }],
    );
    expect(units.size).toBe(2);
    expect(path(units, 'unit')).toEqual(['Nyando', 'Kadero']);
    expect(units.get('unit')?.code).toBe('7');
    expect(units.get('sub')).toEqual({
      id: 'sub',
      name: 'Nyando',
      above: ['sub'],
      isAssigned: false,
    });
  });

  it('go by the newest that was told of them', () => {
    const units = unitsToMap(
      { organisationUnits: [{ id: 'unit', name: 'Old', parent: { id: 'a' } }] },
      [{ id: 'unit', name: 'New', path: '/b/unit' }],
    );
    expect(units.get('unit')).toEqual({
      id: 'unit',
      name: 'New',
      path: '/b/unit',
      above: ['b', 'unit'],
      isAssigned: true,
    });
  });

  it('of a chain of parents that goes round have fifty above them and no more', () => {
    const round = {
      organisationUnits: [
        { id: 'a', parent: { id: 'b' } },
        { id: 'b', parent: { id: 'a' } },
      ],
    };
    expect(unitsToMap(round, []).get('a')?.above.length).toBe(51);
  });

  it('name those above them in an answer', () => {
    const units = unitsToMap(
      {
        organisationUnits: [
          { id: 'unit', name: 'Kadero', path: '/c/unit', ancestors: [{ id: 'c', name: 'Kisumu' }] },
        ],
      },
      [],
    );
    expect(path(units, 'unit')).toEqual(['Kisumu', 'Kadero']);
    expect(path(units, 'gone')).toEqual([]);
    expect(
      namesOfUnit('unit', unitsToMap({}, [{ id: 'unit', name: 'x', path: '/c/unit' }])),
    ).toEqual(['c', 'x']);
  });
});
