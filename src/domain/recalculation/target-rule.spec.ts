import { targetRules } from './target-rule.ts';

describe('How targets are calculated', () => {
  it('stands in the settings, of two with one id in the first', () => {
    const items = [
      { id: 'births', type: 'count', context: 'user.isCHW' },
      { id: 'facility', type: 'percent', passesIfGroupCount: { gte: 2 } },
      { id: 'births', type: 'percent' },
      { id: '' },
      null,
      { id: 'plain', context: '', passesIfGroupCount: { gte: '2' } },
    ];
    expect(targetRules({ tasks: { targets: { items } } })).toEqual([
      { id: 'births', isPercent: false, context: 'user.isCHW' },
      { id: 'facility', isPercent: true, passesIfGroupCount: 2 },
      { id: 'plain', isPercent: false },
    ]);
  });

  it('is nothing where the settings have no targets', () => {
    for (const settings of [undefined, {}, { tasks: { targets: { items: {} } } }]) {
      expect(targetRules(settings)).toEqual([]);
    }
  });
});
