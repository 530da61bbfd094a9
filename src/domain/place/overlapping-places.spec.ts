import * as fc from 'fast-check';
import { chosenOrgUnits } from './chosen-org-units.ts';
import { decodeContact, type Contact } from './contact.ts';
import { orgUnitMapping, type OrgUnitMapping } from './org-unit-mapping.ts';
import { hasOverlappingPlaces } from './overlapping-places.ts';
import { placeNotices } from './place-notice.ts';

/** Each place below the one before it, or on top. */
interface DrawnPlace {
  readonly orgUnits: readonly string[];
  readonly isBelow: boolean;
}

function contactsOf(drawn: readonly DrawnPlace[]): readonly Contact[] {
  let above: object | undefined;
  return drawn.flatMap(({ orgUnits, isBelow }, index) => {
    const parent = isBelow ? above : undefined;
    const _id = `place-${String(index)}`;
    const dhis = orgUnits.map((orgUnit) => ({ orgUnit }));
    above = parent === undefined ? { _id } : { _id, parent };
    return (
      decodeContact({ _id, type: 'contact', name: _id, dhis, ...(parent && { parent }) }) ?? []
    );
  });
}

/** As org units are read for the page. */
function orgUnitsOf(mapping: OrgUnitMapping) {
  const ids = new Set([...mapping.values()].flatMap(({ orgUnits }) => orgUnits));
  return [...ids].map((id) => ({
    id,
    places: [...mapping.values()]
      .filter(({ orgUnits }) => orgUnits.includes(id))
      .map(({ contact }) => ({ contact: contact.id, lineage: contact.lineage })),
  }));
}

const overlapOf = (...drawn: DrawnPlace[]): boolean =>
  hasOverlappingPlaces(orgUnitsOf(orgUnitMapping(contactsOf(drawn), 'D', 'always')));

describe('places that overlap', () => {
  for (const [what, above, below, overlap] of [
    ['lie below one with another org unit', ['A'], ['B'], true],
    ['are none where the place below repeats the org unit', ['A'], ['A'], false],
    ['are none where both map the same several', ['A', 'B'], ['B', 'A'], false],
    ['are those of which one maps more', ['A', 'B'], ['A'], true],
    ['are those that share one org unit of two', ['A', 'B'], ['B', 'C'], true],
    ['need an org unit above', [], ['A'], false],
  ] as const) {
    it(what, () => {
      const both = [
        { orgUnits: above, isBelow: false },
        { orgUnits: below, isBelow: true },
      ];
      expect(overlapOf(...both)).toBe(overlap);
    });
  }

  it('are none where an org unit is listed twice', () => {
    const unit = { contact: 'unit', lineage: ['unit', 'county'] };
    const county = { contact: 'county', lineage: ['county'] };
    const twice = [
      { id: 'A', places: [unit, county] },
      { id: 'A', places: [unit] },
    ];
    expect(hasOverlappingPlaces(twice)).toBeFalse();
  });

  it('are asked about exactly where a notice of the export says so', () => {
    const place = fc.record({
      orgUnits: fc.subarray(['A', 'B', 'C']),
      isBelow: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (drawn) => {
        const mapping = orgUnitMapping(contactsOf(drawn), 'D', 'always');
        const isNoticed = placeNotices(mapping, chosenOrgUnits([], false, mapping)).some(
          ({ kind }) => kind === 'overlapping-org-units',
        );
        expect(hasOverlappingPlaces(orgUnitsOf(mapping))).toBe(isNoticed);
      }),
    );
  });
});
