import { targetDefinitions } from './target-definition.ts';

const withItems = (items: unknown): unknown => ({ tasks: { targets: { items } } });

describe('targetDefinitions', () => {
  it('reads a dhis object and a dhis array alike', () => {
    const entry = { dataElement: 'kB0ZBFisE0e' };
    const { definitions } = targetDefinitions(
      withItems([
        { id: 'a', dhis: entry, translation_key: 'a.title' },
        { id: 'b', dhis: [entry, null] },
        { id: 'c', dhis: 'kB0ZBFisE0e' },
      ]),
    );
    expect(definitions).toEqual([
      { id: 'a', translationKey: 'a.title', dhis: [entry] },
      { id: 'b', dhis: [entry] },
      { id: 'c', dhis: [], unreadDhis: 'kB0ZBFisE0e' },
    ]);
  });

  it('reads the keys of its title and subtitle, and its type, where they are texts', () => {
    const texts = { translation_key: 'a', subtitle_translation_key: 'b', type: 'percent' };
    const none = { translation_key: 1, subtitle_translation_key: '', type: null };
    const { definitions } = targetDefinitions(
      withItems([
        { id: 'a', ...texts },
        { id: 'b', ...none },
      ]),
    );
    expect(definitions).toEqual([
      { id: 'a', translationKey: 'a', subtitleKey: 'b', type: 'percent', dhis: [] },
      { id: 'b', dhis: [] },
    ]);
  });

  it('takes the first of two definitions with one id, mapped or not, and says so once', () => {
    const { definitions, notices } = targetDefinitions(
      withItems([{ id: 'a' }, { id: 'a', dhis: { dataElement: 'x' } }, { id: 'a' }]),
    );
    expect(definitions).toEqual([{ id: 'a', dhis: [] }]);
    expect(notices).toEqual([{ kind: 'repeated-target-definition', target: 'a' }]);
  });

  it('names items without a text id', () => {
    expect(targetDefinitions(withItems([{ id: 3 }])).notices).toEqual([
      { kind: 'unreadable-setting', path: 'tasks.targets.items[0]' },
    ]);
  });

  it('finds none where the settings have no list of items', () => {
    expect(targetDefinitions(withItems('none'))).toEqual({
      definitions: [],
      notices: [{ kind: 'unreadable-setting', path: 'tasks.targets.items' }],
    });
    for (const settings of [null, withItems(null), withItems(undefined)]) {
      expect(targetDefinitions(settings)).toEqual({ definitions: [], notices: [] });
    }
  });
});
