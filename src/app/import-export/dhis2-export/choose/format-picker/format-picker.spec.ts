import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { forgetLanguage, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
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
  afterEach(forgetLanguage);

  it('offers every form, JSON without a trap', async () => {
    const { element, heard, loader } = open('json');
    const select = await loader.getHarness(MatSelectHarness);
    expect(element.querySelector('p')).toBeNull();
    await select.open();
    const texts = await Promise.all((await select.getOptions()).map((option) => option.getText()));
    expect(texts).toEqual(['JSON', 'XML', 'ADX', 'CSV']);
    await select.clickOptions({ text: 'CSV' });
    await (await loader.getHarness(MatCheckboxHarness.with({ label: 'Compress (gzip)' }))).check();
    expect(heard).toEqual(['csv', true]);
  });

  for (const [format, trap] of [
    ['csv', 'tick “First row is header”'],
    ['adx', 'identifier schemes'],
    ['xml', 'format XML'],
  ] as const) {
    it(`tells the trap of ${format} where it is chosen`, async () => {
      const { element, loader } = open(format);
      await loader.getHarness(MatSelectHarness);
      expect(element.textContent).toContain(trap);
    });
  }
});
