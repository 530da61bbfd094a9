import { similar } from './similar.ts';

describe('The name that is probably meant', () => {
  const known = ['dataElement', 'age', 'where'];

  for (const [written, meant] of [
    ['data_element', 'dataElement'],
    ['dataElemnt', 'dataElement'],
    ['dataElementt', 'dataElement'],
    ['wheer', undefined],
    ['wherf', 'where'],
    // Of three letters one other makes another word.
    ['agf', undefined],
  ] as const) {
    it(`by ${written} is ${meant ?? 'none'}`, () => {
      expect(similar(written, known)).toBe(meant);
    });
  }
});
