import { readBackContext, readBackOf, type ReadBackContext } from './read-back.ts';
import { decodeStoredValues } from './stored-data-value.ts';

const BIRTHS = 'births00001';

const row = (orgUnit: string, value: string) => ({ dataElement: BIRTHS, orgUnit, value });

/** What is read back of these rows from a DHIS2 that holds these values. */
const readBack = (
  rows: readonly (readonly [string, string])[],
  held: Readonly<Record<string, string>>,
  context: ReadBackContext = {},
) =>
  readBackOf(
    rows.map(([unit, value]) => row(unit, value)),
    decodeStoredValues({
      dataValues: Object.entries(held).map(([unit, value]) => ({
        ...row(unit, value),
        categoryOptionCombo: 'HllvX50cXC0',
        attributeOptionCombo: 'HllvX50cXC0',
      })),
    }),
    context,
  );

describe('what is read back after an import', () => {
  it('is held where every row agrees', () => {
    expect(
      readBack(
        [
          ['a', '40'],
          ['b', '15'],
        ],
        { a: '40', b: '15', c: '7' },
      ),
    ).toEqual({
      isHeld: true,
      held: 2,
      different: [],
      missing: [],
      zerosNotKept: [],
    });
  });

  it('is not held where one row differs or is missing', () => {
    const back = readBack(
      [
        ['a', '40'],
        ['b', '15'],
        ['c', '1'],
      ],
      { a: '41', c: '1' },
    );
    expect([back.isHeld, back.held]).toEqual([false, 1]);
    expect(back.different).toEqual([
      { orgUnit: 'a', dataElement: BIRTHS, inDhis2: '41', now: '40' },
    ]);
    expect(back.missing).toEqual([row('b', '15')]);
  });

  for (const [what, context, isKnown] of [
    ['up to 2.42', { generation: 'upTo242' }, true],
    ['of a server that does not say its version', {}, true],
    ['since 2.43, which keeps every zero', { generation: 'since243' }, false],
    [
      'of an element whose zeros are kept',
      { generation: 'upTo242', significantZeros: new Set([BIRTHS]) },
      false,
    ],
  ] as const) {
    it(`${isKnown ? 'knows' : 'does not excuse'} a zero that is not there, ${what}`, () => {
      const back = readBack(
        [
          ['a', '40'],
          ['b', '0'],
        ],
        { a: '40' },
        context,
      );
      expect(back.isHeld).toBe(isKnown);
      expect(back[isKnown ? 'zerosNotKept' : 'missing']).toEqual([row('b', '0')]);
      expect(back[isKnown ? 'missing' : 'zerosNotKept']).toEqual([]);
    });
  }

  it('does not excuse a zero in whose place another number stands', () => {
    const back = readBack([['a', '0']], { a: '3' }, { generation: 'upTo242' });
    expect([back.isHeld, back.different.length]).toEqual([false, 1]);
  });
});

describe('what metadata tell for reading back', () => {
  const metadata = {
    id: 'dataSet0001',
    name: 'Births',
    periodType: 'Monthly',
    attributeCombo: 'combo000001',
    categoryCombos: [{ id: 'combo000001', isDefault: true, optionCombos: [{ id: 'default0001' }] }],
    dataElements: [
      { id: BIRTHS, zeroIsSignificant: true },
      { id: 'deaths00001', zeroIsSignificant: false },
    ],
  } as never;

  it('is which combos are the default, and which elements keep their zeros', () => {
    expect(readBackContext(metadata, 'upTo242')).toEqual({
      defaults: { optionCombo: 'default0001', attributeOptionCombo: 'default0001' },
      generation: 'upTo242',
      significantZeros: new Set([BIRTHS]),
    });
  });

  it('is the generation alone without metadata', () => {
    expect(readBackContext(undefined, 'since243')).toEqual({
      defaults: undefined,
      generation: 'since243',
      significantZeros: undefined,
    });
  });
});
