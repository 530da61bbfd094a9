import { TestBed } from '@angular/core/testing';
import type { Tag } from '../../../../../domain/index.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { FarOutLine } from '../../worker/review/review-lists-protocol.ts';
import { OutlierList } from './outlier-list.ts';

describe('the list of values that lie far out', () => {
  const FAR_OUT: FarOutLine = {
    orgUnit: 'unit0000001',
    dataElement: 'births00001',
    value: '157',
    median: 238.5,
    earlier: [207, 247, 243, 234],
    months: [],
  };
  const show = async (line: FarOutLine) => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts)] });
    const fixture = TestBed.createComponent(OutlierList);
    fixture.componentRef.setInput('farOut', { from: 0, total: 1, lines: [line] });
    fixture.componentRef.setInput('size', 10);
    fixture.componentRef.setInput('names', {
      target: () => 'Births',
      orgUnit: () => 'Wachara CU',
      inDhis2: { dataElement: () => '' },
    });
    await fixture.whenStable();
    const what = (fixture.nativeElement as HTMLElement).querySelector('.what');
    return [...(what?.children ?? [])].map(({ textContent }) => textContent.trim());
  };
  afterEach(clearLanguagePreference);

  it('says of a quarter which month a value is of: the file has one value of the three', async () => {
    const month = '2026-10' as Tag;
    const value = '157, usually about 238.5';
    expect(await show({ ...FAR_OUT, month })).toEqual([
      'Births',
      'Wachara CU',
      'October 2026',
      value,
    ]);
    TestBed.resetTestingModule();
    expect(await show(FAR_OUT)).toEqual(['Births', 'Wachara CU', value]);
  });
});
