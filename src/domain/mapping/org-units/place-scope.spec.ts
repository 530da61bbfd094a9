import { placeName } from '../names/place-name.ts';
import { decodePlaceToMap } from './place-to-map.ts';
import { scopeFor, scopeKey, type SoughtPlace } from './place-scope.ts';

const sought = (name: string): SoughtPlace => {
  const place = decodePlaceToMap({ _id: name, type: 'clinic', name });
  if (place === undefined) throw new Error('no place');
  return { place, name: placeName(name), isToMap: true };
};
const [kadero, katito, usoma] = [sought('Kadero'), sought('Katito'), sought('Usoma')];

describe('the places that are looked for together', () => {
  it('are as they were where they are the same', () => {
    const before = scopeFor(undefined, [kadero, katito]);
    expect(scopeFor(before, [kadero, katito])).toBe(before);
  });

  it('are counted anew where others lie there, though as many', () => {
    const before = scopeFor(undefined, [kadero, katito]);
    for (const others of [[kadero, usoma], [usoma, katito], [kadero], [kadero, katito, usoma]]) {
      const after = scopeFor(before, others);
      expect(after.members).toEqual(others.map(({ place }) => place));
      expect(after.names.count(placeName('Usoma'), false)).toBe(others.includes(usoma) ? 1 : 0);
    }
  });

  it('are those that lie in one org unit and are looked for alike', () => {
    const keys = [
      { above: { orgUnit: 'a', isCertain: true }, isToMap: true },
      { above: { orgUnit: 'a', isCertain: true }, isToMap: false },
      { above: { orgUnit: 'b', isCertain: true }, isToMap: true },
      { above: undefined, isToMap: true },
    ].map(scopeKey);
    expect(new Set(keys).size).toBe(4);
  });
});
