import { distance } from 'fastest-levenshtein';
import type { ElementChoice } from './element-choice.ts';
import { elementSuggestions, foldChoice } from './element-suggestions.ts';
import { targetsToMap } from './target-to-map.ts';

interface Target {
  readonly id?: string;
  readonly title?: string;
  readonly type?: string;
}

const choiceOf = (key: string, name: string, more: Partial<ElementChoice> = {}): ElementChoice => ({
  key,
  dataElement: key,
  name,
  ...more,
});

/** What is suggested for a target, of choices by their keys and names. */
function suggested(
  { id = 'x1', title = '', type = 'count' }: Target,
  choices: readonly ElementChoice[],
) {
  const items = [{ id, translation_key: 'key', type }];
  const [target] = targetsToMap({ tasks: { targets: { items } } }, () => [title]);
  if (target === undefined) throw new Error('no target');
  return elementSuggestions(target, choices.map(foldChoice), distance);
}

describe('data elements that a target may be', () => {
  it('are told by its code before any name, however the code is written', () => {
    const choices = [choiceOf('births', 'Deaths', { code: 'MOH births' })];
    expect(suggested({ id: 'moh-births' }, choices)).toEqual([
      { key: 'births', by: 'code', score: 1, isCertain: true },
    ]);
    expect(suggested({ id: 'mohbirths' }, choices)).toEqual([]);
  });

  it('are told by its title, and by its id where that says more', () => {
    const choices = [choiceOf('births', 'Births')];
    const byName = { key: 'births', by: 'name', score: 1, isCertain: true } as const;
    expect(suggested({ title: 'Births' }, choices)).toEqual([byName]);
    expect(suggested({ id: 'births', title: 'Number' }, choices)).toEqual([byName]);
  });

  it('are alike by their letters, by their words in another order, or by the words they share', () => {
    const score = (title: string, name: string) =>
      suggested({ title }, [choiceOf('a', name)])[0]?.score;
    expect(score('Birth', 'Births')).toBeCloseTo(5 / 6);
    expect(score('Female visits', 'Visits female')).toBeCloseTo(0.98);
    expect(score('Visits female', 'Female visits')).toBeCloseTo(0.98);
    expect(score('Live births by skilled attendants', 'Live births')).toBeCloseTo((0.95 * 4) / 7);
    expect(score('Births births facility', 'Facility facility')).toBeCloseTo((0.95 * 2) / 3);
  });

  it('are those of which half is the same', () => {
    const found = (title: string, name: string) =>
      suggested({ title }, [choiceOf('a', name)]).map(({ score }) => score);
    expect(found('abcd', 'abxy')).toEqual([0.5]);
    expect(found('abcde', 'abxyz')).toEqual([]);
  });

  it('are none of a title or name without words', () => {
    expect(suggested({ title: '—' }, [choiceOf('a', '—')])).toEqual([]);
    expect(suggested({ title: 'Births' }, [choiceOf('a', '—')])).toEqual([]);
  });

  it('come with the best first, six of them; of equals in the order of their keys', () => {
    const choices = ['f', 'b', 'd', 'a', 'g', 'c'].map((key) => choiceOf(key, 'Birth'));
    const keys = suggested({ title: 'Births' }, [...choices, choiceOf('z', 'Births')]);
    expect(keys.map(({ key }) => key)).toEqual(['z', 'a', 'b', 'c', 'd', 'f']);
    const reversed = suggested({ title: 'Births' }, [
      choiceOf('z', 'Births'),
      ...choices.reverse(),
    ]);
    expect(reversed).toEqual(keys);
  });

  it('are certain only where one of them is just the same, and none is a percentage', () => {
    const certain = (target: Target, ...choices: ElementChoice[]) =>
      suggested(target, choices).map(({ isCertain }) => isCertain);
    const births = choiceOf('a', 'Births');
    expect(certain({ title: 'Births' }, births, choiceOf('b', 'Birth'))).toEqual([true, false]);
    expect(certain({ title: 'Births' }, births, choiceOf('b', 'births'))).toEqual([false, false]);
    expect(certain({ title: 'Births', type: 'percent' }, births)).toEqual([false]);
    const share = choiceOf('a', 'Births', { valueType: 'PERCENTAGE' });
    expect(certain({ title: 'Births' }, share)).toEqual([false]);
    expect(certain({ title: 'Birth' }, births)).toEqual([false]);
  });
});
