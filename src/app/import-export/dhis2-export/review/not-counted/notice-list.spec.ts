import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ExportReport, NotCounted, Notice } from '../../../../../domain/index.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { importExportTexts } from '../../../texts/import-export-texts.ts';
import { NoticeList } from './notice-list.ts';

describe('the notices of a report', () => {
  const EMPTY: ExportReport = {
    dataValues: 1,
    orgUnits: 1,
    owners: 1,
    documents: 1,
    documentsInFile: 1,
    documentsLeftOut: 0,
    documentsWithoutNumber: 0,
    notCounted: [],
    leftOut: [],
    notices: [],
  };
  let fixture: ComponentFixture<NoticeList>;

  const show = async (report: Partial<ExportReport>, isForAll = true) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(importExportTexts, dhis2ExportTexts),
        provideIcons(),
        provideRouter([]),
      ],
    });
    fixture = TestBed.createComponent(NoticeList);
    fixture.componentRef.setInput('report', { ...EMPTY, ...report });
    fixture.componentRef.setInput('names', {
      target: (id: string) => `target ${id}`,
      orgUnit: (id: string) => `unit ${id}`,
    });
    fixture.componentRef.setInput('attribution', 'nearest');
    fixture.componentRef.setInput('isForAll', isForAll);
    fixture.componentRef.setInput('parts', ['not-counted', 'left-out', 'notices']);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const openAll = async (element: HTMLElement) => {
    element.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    // The browser tells that a list was opened in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await fixture.whenStable();
  };
  afterEach(clearLanguagePreference);

  it('say so where everything was counted', async () => {
    expect((await show({})).textContent).toContain('Every target document of this choice');
  });

  it('do not say so where all numbers of a document are in rows that are left out, or it has none', async () => {
    const more = { documents: 3, documentsLeftOut: 1, documentsWithoutNumber: 1 };
    expect((await show(more)).textContent).not.toContain('Every target document');
  });

  it('lead to the mapping where a place or target has none that is read, and nowhere else', async () => {
    const linksOf = (element: HTMLElement) =>
      [...element.querySelectorAll('a')].map((a) => [
        a.closest('cht-notice-entry')?.querySelector('h4')?.textContent.trim(),
        a.getAttribute('href'),
      ]);
    const element = await show({
      notCounted: [
        { document: 'target~1', reason: 'no-org-unit', owner: 'a', ownerName: 'Achieng' },
        { document: 'target~2', reason: 'bad-number', target: 'births', owner: 'b' },
      ],
    });
    expect(linksOf(element)).toEqual([[jasmine.stringContaining('mapped places'), '/mapping']]);
  });

  it('have three parts for each reason, and the documents with names and ids', async () => {
    const notCounted: NotCounted[] = [
      { document: 'target~1', reason: 'no-org-unit', owner: 'a', ownerName: '<b>Achieng</b>' },
      { document: 'target~2', reason: 'bad-number', target: 'births', owner: 'b' },
    ];
    const element = await show({ notCounted });
    expect(element.querySelectorAll('h4').length).toBe(2);
    expect(element.textContent).toContain('outside the mapped places');
    expect(element.textContent).toContain('These numbers are in no unit.');
    expect(element.textContent).toContain('give the place an organisation unit');
    await openAll(element);
    expect(element.textContent).toContain('<b>Achieng</b>');
    expect(element.textContent).toContain('target births');
    expect(element.querySelector('cht-copyable-id button')?.getAttribute('aria-label')).toBe(
      'Copy the id of <b>Achieng</b>',
    );
  });

  it('show a long list in steps of fifty', async () => {
    const notCounted = Array.from({ length: 250 }, (_, index): NotCounted => ({
      document: `t${String(index)}`,
      reason: 'malformed',
    }));
    const element = await show({ notCounted });
    expect(element.querySelectorAll('li').length).toBe(0);
    await openAll(element);
    expect(element.querySelectorAll('li').length).toBe(50);
    const more = element.querySelector<HTMLButtonElement>('details > button');
    expect(more?.textContent).toContain('Show the next 50 of 200');
    more?.click();
    await fixture.whenStable();
    expect(element.querySelectorAll('li').length).toBe(100);
  });

  it('name the unit and the ids of a row that was left out', async () => {
    const element = await show({
      leftOut: [
        {
          orgUnit: 'ou-1',
          dataElement: 'd',
          categoryOptionCombo: 'c',
          reason: 'mixed-values',
          number: '3',
          documents: [],
          places: [],
          targets: [],
        },
      ],
    });
    await openAll(element);
    expect(element.textContent).toContain('unit ou-1');
    expect([...element.querySelectorAll('code')].map((code) => code.textContent)).toEqual([
      'ou-1',
      'd',
      'c',
    ]);
  });

  it('have a text for every kind of notice', async () => {
    const notices: Notice[] = [
      { kind: 'older-data-sets-key' },
      { kind: 'unreadable-setting', path: 'x[0]' },
      { kind: 'repeated-target-definition', target: 't' },
      { kind: 'unknown-value-kind', target: 't', value: '"max"' },
      { kind: 'shortened-comment', target: 't' },
      { kind: 'mixed-values', dataElement: 'd', targets: ['t', 'u'] },
      { kind: 'several-org-units', contact: 'c', name: 'N', orgUnits: ['a', 'b'] },
      { kind: 'overlapping-org-units', contact: 'c', name: 'N', above: 'd', nameAbove: 'M' },
      {
        kind: 'other-reporting-period',
        document: 'd',
        reportingPeriod: '2026-01',
        owner: 'a',
        ownerName: '',
      },
      {
        kind: 'impossible-date',
        document: 'd',
        updatedDate: 1,
        owner: 'a',
        ownerName: '',
      },
      { kind: 'percent-total', target: 't' },
      { kind: 'other-value-type', target: 't', value: 'NUMBER', ofElement: 'BOOLEAN' },
      { kind: 'running-total', target: 't' },
      { kind: 'not-configured-data-set', contact: 'c', name: 'N', dataSet: 'x', like: 'X' },
      { kind: 'unread-mapping', target: 't', fault: 'no-key', key: 'data_element' },
      { kind: 'running-period', end: '2026-11-30', from: '2026-12-01' },
      { kind: 'period-after-today', from: '2083-06-01' },
      { kind: 'open-in-dhis2', from: '2026-12-01' },
    ];
    const element = await show({ notices });
    await openAll(element);
    expect(element.querySelectorAll('h4').length).toBe(18);
    expect(element.textContent).toContain('NUMBER · DHIS2: BOOLEAN');
    expect(element.textContent).toContain('x → X');
    expect(element.textContent).not.toContain('export.dhis.');
    expect(element.textContent).toContain('N, below M');
    expect(element.textContent).toContain('target t + target u');
    expect(element.textContent).toMatch(/takes it:.* Dec 1, 2026 /s);
    expect(element.textContent).not.toContain('2026-12-01');
  });

  it('offer the other attribution where units overlap', async () => {
    const element = await show({
      notices: [
        { kind: 'overlapping-org-units', contact: 'c', name: 'N', above: 'd', nameAbove: 'M' },
      ],
    });
    const chosen: string[] = [];
    fixture.componentInstance.attributionChange.subscribe((value) => chosen.push(value));
    [...element.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('Count at every unit above'))
      ?.click();
    expect(chosen).toEqual(['ancestors']);
  });

  it('say that documents without a place are listed under all', async () => {
    const element = await show({}, false);
    expect(element.textContent).toContain('Only the chosen units were looked at.');
    expect(element.textContent).not.toContain('Every target document');
  });
});
