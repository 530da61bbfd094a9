import type { RowKey } from '../aggregate/row-key.ts';
import type { DataValueSet } from './data-value-set.ts';
import { toHumanReadable } from './human-readable.ts';

const keys: readonly RowKey[] = [
  {
    dataElement: 'kB0ZBFisE0e',
    value: 'total',
    targets: [
      { id: 'births', value: 'total' },
      { id: 'deliveries', value: 'total' },
    ],
  },
  {
    dataElement: 'kB0ZBFisE0e',
    categoryOptionCombo: 'D4UpeaWoLqq',
    value: 'pass',
    targets: [{ id: 'visits', value: 'pass' }],
  },
];

const names = {
  dataSet: () => 'MoH 515',
  orgUnit: (id: string) => `name of ${id}`,
  target: (id: string) => `Título ${id}`,
};

const readable = (set: object): Record<string, unknown> =>
  JSON.parse(toHumanReadable(set as DataValueSet, keys, names)) as Record<string, unknown>;

describe('toHumanReadable', () => {
  it('writes the names of data set, org units and all targets of a row beside the ids', () => {
    const { about, ...rest } = readable({
      dataSet: 'VMuFODsyWaO',
      period: '202602',
      dataValues: [
        { dataElement: 'kB0ZBFisE0e', orgUnit: 'HJiPOcmziQA', value: '3', comment: 'x' },
        {
          dataElement: 'kB0ZBFisE0e',
          categoryOptionCombo: 'D4UpeaWoLqq',
          orgUnit: 'gRz6y8lRVxk',
          value: '4',
        },
      ],
    });
    expect(about).toMatch(/not for import/i);
    expect(rest).toEqual({
      dataSet: { id: 'VMuFODsyWaO', name: 'MoH 515' },
      period: '202602',
      dataValues: [
        {
          dataElement: 'kB0ZBFisE0e',
          targets: [
            { id: 'births', name: 'Título births' },
            { id: 'deliveries', name: 'Título deliveries' },
          ],
          orgUnit: { id: 'HJiPOcmziQA', name: 'name of HJiPOcmziQA' },
          value: '3',
          comment: 'x',
        },
        {
          dataElement: 'kB0ZBFisE0e',
          targets: [{ id: 'visits', name: 'Título visits' }],
          orgUnit: { id: 'gRz6y8lRVxk', name: 'name of gRz6y8lRVxk' },
          categoryOptionCombo: 'D4UpeaWoLqq',
          value: '4',
        },
      ],
    });
  });

  it('names the targets of each option combo apart', () => {
    const ofCombo = (id: string, combos: object): RowKey => ({
      dataElement: 'e22tIwy1nKR',
      ...combos,
      value: 'total',
      targets: [{ id, value: 'total' }],
    });
    const combos = [
      { categoryOptionCombo: 'girls000001' },
      { categoryOptionCombo: 'boys0000001' },
      { attributeOptionCombo: 'project0001' },
      { attributeOptionCombo: 'project0002' },
    ];
    const set = {
      dataSet: 'VMuFODsyWaO',
      period: '202602',
      dataValues: combos.map((combo) => ({ dataElement: 'e22tIwy1nKR', ...combo, value: '1' })),
    };
    const ids = combos.map((combo) => Object.values(combo)[0] ?? '');
    const text = toHumanReadable(
      set as unknown as DataValueSet,
      combos.map((combo, index) => ofCombo(ids[index] ?? '', combo)),
      names,
    );
    const { dataValues } = JSON.parse(text) as {
      readonly dataValues: readonly { readonly targets: readonly { readonly id: string }[] }[];
    };
    expect(dataValues.map(({ targets }) => targets.map(({ id }) => id))).toEqual(
      ids.map((id) => [id]),
    );
  });

  it('names the one org unit at the top, where the file has it, and the day of completion', () => {
    const { orgUnit, completeDate, dataValues } = readable({
      dataSet: 'VMuFODsyWaO',
      completeDate: '2026-03-05',
      period: '202602',
      orgUnit: 'HJiPOcmziQA',
      dataValues: [{ dataElement: 'unknown0001', value: '3' }],
    });
    expect(orgUnit).toEqual({ id: 'HJiPOcmziQA', name: 'name of HJiPOcmziQA' });
    expect(completeDate).toBe('2026-03-05');
    expect(dataValues).toEqual([{ dataElement: 'unknown0001', targets: [], value: '3' }]);
  });
});
