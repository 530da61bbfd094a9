import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { offeredPeriods, parseTag, type Tag } from '../../../../../domain/index.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { PeriodPicker } from './period-picker.ts';

describe('the period picker', () => {
  const tags = ['2026-12', '2026-11', '2083-05'].map(parseTag) as Tag[];

  const open = async (chosen: string) => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
    const fixture = TestBed.createComponent(PeriodPicker);
    // With months from the 26th, 28 November lies in the period called December.
    fixture.componentRef.setInput('periods', offeredPeriods(tags, '2026-11-28', 26));
    fixture.componentRef.setInput('chosen', chosen);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const select = await loader.getHarness(MatSelectHarness);
    return { fixture, select, text: () => (fixture.nativeElement as HTMLElement).textContent };
  };
  afterEach(clearLanguagePreference);

  it('offers months by their real dates where they start on another day than the first', async () => {
    const { select } = await open('202611');
    await select.open();
    const texts = await Promise.all((await select.getOptions()).map((option) => option.getText()));
    expect(texts).toEqual([
      jasmine.stringMatching(/Nov 26.*Dec 25, 2026.*December 2026.*still running/s),
      jasmine.stringMatching(/Oct 26.*Nov 25, 2026.*November 2026.*finished/s),
      jasmine.stringMatching(/2083-05.*after today/s),
    ]);
  });

  it('shows the dates of the chosen one, and warns of none that is finished', async () => {
    const { select, text } = await open('202611');
    expect(await select.getValueText()).toMatch(/Oct 26.*Nov 25, 2026/);
    expect(text()).toContain('November 2026');
    expect(text()).not.toContain('not over');
  });

  it('warns of a running and of a later one', async () => {
    const { fixture, text } = await open('202612');
    expect(text()).toContain('This period is not over.');
    fixture.componentRef.setInput('chosen', '208305');
    await fixture.whenStable();
    expect(text()).toContain('This period lies after today.');
  });

  it('can be used while older ones are looked for, and says that they are', async () => {
    const { fixture, select, text } = await open('202611');
    fixture.componentRef.setInput('isLoading', true);
    expect(await select.isDisabled()).toBeFalse();
    expect(text()).toContain('November 2026');
    await select.open();
    const last = (await select.getOptions()).at(-1);
    expect(await last?.getText()).toBe('Looking for older months…');
    expect(await last?.isDisabled()).toBeTrue();
  });

  it('offers quarters with their months, and how many of these have documents', async () => {
    const { fixture, select } = await open('2026Q3');
    const months = ['2026-10', '2026-09', '2026-07'].map(parseTag) as Tag[];
    fixture.componentRef.setInput('periods', offeredPeriods(months, '2026-11-28', 1, 'Quarterly'));
    expect(await select.getValueText()).toMatch(/^July\s–\sSeptember 2026$/);
    await select.open();
    const texts = await Promise.all((await select.getOptions()).map((option) => option.getText()));
    expect(texts).toEqual([
      jasmine.stringMatching(
        /October\s–\sDecember 2026.*still running.*2026Q4.*1 of 3 months has/s,
      ),
      jasmine.stringMatching(/July\s–\sSeptember 2026.*finished.*2026Q3.*2 of 3 months have/s),
    ]);
  });

  for (const [what, tags, months, type, expected] of [
    [
      'quarters',
      ['2026-07', '2026-08', '2026-09'],
      26,
      'Quarterly',
      /^\s*Jun 26\s–\sSep 25, 2026\s*July\s–\sSeptember 2026.*finished.*2026Q3/s,
    ],
    [
      'months of Bikram Sambat',
      ['2083-05'],
      { calendar: 'bikram-sambat', startDay: 15 },
      'Monthly',
      /^\s*Jul 31\s–\sAug 30, 2026\s*Bhadra 2083.*finished/s,
    ],
    [
      'quarters of Bikram Sambat',
      ['2083-04', '2083-05'],
      { calendar: 'bikram-sambat', startDay: 15 },
      'Quarterly',
      /^\s*Jun 29\s–\sSep 30, 2026\s*Shrawan\s–\sAsh?.*2083.*finished.*2083Q2.*2 of 3/s,
    ],
  ] as const) {
    it(`offers ${what} by their dates first too where they start on another day`, async () => {
      const { fixture, select } = await open('none');
      const found = tags.map(parseTag) as Tag[];
      const periods = offeredPeriods(found, '2026-11-28', months, type);
      fixture.componentRef.setInput('periods', periods);
      await select.open();
      const texts = await Promise.all((await select.getOptions()).map((one) => one.getText()));
      expect(texts).toEqual([jasmine.stringMatching(expected)]);
    });
  }

  it('tells what was chosen', async () => {
    const { fixture, select } = await open('202611');
    const chosen: string[] = [];
    fixture.componentInstance.chosenChange.subscribe((period) => chosen.push(period));
    await select.clickOptions({ text: /December/ });
    expect(chosen).toEqual(['202612']);
  });
});
