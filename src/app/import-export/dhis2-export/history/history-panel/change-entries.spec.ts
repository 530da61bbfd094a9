import { TestBed } from '@angular/core/testing';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { dhis2Names } from '../../shared/names/dhis2-names.ts';
import type { ChangeList } from '../../worker/file/history-protocol.ts';
import { ChangeEntries } from './change-entries.ts';

describe('rows that are not what they were', () => {
  const show = async (list: ChangeList): Promise<string> => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts)] });
    const fixture = TestBed.createComponent(ChangeEntries);
    fixture.componentRef.setInput('list', list);
    fixture.componentRef.setInput('names', {
      orgUnit: (id: string) => (id === 'unit0000001' ? 'Chamamul' : ''),
      target: () => 'Births',
      inDhis2: dhis2Names(undefined),
    });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  };
  afterEach(clearLanguagePreference);

  it('name the CHWs behind them, and why a number is gone', async () => {
    const row = { orgUnit: 'unit0000001', dataElement: 'births00001' };
    const text = await show({
      total: 4,
      lines: [
        {
          ...row,
          before: '3',
          after: '1009',
          owners: [{ owner: 'a', before: 3, after: 1009, name: 'Achieng', place: 'Home' }],
        },
        {
          ...row,
          before: '4',
          owners: [{ owner: 'b', before: 4, why: 'moved', name: '', place: '' }],
        },
        {
          ...row,
          before: '33',
          after: '25',
          owners: [
            {
              owner: 'c',
              before: 3,
              beforeOutOf: 9,
              after: 3,
              afterOutOf: 12,
              name: '',
              place: '',
            },
          ],
        },
      ],
    });
    for (const words of [
      'Chamamul Births 3 → 1009',
      'Achieng (Home) 3 → 1,009',
      'b 4 → 0 stands at another unit now',
      'c 3/9 → 3/12',
      'One more is not listed here.',
    ]) {
      expect(text).toContain(words);
    }
  });
});
