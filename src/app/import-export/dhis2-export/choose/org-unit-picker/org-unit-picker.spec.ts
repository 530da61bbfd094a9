import { type HarnessLoader, TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatChipGridHarness } from '@angular/material/chips/testing';
import { Announcer } from '../../../../announcer/announcer.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { OrgUnitOption } from './org-unit-option.ts';
import { OrgUnitPicker } from './org-unit-picker.ts';
import { OrgUnitPickerHarness } from './org-unit-picker-harness.ts';

describe('the org unit picker', () => {
  let fixture: ComponentFixture<OrgUnitPicker>;
  let loader: HarnessLoader;
  let picker: OrgUnitPickerHarness;
  let chosen: (readonly string[])[];
  let said: string[];

  const place = (id: string, name: string, ...above: string[]) => ({
    contact: id,
    name,
    above,
    lineage: [id, ...above],
  });
  const unit = (id: string, name: string, ...above: string[]): OrgUnitOption => ({
    id,
    name,
    label: above[0] === undefined ? name : `${name} · ${above[0]}`,
    isWellFormed: true,
    places: [place(id, name, ...above)],
  });
  const UNITS: readonly OrgUnitOption[] = [
    unit('HJiPOcmziQA', 'Kolwa', 'North', 'County'),
    {
      ...unit('KGoXXdpkYC1', 'Kolwa', 'South', 'County'),
      places: [place('k1', 'Kolwa', 'South', 'County'), place('k2', 'Kolwa', 'West', 'County')],
    },
    { ...unit('ou-1', '<b>x</b>'), isWellFormed: false },
  ];
  const many = Array.from({ length: 4000 }, (_, index) =>
    unit(`u${String(index)}`, `Unit ${String(index)}`, `S${String(index % 40)}`),
  );

  beforeEach(async () => {
    said = [];
    spyOn(Announcer.prototype, 'announce').and.callFake((text) => said.push(text));
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
    fixture = TestBed.createComponent(OrgUnitPicker);
    fixture.componentRef.setInput('orgUnits', UNITS);
    fixture.componentRef.setInput('chosen', []);
    fixture.componentRef.setInput('state', 'ready');
    loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
    picker = await TestbedHarnessEnvironment.harnessForFixture(fixture, OrgUnitPickerHarness);
    chosen = [];
    fixture.componentInstance.chosenChange.subscribe((ids) => {
      chosen.push(ids);
      fixture.componentRef.setInput('chosen', ids);
    });
  });
  afterEach(clearLanguagePreference);

  it('shows all as a value, and the places as a tree, hostile names as text', async () => {
    await picker.open();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('All 3 units');
    expect(await picker.lines()).toEqual([
      '✓ All organisation units (3)',
      '<b>x</b> ou-1 — DHIS2 cannot know this id',
      'County',
      '  North',
      '    Kolwa · North',
      '  South',
      '    Kolwa · South and 1 other place',
      '  West',
      '    Kolwa · West and 1 other place',
    ]);
  });

  it('takes the best of what is found by typing, and empties the box for the next', async () => {
    await picker.type('south');
    expect(await picker.lines()).toEqual([
      'County',
      '  South',
      '    Kolwa · South and 1 other place',
      '  West',
      '    Kolwa · West and 1 other place',
    ]);
    expect(await picker.activeLine()).toContain('Kolwa · South');
    await picker.press(TestKey.ENTER);
    expect(chosen).toEqual([['KGoXXdpkYC1']]);
    expect(await picker.value()).toBe('');
    expect(await picker.panelText()).toBeUndefined();
    expect(said).toContain('Kolwa · South is chosen. 1 unit in all.');
  });

  it('stays open where several are ticked, and goes back to all', async () => {
    await picker.open();
    await picker.click('Kolwa · North');
    await picker.click('<b>x</b>');
    expect(chosen).toEqual([['HJiPOcmziQA'], ['HJiPOcmziQA', 'ou-1']]);
    expect((await picker.lines()).filter((line) => line.includes('✓'))).toEqual([
      '✓ <b>x</b> ou-1 — DHIS2 cannot know this id',
      '    ✓ Kolwa · North',
    ]);
    await picker.click('Kolwa · North');
    expect(chosen.at(-1)).toEqual(['ou-1']);
    await picker.click('All organisation units');
    expect(chosen.at(-1)).toEqual([]);
    expect(await picker.panelText()).toBeUndefined();
  });

  it('opens and closes a place that maps nothing', async () => {
    await picker.open();
    await picker.click('County');
    expect(chosen).toEqual([]);
    expect((await picker.lines()).at(-1)).toBe('County');
  });

  it('is walked with the keys of a tree, while the focus stays in the box', async () => {
    await picker.press(TestKey.DOWN_ARROW, TestKey.END, TestKey.LEFT_ARROW);
    expect(await picker.activeLine()).toBe('West');
    await picker.press(TestKey.LEFT_ARROW);
    expect((await picker.lines()).at(-1)).toBe('  West');
    await picker.press(TestKey.RIGHT_ARROW, TestKey.RIGHT_ARROW, TestKey.ENTER);
    expect(chosen).toEqual([['KGoXXdpkYC1']]);
    await picker.press(TestKey.ESCAPE);
    expect(await picker.panelText()).toBeUndefined();
  });

  it('removes one chip, and keeps an unknown one visible until then', async () => {
    fixture.componentRef.setInput('chosen', ['HJiPOcmziQA', 'gone']);
    const grid = await loader.getHarness(MatChipGridHarness);
    const rows = await grid.getRows();
    expect(await rows[1]?.getText()).toContain('not in this data set');
    await rows[0]?.remove();
    expect(chosen).toEqual([['gone']]);
    expect(said).toEqual(['Kolwa · North is removed. 1 unit is left.']);
  });

  it('says in its description what is chosen', async () => {
    fixture.componentRef.setInput('chosen', ['HJiPOcmziQA', 'ou-1']);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const ids = element.querySelector('input')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const description = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(description).toContain('Chosen: Kolwa · North and <b>x</b>.');
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

  it('draws of thousands only those that are seen, and reaches all of them', async () => {
    fixture.componentRef.setInput('orgUnits', many);
    await picker.type('unit');
    expect((await picker.lines()).length).toBeLessThan(60);
    await picker.press(TestKey.PAGE_DOWN, TestKey.PAGE_DOWN, TestKey.PAGE_DOWN);
    expect(await picker.activeLine()).not.toBe('');
    await picker.type(' 3999');
    expect(await picker.lines()).toEqual(['S39', '  Unit 3999 · S39']);
  });

  it('says when nothing is called that', async () => {
    await picker.type('zzz');
    expect(await picker.panelText()).toBe('No organisation unit is called that.');
    await picker.press(TestKey.ENTER);
    expect(chosen).toEqual([]);
  });

  it('reads out how many were found once the typing pauses', async () => {
    await picker.type('kol');
    await picker.type('wa');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said).toEqual(['2 units found.']);
  });

  it('waits for a data set', async () => {
    fixture.componentRef.setInput('state', 'waiting');
    expect(await picker.isDisabled()).toBeTrue();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Choose a data set');
  });
});
