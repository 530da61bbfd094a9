import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { DataSetPicker } from './data-set-picker.ts';

describe('the data set picker', () => {
  afterEach(clearLanguagePreference);

  it('shows names and tells the id that was chosen', async () => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts)] });
    const fixture = TestBed.createComponent(DataSetPicker);
    fixture.componentRef.setInput('dataSets', [
      { id: 'VMuFODsyWaO', name: 'MoH 515' },
      { id: 'fCHOJvlfQkk', name: '<i>Malaria</i>' },
    ]);
    fixture.componentRef.setInput('chosen', 'VMuFODsyWaO');
    const chosen: string[] = [];
    fixture.componentInstance.chosenChange.subscribe((id) => chosen.push(id));
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const select = await loader.getHarness(MatSelectHarness);
    expect(await select.getValueText()).toBe('MoH 515');
    await select.clickOptions({ text: '<i>Malaria</i>' });
    expect(chosen).toEqual(['fCHOJvlfQkk']);
  });
});
