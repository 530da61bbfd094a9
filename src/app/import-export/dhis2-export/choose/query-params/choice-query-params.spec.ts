import { convertToParamMap } from '@angular/router';
import { toQueryParams, fromQueryParams } from './choice-query-params.ts';
import { NO_CHOICE, type Choice } from '../state/choice.ts';

describe('a choice in an address', () => {
  const FULL: Choice = {
    dataSet: 'VMuFODsyWaO',
    orgUnits: ['HJiPOcmziQA', 'KGoXXdpkYC1'],
    children: true,
    period: '202610',
    attribution: 'ancestors',
    byCode: true,
    complete: true,
    format: 'csv',
    gzip: true,
  };
  const written = (choice: Choice) =>
    convertToParamMap(
      Object.fromEntries(
        Object.entries(toQueryParams(choice)).filter(([, value]) => value !== null),
      ),
    );

  it('comes back as it went in', () => {
    expect(fromQueryParams(written(FULL))).toEqual({ choice: FULL, invalidParameters: [] });
  });

  it('leaves out what is as always', () => {
    expect(written({ ...NO_CHOICE, period: '202610' }).keys).toEqual(['period']);
  });

  it('is none where the address says nothing of it', () => {
    expect(fromQueryParams(convertToParamMap({ utm: 'x' })).choice).toBeUndefined();
  });

  it('keeps values that nothing is known of, each org unit once', () => {
    const { choice } = fromQueryParams(convertToParamMap({ orgUnit: ['x', 'x', ''], period: '1' }));
    expect(choice).toEqual({ ...NO_CHOICE, orgUnits: ['x'], period: '1' });
  });

  it('lists what it cannot read', () => {
    const { choice, invalidParameters } = fromQueryParams(
      convertToParamMap({ children: 'maybe', attribution: 'both', format: 'pdf' }),
    );
    expect(choice).toEqual(NO_CHOICE);
    expect(invalidParameters).toEqual([
      { parameter: 'children', value: 'maybe' },
      { parameter: 'attribution', value: 'both' },
      { parameter: 'format', value: 'pdf' },
    ]);
  });
});
