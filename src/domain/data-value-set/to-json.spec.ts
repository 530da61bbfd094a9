import type { DataValueSet } from './data-value-set.ts';
import { toJson } from './to-json.ts';

const dataValueSet = (comment: string): DataValueSet =>
  ({
    dataSet: 'VMuFODsyWaO',
    period: '202602',
    dataValues: [{ dataElement: 'kB0ZBFisE0e', orgUnit: 'HJiPOcmziQA', value: '3', comment }],
  }) as unknown as DataValueSet;

describe('toJson', () => {
  it('writes no white space and a final newline', () => {
    expect(toJson(dataValueSet('x'))).toBe(
      '{"dataSet":"VMuFODsyWaO","period":"202602","dataValues":[{"dataElement":"kB0ZBFisE0e","orgUnit":"HJiPOcmziQA","value":"3","comment":"x"}]}\n',
    );
  });

  for (const comment of ['é', 'मातृ', '😀', '\u007f', '\u2028', '"\\\n']) {
    it(`writes ${JSON.stringify(comment)} in ASCII, and it reads back the same`, () => {
      const written = toJson(dataValueSet(comment));
      expect(written).toMatch(/^[\x20-\x7e]*\n$/);
      expect((JSON.parse(written) as DataValueSet).dataValues[0]?.comment).toBe(comment);
    });
  }
});
