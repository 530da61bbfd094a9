import { decodeContact, type Contact } from './contact.ts';
import { chosenOrgUnits, unknownOrgUnit } from './chosen-org-units.ts';
import { orgUnitMapping } from './org-unit-mapping.ts';
import { placeNotices } from './place-notice.ts';

const place = (_id: string, orgUnit: unknown, parent?: string): Contact => {
  const contact = decodeContact({
    _id,
    type: 'contact',
    name: _id,
    dhis: Array.isArray(orgUnit) ? orgUnit.map((id: unknown) => ({ orgUnit: id })) : { orgUnit },
    ...(parent === undefined ? {} : { parent: { _id: parent } }),
  });
  if (contact === undefined) throw new Error('not a contact');
  return contact;
};

const mapping = orgUnitMapping(
  [
    place('district', 'D'),
    place('unit-1', 'U1', 'district'),
    place('unit-2', ['U2', 'V2'], 'district'),
    place('twin', 'U1'),
    place('alone', 'A'),
  ],
  'chosen',
  'unless-specific',
);

describe('chosenOrgUnits', () => {
  it('are all where none is asked for', () => {
    const { orgUnits, places } = chosenOrgUnits([], false, mapping);
    expect([...orgUnits].sort()).toEqual(['A', 'D', 'U1', 'U2', 'V2']);
    expect(places).toBeUndefined();
  });

  it('are those asked for, of every place that maps them', () => {
    const { orgUnits, places } = chosenOrgUnits(['U1'], false, mapping);
    expect([...orgUnits]).toEqual(['U1']);
    expect([...(places ?? [])].sort()).toEqual(['twin', 'unit-1']);
  });

  it('are, with children, those mapped below as well', () => {
    const { orgUnits, places } = chosenOrgUnits(['D'], true, mapping);
    expect([...orgUnits].sort()).toEqual(['D', 'U1', 'U2', 'V2']);
    expect([...(places ?? [])].sort()).toEqual(['district', 'twin', 'unit-1', 'unit-2']);
  });

  it('are, with children, not the other org units of the chosen place itself', () => {
    expect([...chosenOrgUnits(['U2'], true, mapping).orgUnits]).toEqual(['U2']);
  });

  it('are, with children, all org units of a place that maps the chosen one below it again', () => {
    const repeated = orgUnitMapping(
      [place('unit', ['U', 'V']), place('area', ['U', 'W'], 'unit')],
      'chosen',
      'unless-specific',
    );
    expect([...chosenOrgUnits(['U'], true, repeated).orgUnits].sort()).toEqual(['U', 'W']);
  });

  it('are known only where a contact maps them', () => {
    expect(unknownOrgUnit(['D', 'X', 'Y'], mapping)).toBe('X');
    expect(unknownOrgUnit(['D', 'A'], mapping)).toBeUndefined();
  });
});

describe('placeNotices', () => {
  it('tell of places with several org units and of places below mapped ones', () => {
    const notices = placeNotices(mapping, chosenOrgUnits([], false, mapping));
    expect(notices.map(({ kind, contact }) => `${contact}: ${kind}`)).toEqual([
      'unit-1: overlapping-org-units',
      'unit-2: several-org-units',
      'unit-2: overlapping-org-units',
    ]);
  });

  it('tell of the chosen places only', () => {
    expect(placeNotices(mapping, chosenOrgUnits(['A'], false, mapping))).toEqual([]);
  });

  it('see no overlap where a place repeats the org unit above it', () => {
    const same = orgUnitMapping([place('a', 'X'), place('b', 'X', 'a')], 'chosen', 'always');
    expect(placeNotices(same, chosenOrgUnits([], false, same))).toEqual([]);
  });
});
