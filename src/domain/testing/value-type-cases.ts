import { DATA_SET, personOf, placeOf, targetsOf, UNIT } from './builders.ts';

/** The data element of the cases. */
export const TYPED = 'typed000001';

/** What one owner reported, how it is mapped, and what stands in the file: nothing where it is left out. */
export interface ValueTypeCase {
  readonly dhis: Readonly<Record<string, unknown>>;
  readonly pass: number;
  readonly total: number;
  readonly value: string | undefined;
}

const STOCK = [
  { at_least: 10, code: 'ENOUGH' },
  { at_least: 0, code: 'NONE' },
  { at_least: 1, code: 'FEW' },
];

const of = (
  dhis: ValueTypeCase['dhis'],
  ...results: readonly (readonly [pass: number, total: number, value: string | undefined])[]
): readonly ValueTypeCase[] =>
  results.map(([pass, total, value]) => ({ dhis, pass, total, value }));

/** By the table of docs/configuration.md. */
export const valueTypeCases: readonly ValueTypeCase[] = [
  ...of({ value_type: 'BOOLEAN' }, [0, 0, 'false'], [0, 1, 'true'], [9, 3, 'true']),
  ...of({ value_type: 'BOOLEAN', value: 'pass' }, [0, 4, 'false'], [1, 4, 'true']),
  ...of({ value_type: 'BOOLEAN', value: 'percent' }, [1, 1000, 'true'], [0, 0, undefined]),
  ...of({ value_type: 'TRUE_ONLY' }, [0, 0, undefined], [0, 7, 'true']),
  ...of(
    { value_type: 'PERCENTAGE' },
    [1, 8, '13'],
    [5, 5, '100'],
    [0, 5, '0'],
    [6, 5, undefined],
    [0, 0, undefined],
  ),
  ...of({ value_type: 'PERCENTAGE', value: 'total' }, [1, 100, '100'], [1, 101, undefined]),
  ...of(
    { value_type: 'UNIT_INTERVAL' },
    [2, 3, '0.6667'],
    [1, 20_000, '0.0001'],
    [1, 20_001, '0.0000'],
    [4, 4, '1.0000'],
    [0, 4, '0.0000'],
    [5, 4, undefined],
    [0, 0, undefined],
  ),
  ...of({ value_type: 'UNIT_INTERVAL', value: 'pass' }, [1, 9, '1'], [2, 9, undefined]),
  ...of({ value_type: 'NUMBER' }, [0, 0, '0'], [0, 2 ** 31, '2147483648']),
  ...of({ value_type: 'INTEGER' }, [0, 2 ** 31 - 1, '2147483647'], [0, 2 ** 31, undefined]),
  ...of({ value_type: 'INTEGER_ZERO_OR_POSITIVE' }, [0, 0, '0'], [0, 2 ** 31, undefined]),
  ...of({ value_type: 'INTEGER_POSITIVE' }, [0, 0, undefined], [0, 1, '1']),
  ...of({ value_type: 'INTEGER_NEGATIVE' }, [0, 0, undefined], [0, 1, undefined]),
  ...of(
    { value_type: 'TEXT', options: STOCK },
    [0, 0, 'NONE'],
    [0, 1, 'FEW'],
    [0, 9, 'FEW'],
    [0, 10, 'ENOUGH'],
  ),
  ...of({ options: [{ at_least: 1, code: 'SOME' }] }, [0, 0, undefined], [0, 1, 'SOME']),
  ...of({ options: [{ at_least: 79.5, code: 'A-1 b' }], value: 'percent' }, [4, 5, 'A-1 b']),
  ...of({ value_type: 'INTEGER', options: [{ at_least: 0, code: '7' }] }, [0, 3, '7']),
  ...of({ value_type: 'INTEGER', options: [{ at_least: 0, code: 'x' }] }, [0, 3, undefined]),
  ...of({ value_type: 'TEXT' }, [0, 3, undefined]),
  ...of({ value_type: 'DATE' }, [0, 3, undefined]),
  ...of({ value_type: 'boolean' }, [0, 3, undefined]),
  ...of({ options: [] }, [0, 3, undefined]),
  ...of({ options: [{ at_least: 0, code: 'a"b' }] }, [0, 3, undefined]),
  ...of({ options: [{ at_least: 0, code: 'null' }] }, [0, 3, undefined]),
  ...of({ options: [{ at_least: '0', code: 'A' }] }, [0, 3, undefined]),
  ...of(
    {
      options: [
        { at_least: 0, code: 'A' },
        { at_least: 0, code: 'B' },
      ],
    },
    [0, 3, undefined],
  ),
];

/** The settings of a case. */
export const settingsOfTyped = ({ dhis }: Pick<ValueTypeCase, 'dhis'>): object => ({
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items: [{ id: 'typed', dhis: { dataElement: TYPED, ...dhis } }] } },
});

/** One CHW's document of a case, and where they work. */
export const documentsOfTyped = ({ pass, total }: ValueTypeCase): readonly object[] => [
  placeOf('place', { orgUnit: UNIT }),
  personOf('amina', 'place'),
  targetsOf('amina', { typed: { pass, total } }),
];
