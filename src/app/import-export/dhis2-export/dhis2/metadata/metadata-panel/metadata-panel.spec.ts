import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideStore, Store, type Action } from '@ngrx/store';
import { provideIcons } from '../../../../../icons/provide-icons.ts';
import {
  clearLanguagePreference,
  provideTexts,
} from '../../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../../texts/dhis2-export-texts.ts';
import { DHIS2_FETCH } from '../../connection/dhis2-fetch.ts';
import { provideEffects } from '@ngrx/effects';
import { createScratchDatabase } from '#scratch-database';
import { BROWSER_DATABASE } from '../../../../../database/browser-database.ts';
import { OPEN_DATABASE } from '../../../../../database/open-database.ts';
import { ChooseDatabaseActions } from '../../../choose/state/choose.actions.ts';
import { provideDhis2ExportState } from '../../../dhis2-export.providers.ts';
import { ASK_SESSION } from '../../../shared/ask-session.ts';
import { workerWithFile } from '../../../testing/worker-with-file.ts';
import { EXPORT_WORKER } from '../../../worker/export-worker.ts';
import { Dhis2Credentials } from '../../connection/dhis2-credentials.ts';
import { MetadataActions } from '../state/metadata.actions.ts';
import { metadataFeature } from '../state/metadata.feature.ts';
import { MetadataPanel } from './metadata-panel.ts';

describe('the panel of DHIS2’s metadata', () => {
  const DATA_SET = 'dataSet0001';
  const LOADED = MetadataActions.metadataRead({
    dataSet: DATA_SET,
    loaded: {
      metadata: {
        id: DATA_SET,
        name: 'MoH 515 of DHIS2',
        categoryCombos: [],
        dataElements: [{ id: 'births00001', name: 'Live births' }],
        orgUnits: [],
      },
      fileName: 'metadata.json',
      day: '2026-11-21',
      isCached: false,
    },
  });
  const KOLWA = { contact: 'kolwa', name: 'Kolwa', above: [], lineage: ['kolwa'] };
  const show = async (action?: Action, server: string | null = null) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideIcons(),
        provideStore(),
        provideEffects(),
        ...provideDhis2ExportState(),
        {
          provide: DHIS2_FETCH,
          useValue: (url: string) =>
            url === '/dhis2'
              ? Promise.resolve(Response.json({ dhis2: server && { host: server } }))
              : new Promise(() => undefined),
        },
        { provide: EXPORT_WORKER, useValue: workerWithFile },
        { provide: OPEN_DATABASE, useValue: () => createScratchDatabase() },
        { provide: ASK_SESSION, useValue: () => new Promise(() => undefined) },
        { provide: BROWSER_DATABASE, useValue: { use: () => Promise.resolve(undefined) } },
      ],
    });
    TestBed.inject(Dhis2Credentials).way.set('token');
    const store = TestBed.inject(Store);
    const configuration = {
      dataSets: [{ id: DATA_SET }],
      targets: [{ id: 'Births', dhis: [{ dataElement: 'births00001' }] }],
      monthStartDate: 1,
      locale: 'en',
      contactTypes: [],
      user: 'hrio',
    } as const;
    store.dispatch(ChooseDatabaseActions.configurationRead({ configuration }));
    store.dispatch(
      ChooseDatabaseActions.orgUnitsRead({
        orgUnits: [{ id: 'unit0000001', isWellFormed: true, places: [KOLWA] }],
      }),
    );
    // The browser has no metadata; that is known after a moment.
    await new Promise((resolve) => setTimeout(resolve));
    if (action !== undefined) store.dispatch(action);
    const fixture = TestBed.createComponent(MetadataPanel);
    const element = fixture.nativeElement as HTMLElement;
    // The host's answer is read beside what a fixture waits for.
    for (let tries = 0; tries < 50 && server !== null; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await fixture.whenStable();
      if (element.textContent.includes(server)) break;
    }
    await fixture.whenStable();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const button = (text: string) => loader.getHarness(MatButtonHarness.with({ text }));
    const reading = () => store.selectSignal(metadataFeature.selectMetadata)().reading;
    return { element, loader, button, reading };
  };
  afterEach(clearLanguagePreference);

  it('says how to get a file, and offers no DHIS2 where none is connected', async () => {
    const { element } = await show();
    expect(element.textContent).toContain('Metadata dependency export');
    expect(element.textContent).not.toContain('Read it from');
  });

  it('shows DHIS2’s names beside ours, and what DHIS2 does not have', async () => {
    const { element, button } = await show(LOADED);
    for (const text of [
      'metadata of Nov 21, 2026',
      'MoH 515 of DHIS2',
      'This browser keeps no files',
      'Live births',
      'Data set not assigned',
    ]) {
      expect(element.textContent).toContain(text);
    }
    await (await button('Forget it')).click();
    expect(element.textContent).not.toContain('MoH 515 of DHIS2');
  });

  it('asks the connected DHIS2 once credentials are typed', async () => {
    const { loader, button, reading } = await show(undefined, 'dhis2.example.org');
    const ask = await button('Read from DHIS2');
    expect(await ask.isDisabled()).toBeTrue();
    await (await loader.getHarness(MatInputHarness)).setValue('d2p_secret');
    expect(await ask.isDisabled()).toBeFalse();
    await ask.click();
    expect(reading()).toBe('dhis2');
    await (await button('Stop')).click();
    expect(reading()).toBeUndefined();
  });

  const dataSet = DATA_SET;
  for (const [action, words] of [
    [
      MetadataActions.metadataNotAnswered({ dataSet, error: { code: 'not-found', words: '' } }),
      'DHIS2 has no data set with this id',
    ],
    [
      MetadataActions.metadataNotAnswered({
        dataSet,
        error: { code: 'refused', status: 500, words: 'Oops' },
      }),
      'refused: “Oops” (500)',
    ],
    [
      MetadataActions.metadataRefused({ dataSet, fileName: 'a.zip', fault: { code: 'not-json' } }),
      'a.zip cannot be read',
    ],
  ] as const) {
    it(`tells what is wrong and what to do: ${words}`, async () => {
      const { element } = await show(action);
      expect(element.querySelector('[role=alert]')?.textContent).toContain(words);
      expect(element.textContent).not.toContain('export.dhis.');
    });
  }
});
