import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Permission } from '../../../domain/index.ts';
import { forgetLanguage, provideTexts } from '../../i18n/testing/texts-for-specs.ts';
import { provideDhis2Export } from '../dhis2-export-options.ts';
import { importExportTexts } from '../texts/import-export-texts.ts';
import { ImportExportPage } from './import-export-page.ts';

@Component({ selector: 'cht-tab', template: 'the tab' })
class Tab {}

describe('the page of import and export', () => {
  afterEach(forgetLanguage);

  it('shows a tab to those who have its permission, as soon as they do', async () => {
    const mine = signal<readonly Permission[]>([]);
    TestBed.configureTestingModule({
      providers: [
        provideTexts(importExportTexts),
        provideDhis2Export(() => ({ hasPermission: (permission) => mine().includes(permission) })),
        provideRouter([
          { path: '', component: ImportExportPage, children: [{ path: 'dhis2', component: Tab }] },
        ]),
      ],
    });
    const harness = await RouterTestingHarness.create('/dhis2?period=202610');
    const page = harness.routeNativeElement;
    expect(page?.querySelector('nav')).toBeNull();
    expect(page?.textContent).toContain('the tab');
    mine.set(['can_export_dhis']);
    await harness.fixture.whenStable();
    const link = page?.querySelector('nav a');
    expect(link?.textContent.trim()).toBe('DHIS2');
    expect(link?.getAttribute('aria-selected')).toBe('true');
    expect(link?.getAttribute('href')).toBe('/dhis2?period=202610');
  });
});
