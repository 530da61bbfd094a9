import { targetsToMap } from './target-to-map.ts';

const titlesOf = (key: string): readonly string[] => [`${key} en`, `${key} fr`, `${key} en`];

describe('a target that a data element may be found for', () => {
  it('has its place in the settings, its titles, each once, and its mapping as stored', () => {
    const dhis = [{ dataElement: 'births00001' }, 'nonsense'];
    const items = [{ id: 'nets' }, { id: 'births', type: 'count', translation_key: 'b', dhis }];
    const [nets, births] = targetsToMap({ tasks: { targets: { items } } }, titlesOf);
    expect(nets).toEqual(jasmine.objectContaining({ at: 0, titles: [], stored: undefined }));
    expect(births).toEqual(
      jasmine.objectContaining({
        id: 'births',
        type: 'count',
        at: 1,
        titles: ['b en', 'b fr'],
        dhis: [{ dataElement: 'births00001' }],
        stored: dhis,
      }),
    );
  });

  it('is none where the settings have none', () => {
    expect(targetsToMap({}, titlesOf)).toEqual([]);
    expect(targetsToMap({ tasks: { targets: { items: 'x' } } }, titlesOf)).toEqual([]);
  });
});
