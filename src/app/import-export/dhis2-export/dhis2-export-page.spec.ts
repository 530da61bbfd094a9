import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { createScratchDatabase } from '#scratch-database';
import { type Database, VIEWS } from '../../../data-access/index.ts';
import { filledDatabase, type Views } from '../../../data-access/testing/filled-database.ts';
import { BROWSER_DATABASE } from '../../database/browser-database.ts';
import { openBrowserDatabase } from '../../database/open-browser-database.ts';
import { OPEN_DATABASE } from '../../database/open-database.ts';
import { FileDownloader, type SavedFile } from '../../file-download/file-downloader.ts';
import { provideIcons } from '../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../texts/dhis2-export-texts.ts';
import { importExportTexts } from '../texts/import-export-texts.ts';
import { ASK_SESSION } from './shared/ask-session.ts';
import {
  NORTH,
  smallCounty,
  smallSettings,
  targetDocument,
  TODAY_OF_SPECS,
} from './testing/small-county.ts';
import { SOUTH_NOT_ASSIGNED } from './testing/small-metadata.ts';
import { inThreadWorker } from './testing/in-thread-worker.ts';
import { TODAY } from './shared/today.ts';
import { Dhis2ExportPageHarness } from './dhis2-export-page-harness.ts';
import { provideDhis2ExportState } from './dhis2-export.providers.ts';
import { Dhis2ExportPage } from './dhis2-export-page.ts';
import { ExportBarActions, ExportWorkerActions } from './export/state/export.actions.ts';

