import type { DataSetMetadata } from '../../../../../domain/index.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import { recalculatedName, recalculationRequest } from './recalculation-request.ts';

const basis: ExportBasis = {
  choice: { ...NO_CHOICE, orgUnits: ['HJiPOcmziQA'], children: true, format: 'csv' },
  dataSet: { id: 'VMuFODsyWaO' },
  period: { period: '202610', tags: ['2026-10'] } as object as ExportBasis['period'],
  orgUnits: [],
  excluded: [{ owner: 'amina', reason: 'moved' }],
};

describe('what the host is asked for', () => {
  it('is what was chosen', () => {
    expect(
      recalculationRequest({ basis, isAsOfEnd: true }, '2026-11-21', 'Africa/Nairobi'),
    ).toEqual({
      dataSet: 'VMuFODsyWaO',
      period: '202610',
      orgUnits: ['HJiPOcmziQA'],
      children: true,
      attribution: 'nearest',
      excluded: [{ owner: 'amina', reason: 'moved' }],
      format: 'csv',
      isAsOfEnd: true,
      timeZone: 'Africa/Nairobi',
      dhis2: {},
    });
  });

  it('has what metadata decide, as the page’s own file has it', () => {
    const metadata: DataSetMetadata = {
      id: 'VMuFODsyWaO',
      name: '',
      calendar: 'iso8601',
      dataElements: [{ id: 'kB0ZBFisE0e', name: '', valueType: 'BOOLEAN' }],
      orgUnits: [{ id: 'HJiPOcmziQA', name: '', code: 'OU_1' }],
      categoryCombos: [],
    };
    const choice = { ...basis.choice, byCode: true };
    const request = recalculationRequest(
      { basis: { ...basis, choice, metadata }, isAsOfEnd: false },
      '2026-11-21',
      'UTC',
    );
    expect(request.dhis2).toEqual({
      calendar: 'iso8601',
      valueTypes: { kB0ZBFisE0e: 'BOOLEAN' },
      orgUnitCodes: { OU_1: 'HJiPOcmziQA' },
    });
  });

  it('is one org unit without those below where one is compared', () => {
    const of = { basis, alone: { orgUnit: 'KGoXXdpkYC1' }, isAsOfEnd: false };
    const request = recalculationRequest(of, '2026-11-21', 'UTC');
    expect([request.orgUnits, request.children]).toEqual([['KGoXXdpkYC1'], false]);
  });

  it('is one CHW of what was chosen where one is compared', () => {
    const of = { basis, alone: { owner: 'amina' }, isAsOfEnd: false };
    const request = recalculationRequest(of, '2026-11-21', 'UTC');
    expect([request.owner, request.orgUnits]).toEqual(['amina', ['HJiPOcmziQA']]);
  });

  it('is saved under a name that says so', () => {
    expect(recalculatedName('a_2026-10.adx.xml', false)).toBe('a_2026-10_recalculated.adx.xml');
    expect(recalculatedName('a_2026-10.json', true)).toBe('a_2026-10_recalculated.json.gz');
    expect(recalculatedName('export', false)).toBe('export_recalculated');
  });
});
