import { type HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatChipGridHarness } from '@angular/material/chips/testing';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { forgetLanguage, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { OrgUnitOption } from './org-unit-option.ts';
import { OrgUnitPicker } from './org-unit-picker.ts';

describe('the org unit picker', () => {
  let fixture: ComponentFixture<OrgUnitPicker>;
  let loader: HarnessLoader;
  let chosen: (readonly string[])[];

  const unit = (id: string, name: string, more: Partial<OrgUnitOption> = {}): OrgUnitOption => ({
    id,
    name,
    label: name,
    above: [],
    otherPlaces: 0,
    isWellFormed: true,
    ...more,
  });
  const UNITS: readonly OrgUnitOption[] = [
    unit('HJiPOcmziQA', 'Kolwa', { label: 'Kolwa · North', above: ['North'] }),
    unit('KGoXXdpkYC1', 'Kolwa', { label: 'Kolwa · South', above: ['South'], otherPlaces: 2 }),
    unit('ou-1', '<b>x</b>', { isWellFormed: false }),
  ];
  const many = Array.from({ length: 4000 }, (_, index) =>
    unit(`u${String(index)}`, `Unit ${String(index)}`),
  );

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
    fixture = TestBed.createComponent(OrgUnitPicker);
    fixture.componentRef.setInput('orgUnits', UNITS);
    fixture.componentRef.setInput('chosen', []);
    fixture.componentRef.setInput('state', 'ready');
    loader = TestbedHarnessEnvironment.loader(fixture);
    chosen = [];
    fixture.componentInstance.chosenChange.subscribe((ids) => chosen.push(ids));
  });
  afterEach(forgetLanguage);

  const box = () => loader.getHarness(MatAutocompleteHarness);
  const options = async () =>
    Promise.all((await (await box()).getOptions()).map((option) => option.getText()));

  it('shows equal names with the places above them, and hostile names as text', async () => {
    await (await box()).focus();
    const shown = await options();
    expect(shown[0]).toContain('All organisation units (3)');
    expect(shown[1]).toContain('North');
    expect(shown[2]).toContain('South');
    expect(shown[2]).toContain('2 other places');
    expect(shown[3]).toContain('<b>x</b>');
    expect(shown[3]).toContain('DHIS2 cannot know this id');
  });

  it('adds what is found by typing, and empties the box for the next', async () => {
    await (await box()).enterText('south');
    await (await box()).selectOption({ text: /South/ });
    expect(chosen).toEqual([['KGoXXdpkYC1']]);
    expect(await (await box()).getValue()).toBe('');
  });

  it('takes every choice away with "all"', async () => {
    fixture.componentRef.setInput('chosen', ['HJiPOcmziQA']);
    await (await box()).focus();
    expect((await options()).some((text) => text.includes('North'))).toBeFalse();
    await (await box()).selectOption({ text: /All organisation units/ });
    expect(chosen).toEqual([[]]);
  });

  it('removes one chip, and keeps an unknown one visible until then', async () => {
    fixture.componentRef.setInput('chosen', ['HJiPOcmziQA', 'gone']);
    const grid = await loader.getHarness(MatChipGridHarness);
    const rows = await grid.getRows();
    expect(await rows[1]?.getText()).toContain('not in this data set');
    await rows[0]?.remove();
    expect(chosen).toEqual([['gone']]);
  });

  it('asks about the units below only where one is chosen', async () => {
    expect(await loader.getAllHarnesses(MatCheckboxHarness)).toEqual([]);
    fixture.componentRef.setInput('chosen', ['ou-1']);
    const below: boolean[] = [];
    fixture.componentInstance.childrenChange.subscribe((children) => below.push(children));
    await (await loader.getHarness(MatCheckboxHarness)).check();
    expect(below).toEqual([true]);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain(
      'one chosen unit is not a DHIS2 identifier',
    );
  });

  it('shows some of thousands and says how many more there are', async () => {
    fixture.componentRef.setInput('orgUnits', many);
    await (await box()).enterText('unit 3');
    const shown = await options();
    expect(shown.length).toBe(51);
    expect(shown.at(-1)).toMatch(/more\. Type on to narrow\./);
    await (await box()).enterText('999');
    expect(await options()).toEqual([jasmine.stringContaining('Unit 3999')]);
  });

  it('says when nothing is called that', async () => {
    await (await box()).enterText('zzz');
    expect(await options()).toEqual(['No organisation unit is called that.']);
  });

  it('waits for a data set', async () => {
    fixture.componentRef.setInput('state', 'waiting');
    expect(await (await box()).isDisabled()).toBeTrue();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Choose a data set');
  });
});
