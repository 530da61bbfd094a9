import { TestBed } from '@angular/core/testing';
import type { Tag } from '../../../../../domain/index.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { provideDhis2Export } from '../../../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { ReportingLine } from '../../worker/review/review-lists-protocol.ts';
import { MissingList } from './missing-list.ts';

describe('the list of who is missing, shown', () => {
  const months = ['2026-10', '2026-11'] as Tag[];
  const show = async (
    line: Pick<Extract<ReportingLine, { kind: 'missing' }>, 'months' | 'isLeftOut'>,
    completeness: Partial<ReturnType<MissingList['completeness']>> = {},
  ) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideDhis2Export({
          openWorker: () => {
            throw new Error('no worker');
          },
        }),
      ],
    });
    const fixture = TestBed.createComponent(MissingList);
    const person = { owner: 'a', name: 'Achieng', phone: '+254 700 1', place: '', above: '' };
    fixture.componentRef.setInput('completeness', {
      basis: 'accounts',
      expected: 2,
      reported: 1,
      ...completeness,
    });
    fixture.componentRef.setInput('lastDay', '2026-10-31');
    fixture.componentRef.setInput('orgUnitName', () => 'Kolwa');
    fixture.componentRef.setInput('reporting', {
      from: 0,
      total: 1,
      lines: [{ kind: 'missing', orgUnit: 'u', person, ...line }],
    });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  };
  afterEach(clearLanguagePreference);

  it('says of whom nothing is counted', async () => {
    const text = await show({});
    expect(text).toContain('1 of 2 CHWs has reported. ');
    expect(text).toContain('The work of those who are missing is not in these numbers.');
    expect(text).not.toMatch(/left out|nothing counted/);
  });

  it('says that a CHW has reported who was left out on purpose', async () => {
    expect(await show({ isLeftOut: true })).toMatch(
      /Achieng.*has reported, and is left out on purpose/,
    );
  });

  it('says of a quarter which months are missing, since the others are in the numbers', async () => {
    const of = months.map((month) => ({ month, expected: 2, reported: 1 }));
    const text = await show({ months }, { months: of });
    expect(text).toContain('1 of 2 CHWs has reported in each of the 2 months that have begun. ');
    expect(text).toContain('What the others did in the months named beside them is not in these');
    expect(text).toMatch(/Achieng.*nothing counted for October 2026 and November 2026/);
  });
});
