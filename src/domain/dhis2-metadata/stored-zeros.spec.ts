import { elementsWithZeros, storesZeros } from './stored-zeros.ts';

const element = (id: string, more: object = {}) => ({ id, name: id, ...more });

describe('an element of which DHIS2 stores zeros', () => {
  for (const [more, stores] of [
    [{ zeroIsSignificant: true }, true],
    [{ zeroIsSignificant: false }, false],
    [{}, undefined],
    [{ aggregationType: 'AVERAGE', zeroIsSignificant: false }, true],
    [{ aggregationType: 'AVERAGE_SUM_ORG_UNIT' }, true],
    [{ aggregationType: 'SUM', zeroIsSignificant: false }, false],
  ] as const) {
    it(`by ${JSON.stringify(more)} is one: ${String(stores)}`, () => {
      expect(storesZeros(element('a', more))).toBe(stores);
    });
  }

  it('is named where the metadata tell so', () => {
    const dataElements = [
      element('a', { zeroIsSignificant: true }),
      element('b', { zeroIsSignificant: false }),
      element('c'),
    ];
    expect([...elementsWithZeros({ dataElements } as never)]).toEqual(['a']);
    expect([...elementsWithZeros({} as never)]).toEqual([]);
  });
});
