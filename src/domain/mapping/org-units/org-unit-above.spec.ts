import { orgUnitAbove, orgUnitForPlacesBelow } from './org-unit-above.ts';
import { decodePlaceToMap } from './place-to-map.ts';
import type { OrgUnitSuggestion } from './suggestion.ts';
import { unitsToMap } from './unit-to-map.ts';

const units = unitsToMap({}, [
  { id: 'nyandoAAAAA', name: 'Nyando' },
  { id: 'semeAAAAAAA', name: 'Seme' },
]);

describe('the org unit that a place lies in', () => {
  const place = decodePlaceToMap({
    _id: 'unit',
    type: 'clinic',
    parent: { _id: 'sub', parent: { _id: 'county' } },
  });
  if (place === undefined) throw new Error('no place');
  const at = (orgUnit: string) => ({ orgUnit, isCertain: true });

  it('is that of the nearest place above that has one, never its own', () => {
    const county = ['county', at('countyAAAAA')] as const;
    const sub = ['sub', at('nyandoAAAAA')] as const;
    const own = ['unit', at('kaderoAAAAA')] as const;
    expect(orgUnitAbove(place, new Map([own, county, sub]))).toEqual(at('nyandoAAAAA'));
    expect(orgUnitAbove(place, new Map([own, county]))).toEqual(at('countyAAAAA'));
    expect(orgUnitAbove(place, new Map([own]))).toBeUndefined();
  });
});

describe('where a place lies itself, for those below it', () => {
  const guess = (score: number, isCertain = false): readonly OrgUnitSuggestion[] => [
    { orgUnit: 'semeAAAAAAA', by: 'name', score, isCertain },
  ];

  it('is where somebody decided, where DHIS2 has that', () => {
    const decided = (decision: string | null) =>
      orgUnitForPlacesBelow(decision, ['semeAAAAAAA'], [], units);
    expect(decided('nyandoAAAAA')).toEqual({ orgUnit: 'nyandoAAAAA', isCertain: true });
    for (const none of ['gone0000000', null]) {
      expect(decided(none)).toEqual({ orgUnit: 'semeAAAAAAA', isCertain: true });
    }
  });

  it('is where its mapping says, with certainty where it is to one that DHIS2 has', () => {
    const mapped = (...inPlace: string[]) =>
      orgUnitForPlacesBelow(undefined, inPlace, guess(1, true), units);
    expect(mapped('gone0000000', 'nyandoAAAAA')).toEqual({
      orgUnit: 'nyandoAAAAA',
      isCertain: true,
    });
    expect(mapped('nyandoAAAAA', 'semeAAAAAAA')).toEqual({
      orgUnit: 'nyandoAAAAA',
      isCertain: false,
    });
  });

  it('is a guess where that is certain, or good enough to look there', () => {
    const guessed = (score: number, isCertain = false) =>
      orgUnitForPlacesBelow(undefined, ['gone0000000'], guess(score, isCertain), units);
    expect(guessed(0.5, true)).toEqual({ orgUnit: 'semeAAAAAAA', isCertain: true });
    expect(guessed(0.8)).toEqual({ orgUnit: 'semeAAAAAAA', isCertain: false });
    expect(guessed(0.79)).toBeUndefined();
    expect(orgUnitForPlacesBelow(undefined, [], [], units)).toBeUndefined();
  });
});
