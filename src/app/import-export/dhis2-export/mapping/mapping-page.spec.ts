import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { FileDownloader, type SavedFile } from '../../../file-download/file-downloader.ts';
import { clearLanguagePreference, provideTexts } from '../../../i18n/testing/texts-for-specs.ts';
import { provideIcons } from '../../../icons/provide-icons.ts';
import { dhis2ExportTexts } from '../../texts/dhis2-export-texts.ts';
import { importExportTexts } from '../../texts/import-export-texts.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../dhis2-export-options.ts';
import { Dhis2Credentials } from '../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../dhis2/connection/dhis2-fetch.ts';
import * as dhis2ServerEffects from '../dhis2/connection/dhis2-server.effects.ts';
import { dhis2ServerFeature } from '../dhis2/connection/dhis2-server.feature.ts';
import { ASK_SESSION } from '../shared/ask-session.ts';
import { NORTH, smallCounty, smallSettings, SOUTH } from '../testing/small-county.ts';
import { ALL_FITS } from '../testing/small-metadata.ts';
import { MappingPage } from './mapping-page.ts';
import * as mappingBasisEffects from './state/mapping-basis.effects.ts';
import * as mappingMetadataEffects from './state/mapping-metadata.effects.ts';
import * as mappingSuggestionsEffects from './state/mapping-suggestions.effects.ts';
import * as mappingTableEffects from './state/mapping-table.effects.ts';
import { MappingActions } from './state/mapping.actions.ts';
import { mappingFeature } from './state/mapping.feature.ts';
import { MappingSuggestions } from './state/mapping-suggestions.ts';

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

/** A request that is never answered. */
const WAITS = 0;

const SERVER = {
  '/dhis2/api/dataSets?': {
    dataSets: [
      { id: 'otherSet001', displayName: 'Other' },
      { id: ALL_FITS.id, displayName: ALL_FITS.name },
    ],
  },
  [`/dhis2/api/dataSets/${ALL_FITS.id}`]: {
    ...ALL_FITS,
    organisationUnits: NAMED.organisationUnits,
  },
  '/dhis2/api/dataSets/otherSet001': { ...ALL_FITS, id: 'otherSet001', organisationUnits: [] },
  '/dhis2/api/organisationUnits': {
    pager: { page: 1, pageCount: 1, total: 3 },
    organisationUnits: NAMED.organisationUnits,
  },
  '/dhis2/api/': {},
  '/dhis2': { dhis2: { host: 'dhis2.example.org' } },
};

