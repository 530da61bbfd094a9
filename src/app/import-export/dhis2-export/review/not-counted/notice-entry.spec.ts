import { TestBed } from '@angular/core/testing';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { NoticeGroup } from './notice-group.ts';
import { NoticeEntry } from './notice-entry.ts';

describe('a notice about two CHWs of one name', () => {
  const TWICE: NoticeGroup = {
    key: 'export.dhis.suspect.registered-twice',
    count: 1,
    items: [
      {
        name: 'Amina Otieno',
        ids: ['target~2026-10~a~user', 'target~2026-10~b~user'],
        owners: [
          { owner: 'a', name: 'Amina Otieno', document: 'target~2026-10~a~user' },
          { owner: 'b', name: 'Amina Otieno', document: 'target~2026-10~b~user' },
        ],
      },
    ],
  };
  const show = async (canLeaveOut: boolean): Promise<HTMLElement> => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
    const fixture = TestBed.createComponent(NoticeEntry);
    fixture.componentRef.setInput('group', TWICE);
    fixture.componentRef.setInput('canLeaveOut', canLeaveOut);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    for (const list of element.querySelectorAll('details')) list.open = true;
    // A list hears of it in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await fixture.whenStable();
    return element;
  };

  it('offers to leave out each beside the id of that document', async () => {
    const element = await show(true);
    const beside = [...element.querySelectorAll('cht-leave-out')].map(
      ({ previousElementSibling }) => previousElementSibling?.textContent,
    );
    expect(beside[0]).toContain('~a~');
    expect(beside[1]).toContain('~b~');
  });

  it('offers nothing where the file has been written', async () => {
    expect((await show(false)).querySelector('cht-leave-out')).toBeNull();
  });
});
