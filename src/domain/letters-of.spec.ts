import { lettersOf } from './letters-of.ts';

describe('The letters of a name', () => {
  for (const spelling of ['orgUnit', 'Org_Unit', 'org-unit 2']) {
    it(`are the same of ${spelling}`, () => {
      expect(lettersOf(spelling)).toBe('orgunit');
    });
  }
});
