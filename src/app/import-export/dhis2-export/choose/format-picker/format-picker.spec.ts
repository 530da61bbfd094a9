import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonToggleGroupHarness } from '@angular/material/button-toggle/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { Announcer } from '../../../../announcer/announcer.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { FormatPicker } from './format-picker.ts';

describe('the format picker', () => {
  const open = (format: string) => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts)] });
    const fixture = TestBed.createComponent(FormatPicker);
    fixture.componentRef.setInput('format', format);
    fixture.componentRef.setInput('gzip', false);
    const heard: (string | boolean)[] = [];
    fixture.componentInstance.formatChange.subscribe((chosen) => heard.push(chosen));
    fixture.componentInstance.gzipChange.subscribe((chosen) => heard.push(chosen));
    const element = fixture.nativeElement as HTMLElement;
    return { element, heard, loader: TestbedHarnessEnvironment.loader(fixture) };
  };
  afterEach(clearLanguagePreference);

  it('offers every form, JSON without advice', async () => {
    const { element, heard, loader } = open('json');
    const toggles = await (await loader.getHarness(MatButtonToggleGroupHarness)).getToggles();
    expect(element.querySelector('#cht-format-advice')).toBeNull();
    const texts = await Promise.all(toggles.map((toggle) => toggle.getText()));
    expect(texts).toEqual(['JSON', 'XML', 'ADX', 'CSV']);
    await toggles[3]?.check();
    await (await loader.getHarness(MatCheckboxHarness.with({ label: 'Compress (gzip)' }))).check();
    expect(heard).toEqual(['csv', true]);
  });

  it('reads out the advice of what is chosen', async () => {
    const said = spyOn(Announcer.prototype, 'announce');
    const { loader } = open('json');
    const group = await loader.getHarness(MatButtonToggleGroupHarness);
    const [xml] = await group.getToggles({ text: 'XML' });
    await xml?.check();
    expect(said).toHaveBeenCalledOnceWith(jasmine.stringContaining('choose the format XML'));
  });

  for (const [format, advice] of [
    ['csv', 'tick “First row is header”'],
    ['adx', 'identifier schemes'],
    ['xml', 'format XML'],
  ] as const) {
    it(`says what to do in DHIS2 with ${format} where it is chosen`, async () => {
      const { element, loader } = open(format);
      await loader.getHarness(MatButtonToggleGroupHarness);
      expect(element.textContent).toContain(advice);
    });
  }
});
