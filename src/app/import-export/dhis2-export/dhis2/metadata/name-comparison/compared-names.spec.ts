import { comparedNames } from './compared-names.ts';

describe('our names and DHIS2’s', () => {
  const ours = {
    dataElements: [{ id: 'births00001', name: 'Births' }],
    orgUnits: [
      { id: 'unit0000001', name: 'Chamamul' },
      { id: 'unit0000002', name: 'Kolwa' },
      { id: 'unit0000003', name: 'Elsewhere' },
    ],
  };

  it('stand beside each other, first what the data set of DHIS2 does not have', () => {
    const dataElements = [{ id: 'births00001', name: 'Live births' }];
    const orgUnits = [
      { id: 'unit0000002', name: 'unit0000002' },
      { id: 'unit0000001', name: 'Chamamul Health Centre' },
    ];
    const names = comparedNames({ dataElements, orgUnits }, ours);
    expect(names.dataElements).toEqual([
      { id: 'births00001', ours: 'Births', inDhis2: 'Live births' },
    ]);
    expect(names.orgUnits.map(({ inDhis2 }) => inDhis2)).toEqual([
      undefined,
      'Chamamul Health Centre',
      '',
    ]);
  });

  it('are not compared where DHIS2’s were not told', () => {
    expect(comparedNames({}, ours)).toEqual({ dataElements: [], orgUnits: [] });
  });
});
