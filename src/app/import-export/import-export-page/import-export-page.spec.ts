import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Permission } from '../../../domain/index.ts';
import { Languages } from '../../i18n/index.ts';
import { clearLanguagePreference, provideTexts } from '../../i18n/testing/texts-for-specs.ts';
import { provideDhis2Export } from '../dhis2-export-options.ts';
import { importExportTexts } from '../texts/import-export-texts.ts';
import { ImportExportPage } from './import-export-page.ts';

@Component({ selector: 'cht-tab', template: 'the tab' })
class Tab {}

describe('the page of import and export', () => {
  const open = async (mine: () => readonly Permission[]) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(importExportTexts),
        provideDhis2Export(() => ({
          openWorker: () => new Worker('data:,'),
          hasPermission: (permission) => mine().includes(permission),
        })),
        provideRouter([
          { path: '', component: ImportExportPage, children: [{ path: 'dhis2', component: Tab }] },
        ]),
      ],
    });
    return RouterTestingHarness.create('/dhis2?period=202610');
  };

  afterEach(clearLanguagePreference);

  it('needs no row of tabs for a single export: it has its own heading and sentence', async () => {
    const mine = signal<readonly Permission[]>([]);
    const harness = await open(mine);
    const page = harness.routeNativeElement;
    const outlet = page?.querySelector('cht-tab');
    for (const [permissions, heading, sentence] of [
      [[], 'Import & export data', ''],
      [
        ['can_export_dhis'],
        'DHIS2 export',
        'Make a file of data values that you can import into DHIS2.',
      ],
    ] as const) {
      mine.set(permissions);
      await harness.fixture.whenStable();
      expect(page?.querySelector('[role="tablist"], nav')).toBeNull();
      expect(page?.querySelectorAll('h1').length).toBe(1);
      expect(page?.querySelector('h1')?.textContent).toBe(heading);
      expect(page?.querySelector('header p')?.textContent ?? '').toBe(sentence);
      expect(page?.querySelector('cht-tab')).toBe(outlet ?? null);
    }
  });

  it('retitles the browser when the language changes, whatever else is in the title', async () => {
    const harness = await open(() => ['can_export_dhis']);
    const title = TestBed.inject(Title);
    title.setTitle('DHIS2 export – County console');
    await TestBed.inject(Languages).choose('fr');
    await harness.fixture.whenStable();
    expect(title.getTitle()).toBe('Exportation DHIS2 – County console');
  });
});
