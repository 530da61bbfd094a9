import { BREACHES } from './breaches.ts';
import { brokenRules, RULES } from './violated-rules.ts';
import { SOUND_PROJECT } from './valid-project.ts';

describe('the layers', () => {
  it('let a sound project pass', async () => {
    expect(await brokenRules(SOUND_PROJECT)).toEqual([]);
  });

  it('have a breach here for every rule', () => {
    expect(new Set(BREACHES.map(({ rule }) => rule))).toEqual(new Set(RULES));
  });

  for (const { rule, wrong, files } of BREACHES) {
    it(`catch ${wrong}, by ${rule}`, async () => {
      expect(await brokenRules({ ...SOUND_PROJECT, ...files }, rule)).toEqual([rule]);
    });
  }
});
