import { similarDataSet } from './similar-data-set.ts';

describe('the data set that is probably meant', () => {
  for (const [id, like] of [
    ['VMuFODsyWAO', 'VMuFODsyWaO'],
    [' VMuFODsyWaO ', 'VMuFODsyWaO'],
    ['lyLU2wR22tC', 'lyLU2wR22tC'],
    ['VMuFODsy WaO', undefined],
    ['', undefined],
  ] as const) {
    it(`by ${JSON.stringify(id)} is ${like ?? 'none'}`, () => {
      const dataSets = [{ id: 'VMuFODsyWaO' }, { id: 'lyLU2wR22tC' }];
      expect(similarDataSet(id, dataSets)).toBe(like);
    });
  }
});
