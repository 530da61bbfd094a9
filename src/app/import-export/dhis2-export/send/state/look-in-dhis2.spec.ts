import { answeringFetch, refusal } from '../../../../../data-access/testing/answering-fetch.ts';
import type { Period } from '../../../../../domain/index.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import { DATA_SET, NORTH, SOUTH } from '../../testing/small-county.ts';
import { comparisonOf } from './look-in-dhis2.ts';

const ELEMENT = 'kB0ZBFisE0e';
const DATA_VALUE_SET = {
  dataSet: DATA_SET,
  period: '202610' as Period,
  orgUnit: NORTH,
  dataValues: [{ dataElement: ELEMENT, value: '3' }],
};
const unit = (id: string): ExportBasis['orgUnits'][number] => ({
  id,
  isWellFormed: true,
  places: [{ contact: `place of ${id}`, name: '', above: [], lineage: [`place of ${id}`] }],
});
const BASIS: ExportBasis = {
  choice: { ...NO_CHOICE, dataSet: DATA_SET },
  dataSet: { id: DATA_SET },
  period: { period: '202610', tags: ['2026-10'] } as object as ExportBasis['period'],
  orgUnits: [unit(NORTH), unit(SOUTH)],
  excluded: [],
};
const held = (orgUnit: string, value: string): object => ({ dataElement: ELEMENT, orgUnit, value });

const compared = async (...answers: readonly object[]) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const reading = await comparisonOf({
    fetchFn,
    access: { baseUrl: '' },
    dataValueSet: DATA_VALUE_SET,
    parts: [BASIS, []],
    version: '2.43.1',
    signal: new AbortController().signal,
  });
  const units = asked.map(({ url }) => new URL(url, 'http://dhis2').searchParams.getAll('orgUnit'));
  return { comparison: reading.status === 'read' ? reading.value : undefined, units };
};

describe('what DHIS2 holds before an import', () => {
  it('is asked of org units without a row, too', async () => {
    const { comparison, units } = await compared({
      dataValues: [held(NORTH, '3'), held(SOUTH, '4')],
    });
    expect(units).toEqual([[NORTH, SOUTH]]);
    expect(comparison).toEqual({
      same: 1,
      different: [],
      onlyInFile: [],
      onlyInDhis2: [jasmine.objectContaining({ orgUnit: SOUTH, value: '4' })],
    });
  });

  it('says so where these cannot be read', async () => {
    const hidden = refusal(409, { errorCode: 'E2012', message: 'no' });
    const { comparison, units } = await compared(hidden, { dataValues: [held(NORTH, '3')] });
    expect(units).toEqual([[NORTH, SOUTH], [NORTH]]);
    expect(comparison?.areOthersNotRead).toBeTrue();
    expect(comparison?.same).toBe(1);
  });
});
