import { groupBy } from './group-by.ts';

describe('groupBy', () => {
  it('has the items of each key, in their order', () => {
    const groups = groupBy(['a', 'bb', 'c', 'dd', 'e'], (text) => text.length);
    expect([...groups]).toEqual([
      [1, ['a', 'c', 'e']],
      [2, ['bb', 'dd']],
    ]);
  });

  it('has no group where there are no items', () => {
    expect(groupBy([], () => 'key').size).toBe(0);
  });
});