describe('the page of the mapping', () => {
  let database: Database;
  let files: SavedFile[];
  let harness: RouterTestingHarness;
  let roles: readonly string[];
  /** What the host answers below `/dhis2`: by the start of the path. */
  let dhis2: Readonly<Record<string, object | number>>;
  let asked: string[];

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
  /** Opens a group of entries: of one that is closed nothing is made. */
  const openGroup = async (name: string): Promise<void> => {
    const details = page().querySelector<HTMLDetailsElement>(`[data-group='${name}']`);
    if (details === null) throw new Error(`no group ${name}`);
    details.open = true;
    await until(() => details.querySelector('cht-suggestion-entry') !== null);
  };
  const give = (text: string, name = 'metadata.json'): void => {
    const input = page().querySelector<HTMLInputElement>(
      name === 'metadata.json' ? 'input[type=file]' : 'cht-table-loader input[type=file]',
    );
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    if (input === null) throw new Error('no input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const answerOfDhis2 = (url: string, { signal }: RequestInit): Promise<Response> => {
    asked.push(url);
    const found = Object.entries(dhis2).find(([start]) => url.startsWith(start));
    const answer = found?.[1] ?? 404;
    if (answer === WAITS) {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('given up'));
        });
      });
    }
    const status = typeof answer === 'number' ? answer : 200;
    return Promise.resolve(Response.json(typeof answer === 'number' ? {} : answer, { status }));
  };
  const askDhis2 = async (): Promise<void> => {
    await says('Read it from');
    TestBed.inject(Dhis2Credentials).way.set('token');
    TestBed.inject(Dhis2Credentials).token.set('d2p_x');
    await harness.fixture.whenStable();
    button('Read from DHIS2').click();
  };
  const open = async (
    documents: readonly { _id: string }[],
    query = '',
    settings: object = smallSettings,
  ): Promise<void> => {
    database = await filledDatabase(documents, settings, 'product');
    files = [];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(dhis2ServerFeature),
        provideState(mappingFeature),
        provideEffects(
          dhis2ServerEffects,
          mappingBasisEffects,
          mappingMetadataEffects,
          mappingTableEffects,
          mappingSuggestionsEffects,
        ),
        Dhis2Credentials,
        MappingSuggestions,
        { provide: DHIS2_FETCH, useValue: answerOfDhis2 },
        { provide: DHIS2_EXPORT_OPTIONS, useValue: { dhis2Url: '/dhis2' } },
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
    harness = await RouterTestingHarness.create(`/dhis2/mapping${query}`);
  };

  beforeEach(() => {
    roles = ['hrio'];
    dhis2 = {};
    asked = [];
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
    await openGroup('decided');
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

  it('tells the words of a refusal, and of a busy database that it is busy', async () => {
    await open(unmapped);
    await says('Places to map');
    const request = 'view medic-client/contacts_by_type';
    const refuse = (status: number, words: string): void => {
      const error = { code: 'refused', request, status, words } as const;
      TestBed.inject(Store).dispatch(MappingActions.basisRefused({ error }));
    };
    refuse(404, 'not_found: missing');
    await says(`“not_found: missing” (${request}, 404)`);
    refuse(429, 'too_many_requests');
    await says('too many requests');
    expect(page().textContent).not.toContain('refused to answer');
  });

  it('lays a long group out bit by bit, a portion at a time, each entry by its name', async () => {
    const [south] = unmapped.filter(({ _id }) => _id === 'south');
    await open([
      ...unmapped.filter(({ _id }) => _id !== 'south'),
      ...Array.from({ length: 60 }, (_, at) => ({ ...south, _id: `s-${String(at)}`, name: 'Zz' })),
    ]);
    await says('Places to map');
    give(JSON.stringify(NAMED));
    await says('of 63 settled');
    const entries = (): NodeListOf<Element> =>
      page().querySelectorAll('[data-group=nothing-found] cht-suggestion-entry');
    // Called after each portion, however busy the machine is.
    const laidOut = new Set<number>();
    const observer = new MutationObserver(() => laidOut.add(entries().length));
    observer.observe(page(), { childList: true, subtree: true });
    await openGroup('nothing-found');
    await until(() => entries().length === 25);
    observer.disconnect();
    expect([...laidOut].filter((count) => count > 0 && count < 25)).not.toEqual([]);
    expect(entries()[0]?.getAttribute('role')).toBe('group');
    expect(entries()[0]?.getAttribute('aria-label')).toMatch(/^Zz, Kolwa/);
    button('Show 35 more').click();
    await until(() => entries().length === 50);
    button('Show 10 more').click();
    await until(() => entries().length === 60);
    expect(page().textContent).not.toContain('Show 0');
  });

  it('goes on with the next entry where the one that was decided has gone', async () => {
    const names = ['Elleve b CU', 'Elève c CU', 'Elève d CU'];
    const [south] = unmapped.filter(({ _id }) => _id === 'south');
    await open([
      ...unmapped.filter(({ _id }) => _id !== 'south'),
      ...names.map((name, at) => ({ ...south, _id: `south-${String(at)}`, name })),
    ]);
    await says('Places to map');
    give(JSON.stringify(NAMED));
    await says('of 6 settled');
    const open1 = page().querySelectorAll('[data-group=to-confirm] cht-suggestion-entry').length;
    expect(open1).toBeGreaterThan(0);
    const confirm = button('Not mapped: Elleve b CU');
    confirm.focus();
    confirm.click();
    await until(() => document.activeElement !== document.body && !confirm.isConnected);
    expect(page().contains(document.activeElement)).toBeTrue();
    expect(['BUTTON', 'SUMMARY']).toContain(document.activeElement?.tagName ?? '');
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
    for (const group of page().querySelectorAll<HTMLDetailsElement>('[data-group]')) {
      group.open = true;
    }
    await until(() => page().querySelectorAll('cht-suggestion-entry').length === 4);
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

  it('reads the configured data set from the connected DHIS2, and then another one of it', async () => {
    dhis2 = SERVER;
    await open(unmapped);
    await askDhis2();
    await says('1 data element, 3 organisation units');
    await says('3 of 4 settled');
    expect(page().querySelector('mat-select')?.textContent).toContain('MoH 515 of DHIS2');
    page().querySelector<HTMLElement>('.mat-mdc-select-trigger')?.click();
    const other = () =>
      [...document.querySelectorAll<HTMLElement>('mat-option')].find(
        ({ textContent }) => textContent.trim() === 'Other',
      );
    await until(() => other() !== undefined);
    other()?.click();
    await says('1 data element, 0 organisation units');
    // The org units of the country are read once.
    expect(asked.filter((url) => url.includes('/api/organisationUnits')).length).toBe(1);
    expect(asked.join(' ')).not.toContain('d2p_x');
  });

  it('asks which data set is meant where none is configured, and takes that of the address', async () => {
    dhis2 = SERVER;
    const none = { ...smallSettings, dhis_data_sets: [] };
    await open(unmapped, '', none);
    await askDhis2();
    await says('DHIS2 has several data sets');
    expect(asked.some((url) => url.includes('/api/organisationUnits'))).toBeFalse();
    await database.destroy();
    TestBed.resetTestingModule();
    await open(unmapped, `?dataSet=${ALL_FITS.id}`, none);
    await askDhis2();
    await says('1 data element, 3 organisation units');
  });

  it('says how far it has read, stops, and tells why DHIS2 gave no answer', async () => {
    dhis2 = {
      '/dhis2/api/organisationUnits?fields=id,name,code,path,closedDate&order=id:asc&totalPages=true&pageSize=1000&page=2':
        WAITS,
      ...SERVER,
      '/dhis2/api/organisationUnits': {
        pager: { page: 1, pageCount: 20, total: 20_000 },
        organisationUnits: NAMED.organisationUnits,
      },
    };
    await open(unmapped);
    await askDhis2();
    await says('3 of 20,000 organisation units are read');
    button('Stop').click();
    await until(() => !page().textContent.includes('Reading from DHIS2'));
    expect(page().querySelector('cht-suggestion-entry')).toBeNull();
    dhis2 = { ...SERVER, '/dhis2/api/dataSets?': 401 };
    button('Read from DHIS2').click();
    await says('DHIS2 does not know this token');
    dhis2 = SERVER;
    button('Read from DHIS2').click();
    await says('3 of 4 settled');
    expect(page().querySelector('[role=alert]')).toBeNull();
  });

  it('takes over what a table decides, tells what not, and does not decide again what is undone', async () => {
    await open(unmapped);
    await says('Places to map');
    give(JSON.stringify(NAMED));
    await says('3 of 4 settled');
    give('a,b', 'mapping.csv');
    await says('mapping.csv is no table of a mapping');
    give(
      [
        'of,cht_id,cht_path,accept,dhis2_id,dhis2_path',
        `place,south,,yes,${SOUTH},`,
        `place,gone,Training / Gone CU,yes,${NORTH},Kenya / Chamamul`,
        'place,north,,perhaps,,',
      ].join('\n'),
      'mapping.csv',
    );
    await says('mapping.csv: 1 decision is taken over');
    await says('2 rows could not be used');
    await says('Training / Gone CU → Kenya / Chamamul: no place here has its id');
    await says('north → perhaps: “accept” is neither yes nor no');
    await says('4 of 4 settled');
    await openGroup('decided');
    button('Undo the decision').click();
    await says('3 of 4 settled');
    give(JSON.stringify(NAMED));
    await says('3 of 4 settled');
    expect(page().textContent).not.toContain('is no table');
  });
});
