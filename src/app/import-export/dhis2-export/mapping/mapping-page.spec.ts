import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { FileDownloader, type SavedFile } from '../../../file-download/file-downloader.ts';
import { clearLanguagePreference, provideTexts } from '../../../i18n/testing/texts-for-specs.ts';
import { provideIcons } from '../../../icons/provide-icons.ts';
import { dhis2ExportTexts } from '../../texts/dhis2-export-texts.ts';
import { importExportTexts } from '../../texts/import-export-texts.ts';
import { ASK_SESSION } from '../shared/ask-session.ts';
import { NORTH, smallCounty, smallSettings, SOUTH } from '../testing/small-county.ts';
import { ALL_FITS } from '../testing/small-metadata.ts';
import { MappingPage } from './mapping-page.ts';
import * as mappingEffects from './state/mapping.effects.ts';
import { mappingFeature } from './state/mapping.feature.ts';

/** The small county with three units below the sub-county that is mapped: none of them is. */
const unmapped = smallCounty.map((document) =>
  'dhis' in document && document._id !== 'sub-county' ? { ...document, dhis: undefined } : document,
);
const NAMED = {
  dataSets: [
    { ...ALL_FITS, organisationUnits: ALL_FITS.organisationUnits.map(({ id }) => ({ id })) },
  ],
  organisationUnits: ALL_FITS.organisationUnits.map((unit) => ({
    ...unit,
    name: unit.id === NORTH ? 'Chamamul' : unit.id === SOUTH ? 'Elève b CU' : unit.name,
  })),
};

describe('the page of the mapping', () => {
  let database: Database;
  let files: SavedFile[];
  let harness: RouterTestingHarness;
  let roles: readonly string[];

  const page = (): HTMLElement => {
    const shown = harness.routeNativeElement;
    if (shown === null) throw new Error('no page');
    return shown;
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    const end = Date.now() + 20_000;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(page().textContent);
      await new Promise((resolve) => setTimeout(resolve, 10));
      await harness.fixture.whenStable();
    }
  };
  const says = (words: string): Promise<void> =>
    until(() => page().textContent.replace(/\s+/g, ' ').includes(words));
  const button = (name: string): HTMLButtonElement => {
    const found = [...page().querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name),
    );
    if (found === undefined) throw new Error(`no button ${name}`);
    return found;
  };
  const give = (text: string): void => {
    const input = page().querySelector<HTMLInputElement>('input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'metadata.json'));
    if (input === null) throw new Error('no input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const open = async (documents: readonly { _id: string }[]): Promise<void> => {
    database = await filledDatabase(documents, smallSettings, 'product');
    files = [];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(mappingFeature),
        provideEffects(mappingEffects),
        provideTexts(importExportTexts, dhis2ExportTexts),
        provideIcons(),
        provideRouter([{ path: 'dhis2/mapping', component: MappingPage }]),
        { provide: OPEN_DATABASE, useValue: () => database },
        {
          provide: ASK_SESSION,
          useValue: () => Promise.resolve({ ok: true, value: { name: 'a', roles } }),
        },
        { provide: FileDownloader, useValue: { download: (file: SavedFile) => files.push(file) } },
      ],
    });
    harness = await RouterTestingHarness.create('/dhis2/mapping');
  };

  beforeEach(() => {
    roles = ['hrio'];
  });
  afterEach(async () => {
    clearLanguagePreference();
    await database.destroy();
  });

  it('suggests, lets a person decide, and writes what sets it up', async () => {
    await open(unmapped);
    await says('Places to map');
    give(JSON.stringify(NAMED));
    await says('1 data element, 3 organisation units');
    await says('3 of 4 settled');
    // Chamamul is certain; the other is spelt in another way.
    button('Confirm Elève b CU for Élève <b>CU</b>').click();
    await says('4 of 4 settled');
    button('Undo the decision').click();
    await says('3 of 4 settled');
    button('Choose another for Élève <b>CU</b>').click();
    await until(() => page().querySelector('input[type=search]') !== null);
    const box = page().querySelector<HTMLInputElement>('input[type=search]');
    if (box !== null) box.value = 'b eleve';
    box?.dispatchEvent(new Event('input'));
    await says('1 found');
    button('Elève b CU').click();
    await says('4 of 4 settled');
    button('contact.csv: 2 places').click();
    button('mapping.csv').click();
    const [contacts, table] = await Promise.all(files.map(({ content }) => content.text()));
    expect(files.map(({ name }) => name)).toEqual(['contact.csv', 'mapping.csv']);
    expect(contacts).toBe(`documentID,dhis.orgUnit\nnorth,${NORTH}\nsouth,${SOUTH}\n`);
    expect(table).toContain('of,cht_id,cht_name');
    expect(page().querySelector('b')).toBeNull();
  });

  it('shows more than one data set to choose from, and tells a file that is none', async () => {
    await open(unmapped);
    await says('Places to map');
    give('{}');
    await says('metadata.json holds no metadata of a data set');
    const other = { id: 'otherSet001', name: 'Other', periodType: 'Monthly' };
    give(JSON.stringify({ ...NAMED, dataSets: [other, ...NAMED.dataSets] }));
    await says('1 data element');
    expect(page().querySelector('mat-select')?.textContent).toContain('MoH 515 of DHIS2');
  });

  it('asks for the types of places where none is mapped', async () => {
    await open(unmapped.map((document) => ({ ...document, dhis: undefined })));
    await says('No place is mapped yet');
    const box = page().querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1];
    box?.click();
    await until(() => !page().textContent.includes('No place is mapped yet'));
    give(JSON.stringify(NAMED));
    await says('To confirm');
    expect(page().querySelectorAll('cht-suggestion-entry').length).toBe(4);
  });

  it('names the permission that is missing', async () => {
    roles = [];
    await open(unmapped);
    await says('Your account lacks the permission');
    roles = ['hrio'];
    button('Try again').click();
    await says('Places to map');
    expect(page().querySelector('[role=alert]')).toBeNull();
  });
});
