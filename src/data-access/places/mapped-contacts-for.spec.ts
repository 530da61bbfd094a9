import { BUILT_IN_CONTACT_TYPES, exportRequest } from '../../domain/index.ts';
import { filledDatabase } from '../testing/filled-database.ts';
import { mappedContactsFor } from './mapped-contacts-for.ts';

const place = (
  _id: string,
  orgUnit: string,
  above?: string,
): { readonly _id: string; readonly [field: string]: unknown } => ({
  _id,
  type: 'clinic',
  dhis: { orgUnit },
  ...(above === undefined ? {} : { parent: { _id: above } }),
});

const documents = [
  place('county', 'aaaaaaaaaaa'),
  place('unit', 'bbbbbbbbbbb', 'county'),
  place('area', 'ccccccccccc', 'unit'),
  // The org unit of the area is mapped by a place elsewhere too, with one of its own below.
  place('twin', 'ccccccccccc', 'other'),
  place('other', 'ddddddddddd'),
  place('below-twin', 'eeeeeeeeeee', 'twin'),
  place('far', 'fffffffffff', 'other'),
  { _id: 'form', type: 'form', dhis: { orgUnit: 'bbbbbbbbbbb' } },
];

describe('mappedContactsFor', () => {
  for (const [children, expected] of [
    [false, ['area', 'county', 'unit']],
    [true, ['area', 'below-twin', 'county', 'other', 'twin', 'unit']],
  ] as const) {
    it(`finds what maps the choice, ${children ? 'with' : 'without'} org units below, and what is around it`, async () => {
      const database = await filledDatabase(documents, {}, 'product');
      const request = exportRequest({
        dataSet: 'VMuFODsyWaO',
        period: '202602',
        orgUnits: ['bbbbbbbbbbb'],
        children,
      });
      const contacts = await mappedContactsFor(database, request, BUILT_IN_CONTACT_TYPES, {});
      expect(contacts.map(({ id }) => id).sort()).toEqual([...expected]);
      await database.destroy();
    });
  }

  it('finds places that are mapped by the code of an org unit beside those by its id, and what is around them', async () => {
    const codes = new Map([
      ['605412', 'bbbbbbbbbbb'],
      ['605413', 'ccccccccccc'],
    ]);
    const byCode = [
      ...documents,
      place('unit-by-code', '605412', 'other'),
      place('area-by-code', '605413', 'unit-by-code'),
    ];
    const database = await filledDatabase(byCode, {}, 'product');
    const request = exportRequest({
      dataSet: 'VMuFODsyWaO',
      period: '202602',
      orgUnits: ['bbbbbbbbbbb'],
      idsOfCodes: codes,
    });
    const found = async (asked: typeof request): Promise<readonly string[]> =>
      (await mappedContactsFor(database, asked, BUILT_IN_CONTACT_TYPES, {}))
        .map(({ id }) => id)
        .sort();
    expect(await found(request)).toEqual([
      ...['area', 'area-by-code', 'county', 'other', 'unit', 'unit-by-code'],
    ]);
    // The area below is another org unit, mapped elsewhere too: by its id, with one below it.
    expect(await found({ ...request, children: true })).toEqual([
      ...['area', 'area-by-code', 'below-twin', 'county', 'other', 'twin', 'unit', 'unit-by-code'],
    ]);
    await database.destroy();
  });
});