describe('the export page', () => {
  let database: Database;
  let kept: Database;
  let files: SavedFile[];
  let roles: string[];
  let harness: RouterTestingHarness;
  /** A view that the database refuses to read, while it does. */
  let today = TODAY_OF_SPECS;
  let brokenView: string | undefined;

  const open = async (
    address = '/',
    settings: unknown = smallSettings,
    docs: typeof smallCounty = smallCounty,
    views: Views = 'product',
  ) => {
    database = await filledDatabase(docs, settings, views);
    const query = database.query.bind(database) as (...args: unknown[]) => unknown;
    (spyOn(database, 'query') as jasmine.Spy).and.callFake((view: unknown, options: unknown) =>
      view === brokenView
        ? Promise.reject(Object.assign(new Error('os_process_error: exit'), { status: 500 }))
        : query(view, options),
    );
    files = [];
    kept = createScratchDatabase();
    roles = ['hrio'];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        ...provideDhis2ExportState(),
        inThreadWorker(),
        provideTexts(importExportTexts, dhis2ExportTexts),
        provideIcons(),
        provideRouter([{ path: '', component: Dhis2ExportPage }]),
        { provide: OPEN_DATABASE, useValue: () => database },
        {
          provide: ASK_SESSION,
          useValue: () => Promise.resolve({ ok: true, value: { name: 'a', roles } }),
        },
        {
          provide: BROWSER_DATABASE,
          useValue: openBrowserDatabase('cache', { open: () => kept }),
        },
        { provide: TODAY, useValue: () => today },
        { provide: FileDownloader, useValue: { download: (file: SavedFile) => files.push(file) } },
      ],
    });
    harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    return TestbedHarnessEnvironment.loader(harness.fixture).getHarness(Dhis2ExportPageHarness);
  };
  /** Waits until the page says something: the database's answers are no tasks of Angular. */
  const says = async (page: Dhis2ExportPageHarness, words: string): Promise<string> => {
    const until = Date.now() + 20_000;
    for (;;) {
      const text = await page.text();
      if (text.includes(words)) return text;
      if (Date.now() > until) throw new Error(`“${words}” is not in: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const url = () => TestBed.inject(Router).url;

  afterEach(async () => {
    today = TODAY_OF_SPECS;
    brokenView = undefined;
    harness.fixture.destroy();
    clearLanguagePreference();
    await database.destroy();
    await kept.destroy();
  });

  it('says no more that a month is running when somebody comes back on the day after it', async () => {
    today = '2026-10-31';
    const page = await open('/?period=202610');
    await says(page, '· still running');
    today = '2026-11-01';
    window.dispatchEvent(new Event('focus'));
    const text = await says(page, '· finished');
    expect(text).not.toContain('This period is not over.');
  });

  it('asks nothing whose answer it could find, and exports with one press', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    expect(await page.dataSetText()).toBe('VMuFODsyWaO');
    expect(await page.periodText()).toBe('October 2026');
    expect(url()).toBe('/?dataSet=VMuFODsyWaO&period=202610');
    await page.press('Export');
    const text = await says(page, 'The file is in your downloads');
    expect(text).not.toContain('1 document names a CHW who is not there any more');
    expect(files.map(({ name }) => name)).toEqual(['vmufodsywao_all_2026-10.json']);
    expect(document.activeElement?.textContent).toBe('The file is in your downloads');
  });

  it('shows each value, who it comes from, and what is not counted', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    await page.press('Export');
    await says(page, '2 units');
    const review = page.review();
    await (await review).toggle('births');
    await says(page, 'Chamamul');
    await (await review).toggle('Chamamul');
    await says(page, 'Achieng');
    expect(await (await review).values()).toEqual([
      ['births', '7'],
      ['Chamamul', '3'],
      ['Achieng', '3'],
      ['Élève <b>CU</b>', '4'],
    ]);
    await says(page, 'nobody is expected');
    await (await review).open('Not counted');
    await says(page, '1 document names a CHW who is not there any more');
  });

  it('shows the numbers before anything is written, and then writes exactly these', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    await says(page, 'Counted, and nothing is written yet');
    await says(page, '2 units');
    expect(files).toEqual([]);
    await database.put({
      ...targetDocument('2026-10', 'achieng', 90),
      _id: 'target~2026-10~achieng~late',
    });
    await page.press('Export');
    await says(page, 'The file is in your downloads');
    expect(await files[0]?.content.text()).toContain('"value":"3"');
  });

  it('counts each choice without being asked, and takes the focus from nobody', async () => {
    const page = await open();
    const focused = document.activeElement;
    await says(page, '2 units');
    await page.chooseOrgUnit('chamam');
    await says(page, '1 unit');
    expect(await (await page.review()).values()).toEqual([['births', '3']]);
    await page.choosePeriod(/November/);
    await says(page, '_chamamul_2026-11.json');
    await says(page, 'Counted, and nothing is written yet');
    expect(files).toEqual([]);
    await page.chooseOrgUnit('lève');
    await says(page, '2026-11.json');
    expect(document.activeElement?.matches('h2') === true && document.activeElement !== focused)
      .withContext('a result that nobody asked for')
      .toBeFalse();
  });

  it('writes the file of who does not wait until it is counted', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    TestBed.inject(Store).dispatch(ExportWorkerActions.choiceSettled());
    TestBed.inject(Store).dispatch(ExportBarActions.exportClicked({ fileName: 'now.json' }));
    await says(page, 'The file is in your downloads');
    expect(files.map(({ name }) => name)).toEqual(['now.json']);
  });

  it('asks before it counts what takes long', async () => {
    const many = Array.from({ length: 501 }, (_, chw) =>
      targetDocument('2026-10', `chw-${String(chw)}`, 1),
    );
    const page = await open('/', smallSettings, [...smallCounty, ...many], 'untouched CHT');
    expect(await says(page, 'Not counted yet')).not.toContain('2 units');
    await page.press('Review the numbers first');
    await says(page, 'Counted, and nothing is written yet');
    await says(page, '2 units');
  });

  it('keeps the choice in the address, and a result until the next one', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    await page.press('Export');
    await says(page, 'The file is in your downloads');
    await page.chooseOrgUnit('chamam');
    const text = await says(page, '_chamamul_2026-10.json');
    expect(text).toContain('The file is in your downloads');
    expect(text).toContain('This is what became of the former choice');
    // Far below it, where the file leaves for DHIS2.
    const send = document.querySelector('cht-send-panel');
    expect(send?.textContent).toContain('These are the numbers of the former choice.');
    await harness.fixture.whenStable();
    expect(url()).toBe(`/?dataSet=VMuFODsyWaO&period=202610&orgUnit=${NORTH}`);
    await page.press('Export');
    for (let tries = 0; tries < 500 && files.length < 2; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await says(page, 'The file is in your downloads')).not.toContain('former choice');
    expect(files.map(({ name }) => name)).toEqual([
      'vmufodsywao_all_2026-10.json',
      'vmufodsywao_chamamul_2026-10.json',
    ]);
  });

  it('heads a form with the choice that its numbers are of, whatever is chosen meanwhile', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    await page.press('Export');
    await says(page, '2 units');
    await page.chooseFormat('By unit');
    await says(page, 'Chamamul');
    await (await page.review()).toggle('Chamamul');
    await says(page, 'Official form');
    await page.choosePeriod(/November 2026/);
    await says(page, 'This is what became of the former choice');
    await page.press('Official form');
    await says(page, 'Print the form');
    const head = document.querySelector('cht-official-form cht-counted-of')?.textContent;
    expect(head?.replace(/\s+/g, ' ')).toContain('· October 2026 (Oct 1 – 31, 2026) · Counted');
  });

  it('writes the file in the form that was chosen, and keeps the form in the address', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    await page.chooseFormat('CSV');
    const text = await says(page, '_all_2026-10.csv');
    expect(text).toContain('tick “First row is header”');
    await page.press('Export');
    await says(page, 'the format CSV');
    expect(files[0]?.content.type).toBe('application/csv');
    expect((await files[0]?.content.text())?.split('\n')[1]).toBe(
      'kB0ZBFisE0e,202610,HJiPOcmziQA,,,3',
    );
    await page.tick('Compress (gzip)');
    await says(page, '_all_2026-10.csv.gz');
    await page.press('Export');
    await says(page, 'The file is in your downloads');
    expect(files[1]?.content.type).toBe('application/gzip');
    const packed = await files[1]?.content.slice(0, 2).arrayBuffer();
    expect([...new Uint8Array(packed ?? [])]).toEqual([0x1f, 0x8b]);
    await harness.fixture.whenStable();
    expect(url()).toContain('format=csv&gzip=true');
  });

  it('returns to a choice by its address', async () => {
    const page = await open(`/?period=202611&orgUnit=${NORTH}&children=true`);
    const text = await says(page, '_chamamul_2026-11.json');
    expect(text).toContain('This period is not over.');
    expect(text).toContain('Chamamul, with the units below');
    await page.choosePeriod(/October/);
    await says(page, '_chamamul_2026-10.json');
    await harness.fixture.whenStable();
    expect(url()).toContain('period=202610');
    await harness.navigateByUrl(`/?period=202611&orgUnit=${NORTH}&children=true`);
    await says(page, '_chamamul_2026-11.json');
    expect(await page.periodText()).toBe('November 2026');
  });

  it('tells what an address asks for and nobody has, and waits', async () => {
    const page = await open('/?orgUnit=gone&period=201901&children=maybe');
    const text = await says(page, 'The organisation unit gone is not mapped');
    expect(text).toContain('There are no target documents of January 2019.');
    expect(text).toContain('The address says children=maybe');
    expect(await page.canExport()).toBeFalse();
    expect(url()).toContain('orgUnit=gone');
  });

  it('says why there is nothing to write', async () => {
    const page = await open('/?period=202611&orgUnit=KGoXXdpkYC1');
    await says(page, '_eleve-b-cu-b_2026-11.json');
    await page.press('Export');
    await says(page, 'There is nothing to write');
    expect(files).toEqual([]);
  });

  const chooseMetadata = (metadata: object) => {
    const input = harness.routeNativeElement?.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([JSON.stringify(metadata)], 'metadata.json'));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change'));
  };

  it('shows what DHIS2 would do before the file leaves, and what was left out of it', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    chooseMetadata(SOUTH_NOT_ASSIGNED);
    await says(page, 'Checked against DHIS2, metadata of Nov 21, 2026');
    for (const name of ['MoH 515 of DHIS2', 'Births of DHIS2', 'Chamamul of DHIS2']) {
      await says(page, name);
    }
    const review = await says(page, 'Look before the file leaves');
    expect(files).toEqual([]);
    for (const text of [
      'DHIS2 would refuse this',
      'The data set is not assigned to the organisation unit',
      'Stores it where no form and no report shows it. Where its settings are strict',
      '(E7636, E7612)',
      'Takes nothing of the file. (E8022)',
      'Have the dhis.orgUnit of the place corrected',
    ]) {
      expect(review).toContain(text);
    }
    expect(review).not.toContain('export.dhis.');
    const list = harness.routeNativeElement?.querySelector('cht-row-list details');
    if (list instanceof HTMLDetailsElement) list.open = true;
    await says(page, 'In DHIS2: Births of DHIS2');
    await page.chooseFormat('CSV');
    await says(page, '_all_2026-10.csv');
    await page.press(/^Leave this row out/);
    await says(page, 'DHIS2’s metadata say nothing against this file');
    await page.press(/^Take it in again/);
    await says(page, 'DHIS2 would refuse this');
    await page.press(/^Leave this row out/);
    // A word that has just come is read first: until then the button does nothing.
    while (!(await page.canExport())) await new Promise((resolve) => setTimeout(resolve, 10));
    await page.press('Write the file');
    const done = await says(page, 'The file is in your downloads');
    expect(done).toContain('Left out because you chose so');
    expect(files.map(({ name }) => name)).toEqual(['vmufodsywao_all_2026-10.csv']);
    expect((await files[0]?.content.text())?.trim().split('\n').length).toBe(2);
  });

  describe('counts anew once metadata are there', () => {
    const section = () =>
      harness.routeNativeElement?.querySelector<HTMLElement>('cht-review-panel section');
    /** What the review said of itself, in turn. */
    const watched = (): { readonly busy: readonly (string | null | undefined)[]; stop(): void } => {
      const busy: (string | null | undefined)[] = [];
      const observer = new MutationObserver(() => {
        const now = section()?.getAttribute('aria-busy');
        if (busy.at(-1) !== now) busy.push(now);
      });
      observer.observe(harness.fixture.nativeElement as Node, {
        attributes: true,
        childList: true,
        subtree: true,
      });
      return {
        busy,
        stop: () => {
          observer.disconnect();
        },
      };
    };
    /** Chooses metadata while something of the review has the keyboard, and waits for the new count. */
    const countAnewAt = async (page: Dhis2ExportPageHarness, element: HTMLElement | undefined) => {
      element?.focus();
      const { busy, stop } = watched();
      chooseMetadata(SOUTH_NOT_ASSIGNED);
      await says(page, 'Look before the file leaves');
      while (section()?.getAttribute('aria-busy') === 'true') {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      stop();
      return busy;
    };
    const named = (name: string, selector: string) =>
      [...(section()?.querySelectorAll<HTMLElement>(selector) ?? [])].find((element) =>
        element.textContent.includes(name),
      );

    it('with the review there all the time, and the keyboard at the line where it was', async () => {
      const page = await open();
      await says(page, '2 units');
      const review = await page.review();
      await review.toggle('births');
      await says(page, 'Chamamul');
      const former = section();
      const line = named('Chamamul', 'tbody tr');
      const busy = await countAnewAt(page, line);
      expect(document.activeElement).toBe(line ?? null);
      expect(section()).toBe(former);
      expect(busy).toContain('true');
      expect(busy).not.toContain(undefined);
      expect(await review.values()).toEqual([
        ['births', '7'],
        ['Chamamul', '3'],
        ['Élève <b>CU</b>', '4'],
      ]);
    });

    it('and says of no former number that it holds', async () => {
      const page = await open();
      await says(page, '2 units');
      const review = await page.review();
      const during: string[] = [];
      const observer = new MutationObserver(() => {
        const panel = section();
        if (panel?.getAttribute('aria-busy') !== 'true') return;
        during.push(panel.querySelector('header')?.textContent ?? '');
        during.push(panel.querySelector('.sections strong')?.textContent ?? '');
      });
      observer.observe(harness.fixture.nativeElement as Node, { attributes: true, subtree: true });
      await countAnewAt(page, named('Values', '.sections button'));
      observer.disconnect();
      expect(during.some((words) => words.includes('Counting'))).toBeTrue();
      expect(during.map((words) => words.trim())).toContain('…');
      expect(document.activeElement?.textContent).toContain('Values');
      expect((await review.sections())[0]).toContain('2');
    });

    it('with who is missing there until it is read again', async () => {
      const north = { _id: 'north', parent: { _id: 'sub-county' } };
      const chebet = { _id: 'chebet', type: 'person', name: 'Chebet', parent: north };
      const before = targetDocument('2026-09', 'chebet', 2);
      const page = await open('/', smallSettings, [...smallCounty, chebet, before]);
      await says(page, '0 of 1');
      await (await page.review()).open('reported');
      await says(page, 'Chebet');
      // Whoever opens a section is at its heading first.
      const focused = () => document.activeElement;
      while (focused()?.textContent !== 'Who is missing') {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const copy = named('Copy', 'cht-missing-list button');
      const busy = await countAnewAt(page, copy);
      expect(copy).toBeDefined();
      expect(focused()).toBe(copy ?? null);
      expect(busy).not.toContain(undefined);
      await says(page, 'Chebet');
    });
  });

  it('writes no empty file', async () => {
    const page = await open();
    await says(page, '_all_2026-10.json');
    chooseMetadata({ ...SOUTH_NOT_ASSIGNED, organisationUnits: [] });
    await says(page, 'Checked against DHIS2');
    await says(page, 'Look before the file leaves');
    await page.press(/^Leave these 2 rows out/);
    await says(page, 'No row is left, so there is no file to write.');
    expect(await page.canExport()).toBeFalse();
    await page.press('Cancel');
    await says(page, 'Export cancelled');
    expect(await page.canExport()).toBeTrue();
  });

  it('shows what came of the export first, though the org units could not be read, and reads them again', async () => {
    const fault = 'The organisation units could not be read';
    brokenView = VIEWS.mappedContacts;
    const page = await open();
    await says(page, fault);
    await says(page, 'No file was written');
    brokenView = undefined;
    await page.press('Export');
    const text = await says(page, 'The file is in your downloads');
    expect(text).withContext('beside the file').not.toContain('No file was written');
    expect(text).withContext('what the database said').toContain('“os_process_error: exit”');
    await says(page, '2 units');
    expect(files.map(({ name }) => name)).toEqual(['vmufodsywao_all_2026-10.json']);
    window.dispatchEvent(new Event('online'));
    expect(await says(page, 'All 3 units')).not.toContain(fault);
    await page.chooseOrgUnit('chamam');
    await says(page, '_chamamul_2026-10.json');
  });

  it('explains what to configure with an example', async () => {
    const page = await open('/', { permissions: smallSettings.permissions });
    const text = await says(page, 'DHIS2 integration is not configured.');
    expect(text).toContain('"dhis_data_sets"');
    expect(text).toMatch(/"orgUnit": "HJiPOcmziQA"/);
  });

  it('names the permission that is missing, and has a message about it for the administrator', async () => {
    const page = await open('/', { ...smallSettings, permissions: { can_export_all: ['hrio'] } });
    const text = await says(page, 'Your account lacks the permission can_export_dhis');
    expect(text).toContain('Copy a message for your CHT administrator');
  });

  it('says that nobody has synced yet', async () => {
    const places = smallCounty.filter(({ _id }) => !_id.startsWith('target~'));
    const page = await open('/', smallSettings, places);
    await says(page, 'No CHW has sent targets yet.');
    expect(await page.canExport()).toBeFalse();
  });
});
