import { comboStanding } from './metadata-index.ts';

const DEFAULT = 'HllvX50cXC0';
const optionCombos = [
  { id: 'female', name: 'Female' },
  { id: 'male', name: 'Male' },
];

describe('an option combo and a category combo', () => {
  for (const [combo, optionCombo, standing] of [
    [undefined, undefined, 'unknown'],
    [{}, undefined, 'unknown'],
    [{ isDefault: true }, undefined, 'right'],
    [{ isDefault: false }, undefined, 'missing'],
    [{ optionCombos }, 'male', 'right'],
    [{ optionCombos }, 'project', 'wrong'],
    [{ isDefault: true }, DEFAULT, 'right'],
    [{ isDefault: false }, DEFAULT, 'wrong'],
    [{ isDefault: true }, 'male', 'unknown'],
    [undefined, DEFAULT, 'unknown'],
  ] as const) {
    it(`${String(optionCombo)} of ${JSON.stringify(combo)} is ${standing}`, () => {
      expect(comboStanding(combo && { id: 'sex', name: 'Sex', ...combo }, optionCombo)).toBe(
        standing,
      );
    });
  }
});
