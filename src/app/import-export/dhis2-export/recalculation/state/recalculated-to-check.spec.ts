import type { DataSetMetadata } from '../../../../../domain/index.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import { findingsInFile } from '../../worker/file/findings-in-file.ts';
import { recalculatedToCheck } from './recalculated-to-check.ts';

const DATA_SET = 'VMuFODsyWaO';
const metadata: DataSetMetadata = {
  id: DATA_SET,
  name: '',
  periodType: 'Monthly',
  dataElements: [
    { id: 'kB0ZBFisE0e', name: 'Births', valueType: 'NUMBER' },
    { id: 'e22tIwy1nKR', name: 'Visited', valueType: 'BOOLEAN' },
  ],
  categoryCombos: [],
};
const basis = (known?: DataSetMetadata): ExportBasis => ({
  choice: { ...NO_CHOICE, dataSet: DATA_SET },
  dataSet: { id: DATA_SET },
  period: { period: '202610', tags: ['2026-10'] } as object as ExportBasis['period'],
  orgUnits: [],
  excluded: [],
  ...(known === undefined ? {} : { metadata: known }),
});
const review = (value: string): object => ({
  dataValues: 2,
  orgUnits: 1,
  values: [
    { orgUnit: 'HJiPOcmziQA', dataElement: 'kB0ZBFisE0e', value: '14' },
    { orgUnit: 'HJiPOcmziQA', dataElement: 'e22tIwy1nKR', value },
  ],
});

describe('The check of a recalculated file', () => {
  const found = (value: string): number | undefined => {
    const file = recalculatedToCheck(review(value), basis(metadata), [], '2026-11-05');
    return file && findingsInFile(file);
  };

  it('finds what DHIS2 would refuse', () => {
    expect(found('true')).toBe(0);
    expect(found('14')).toBe(1);
  });

  it('is none without metadata, or without a review', () => {
    expect(recalculatedToCheck(review('14'), basis(), [], '2026-11-05')).toBeUndefined();
    expect(recalculatedToCheck({}, basis(metadata), [], '2026-11-05')).toBeUndefined();
  });
});
