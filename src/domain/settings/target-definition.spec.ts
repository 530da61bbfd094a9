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
    expect(targetDefinitions(null)).toEqual({ definitions: [], notices: [] });
  });
});
