import { TestBed } from '@angular/core/testing';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { provideDhis2Export } from '../../../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { PersonEntry } from './person-entry.ts';

describe('somebody in the review', () => {
  const show = async (contactsUrl: string | undefined, owner = 'a b') => {
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
    });
    await fixture.whenStable();
    const links = (fixture.nativeElement as HTMLElement).querySelectorAll('a');
    return [...links].map((link) => link.getAttribute('href'));
  };
  afterEach(clearLanguagePreference);

  it('leads to the contact in the CHT’s own app where that is known', async () => {
    expect(await show('/#/contacts/')).toEqual(['tel:+2547001', '/#/contacts/a%20b']);
  });

  it('leads nowhere else where it is not, or nobody is named', async () => {
    expect(await show(undefined)).toEqual(['tel:+2547001']);
    TestBed.resetTestingModule();
    expect(await show('/#/contacts/', '')).toEqual(['tel:+2547001']);
  });
});
