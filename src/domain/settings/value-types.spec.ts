import { typeOfElement, valueTypesOf } from './value-types.ts';

const element = (id: string, more: object = {}) => ({ id, name: id, ...more });

describe('the value types of data elements', () => {
  it('are those that metadata tell', () => {
    const dataElements = [element('a', { valueType: 'BOOLEAN' }), element('b')];
    expect(valueTypesOf({ dataElements })).toEqual({ a: 'BOOLEAN' });
  });

  for (const metadata of [{}, { dataElements: [] }, { dataElements: [element('a')] }] as const) {
    it(`are not known of ${JSON.stringify(metadata)}`, () => {
      expect(valueTypesOf(metadata)).toBeUndefined();
    });
  }

  it('are of elements only, not of what every object has', () => {
    expect(['a', 'b', 'constructor'].map((id) => typeOfElement({ a: 'TEXT' }, id))).toEqual([
      'TEXT',
      undefined,
      undefined,
    ]);
  });
});
