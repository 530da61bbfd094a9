import { TestBed } from '@angular/core/testing';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { provideDhis2Export } from '../../../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { PersonEntry } from './person-entry.ts';

describe('somebody in the review', () => {
  const shown = async (contactsUrl: string | undefined, owner = 'a b', more = {}) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideDhis2Export({
          openWorker: () => {
            throw new Error('no worker');
          },
          ...(contactsUrl === undefined ? {} : { contactsUrl }),
        }),
      ],
    });
    const fixture = TestBed.createComponent(PersonEntry);
    fixture.componentRef.setInput('person', {
      owner,
      name: 'Achieng',
      phone: '+254 700 1',
      place: 'Chamamul',
      above: '',
      ...more,
    });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const show = async (...of: Parameters<typeof shown>) =>
    [...(await shown(...of)).querySelectorAll('a')].map((link) => link.getAttribute('href'));
  afterEach(clearLanguagePreference);

  it('leads to the contact in the CHT’s own app where that is known', async () => {
    expect(await show('/#/contacts/')).toEqual(['tel:+2547001', '/#/contacts/a%20b']);
  });

  it('leads nowhere else where it is not, or nobody is named', async () => {
    expect(await show(undefined)).toEqual(['tel:+2547001']);
    TestBed.resetTestingModule();
    expect(await show('/#/contacts/', '')).toEqual(['tel:+2547001']);
  });

  it('says when the phone synced beside when the document changed, or that it cannot', async () => {
    const updatedDate = Date.parse('2026-10-24T12:00:00Z');
    const sync = { synced: '2026-11-02', state: 'in-touch' };
    const inTouch = await shown(undefined, 'a', { updatedDate, sync });
    expect(inTouch.textContent).toMatch(/last changed .*24.*synced .*2/s);
    TestBed.resetTestingModule();
    const failures = { count: 14, since: '2026-10-19' };
    const stuck = await shown(undefined, 'a', { sync: { failures, state: 'cannot-sync' } });
    expect(stuck.textContent).toMatch(/cannot sync: 14 failures since .*19/);
    TestBed.resetTestingModule();
    expect((await shown(undefined, 'a', { updatedDate })).textContent).not.toContain('sync');
  });
});
