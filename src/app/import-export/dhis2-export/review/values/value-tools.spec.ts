import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { ValuesQuery } from '../../worker/values/values-protocol.ts';
import { ValueTools } from './value-tools.ts';

describe('the tools of the values', () => {
  const show = (query: Pick<ValuesQuery, 'by' | 'order'>) => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts)] });
    const fixture = TestBed.createComponent(ValueTools);
    fixture.componentRef.setInput('query', { ...query, search: '' });
    const changes: Partial<ValuesQuery>[] = [];
    fixture.componentInstance.changed.subscribe((change) => changes.push(change));
    return { loader: TestbedHarnessEnvironment.loader(fixture), changes };
  };
  const ordersOf = async (by: ValuesQuery['by']): Promise<readonly string[]> => {
    const { loader } = show({ by, order: 'name' });
    const select = await loader.getHarness(MatSelectHarness);
    await select.open();
    const options = await select.getOptions();
    const texts = await Promise.all(options.map((option) => option.getText()));
    await select.close();
    return texts;
  };
  afterEach(clearLanguagePreference);

  it('order the units of an element by name, by value, or far out first', async () => {
    expect(await ordersOf('element')).toEqual(['By name', 'Highest first', 'Far out first']);
  });

  it('offer no order by value among different elements', async () => {
    expect(await ordersOf('org-unit')).toEqual(['By name', 'Far out first']);
  });

  it('go back to the names where the lines begin with units', async () => {
    const { loader, changes } = show({ by: 'element', order: 'value' });
    const [, byUnit] = await loader.getAllHarnesses(MatButtonToggleHarness);
    await byUnit?.check();
    expect(changes).toEqual([{ by: 'org-unit', open: [], from: 0, order: 'name' }]);
  });
});
