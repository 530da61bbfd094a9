import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideStore } from '@ngrx/store';
import { provideIcons } from '../../../../../icons/provide-icons.ts';
import { forgetLanguage, provideTexts } from '../../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../../texts/dhis2-export-texts.ts';
import { ExportedRows } from '../../../worker/exported-rows.ts';
import { DHIS2_FETCH } from '../../connection/dhis2-fetch.ts';
import { provideSend } from '../../../send/state/provide-send.ts';
import { MetadataPanel, type ShownMetadata } from './metadata-panel.ts';

describe('the panel of DHIS2’s metadata', () => {
  const LOADED: ShownMetadata = {
    loaded: {
      metadata: { id: 'dataSet0001', name: 'MoH 515 of DHIS2', categoryCombos: [] },
      fileName: 'metadata.json',
      day: '2026-11-21',
      isCached: false,
    },
  };
  const show = async (state: ShownMetadata, server: string | null = null) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideIcons(),
        provideStore(),
        ...provideSend(),
        ExportedRows,
        {
          provide: DHIS2_FETCH,
          useValue: () => Promise.resolve(Response.json({ dhis2: server && { host: server } })),
        },
      ],
    });
    const fixture = TestBed.createComponent(MetadataPanel);
    fixture.componentRef.setInput('state', state);
    fixture.componentRef.setInput('names', {
      dataElements: [{ id: 'births00001', ours: 'Births', inDhis2: 'Live births' }],
      orgUnits: [{ id: 'unit0000001', ours: 'Kolwa', inDhis2: undefined }],
    });
    const heard: string[] = [];
    fixture.componentInstance.askedFor.subscribe((name) => heard.push(`asked ${name}`));
    fixture.componentInstance.forgotten.subscribe(() => heard.push('forgotten'));
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
    return { element, loader, heard, button };
  };
  afterEach(forgetLanguage);

  it('says how to get a file, and offers no DHIS2 where none is connected', async () => {
    const { element } = await show({});
    expect(element.textContent).toContain('Metadata dependency export');
    expect(element.textContent).not.toContain('Read it from');
  });

  it('shows DHIS2’s names beside ours, and what DHIS2 does not have', async () => {
    const { element, button, heard } = await show(LOADED);
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
    expect(heard).toEqual(['forgotten']);
  });

  it('asks the connected DHIS2 once credentials are typed', async () => {
    const { loader, button, heard } = await show({}, 'dhis2.example.org');
    const ask = await button('Read from DHIS2');
    expect(await ask.isDisabled()).toBeTrue();
    await (await loader.getHarness(MatInputHarness)).setValue('d2p_secret');
    expect(await ask.isDisabled()).toBeFalse();
    await ask.click();
    expect(heard).toEqual(['asked dhis2.example.org']);
  });

  for (const [state, words] of [
    [{ notAnswered: { code: 'not-found', words: '' } }, 'DHIS2 has no data set with this id'],
    [{ notAnswered: { code: 'refused', status: 500, words: 'Oops' } }, 'refused: “Oops” (500)'],
    [{ refused: { fileName: 'a.zip', fault: { code: 'not-json' } } }, 'a.zip cannot be read'],
  ] as const) {
    it(`tells what is wrong and what to do: ${words}`, async () => {
      const { element } = await show(state);
      expect(element.querySelector('[role=alert]')?.textContent).toContain(words);
      expect(element.textContent).not.toContain('export.dhis.');
    });
  }
});
