import { TestBed } from '@angular/core/testing';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { provideDhis2Export } from '../../../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { NoticeGroup, NoticePerson } from './notice-group.ts';
import { NoticeEntry } from './notice-entry.ts';

const amina = (owner: string, canBeLeftOut = true): NoticePerson => ({
  ...{ owner, name: 'Amina Otieno', phone: '+254 700 1', place: 'Chamamul', above: '' },
  document: `target~2026-10~${owner}~user`,
  canBeLeftOut,
});

describe('a notice about two CHWs of one name', () => {
  const groupOf = (people: readonly NoticePerson[]): NoticeGroup => ({
    key: 'export.dhis.suspect.registered-twice',
    count: 1,
    items: [{ name: 'Amina Otieno', ids: [], people }],
  });
  const show = async (
    canLeaveOut: boolean,
    people = [amina('a'), amina('b')],
  ): Promise<HTMLElement> => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideIcons(),
        provideDhis2Export({
          openWorker: () => {
            throw new Error('no worker');
          },
        }),
      ],
    });
    const fixture = TestBed.createComponent(NoticeEntry);
    fixture.componentRef.setInput('group', groupOf(people));
    fixture.componentRef.setInput('canLeaveOut', canLeaveOut);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const peopleOf = (element: HTMLElement) => [...element.querySelectorAll('.person')];

  it('shows the one thing that it is about without being opened', async () => {
    expect((await show(true)).querySelector('details')).toBeNull();
  });

  it('tells of each whom to call and which document it is, and offers to leave them out there', async () => {
    const shown = peopleOf(await show(true, [amina('a'), amina('b', false)]));
    expect(shown.map(({ textContent }) => /~[ab]~/.exec(textContent)?.[0])).toEqual([
      ...['~a~', '~b~'],
    ]);
    expect(shown[0]?.querySelector('a')?.getAttribute('href')).toBe('tel:+2547001');
    expect(shown.map((one) => one.querySelector('cht-leave-out') !== null)).toEqual([true, false]);
  });

  it('offers nothing where the file has been written', async () => {
    expect((await show(false)).querySelector('cht-leave-out')).toBeNull();
  });

  it('shows the first of many, and the others behind a line that opens', async () => {
    const element = await show(
      true,
      ['a', 'b', 'c', 'd'].map((owner) => amina(owner)),
    );
    expect(element.querySelector('summary')?.textContent).toContain('3');
    expect(element.querySelectorAll('details .person').length).toBe(3);
    expect(peopleOf(element).length).toBe(4);
  });
});
