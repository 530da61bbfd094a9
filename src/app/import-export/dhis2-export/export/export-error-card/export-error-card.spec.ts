import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ExportError, ExportReport } from '../../../../../domain/index.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { importExportTexts } from '../../../texts/import-export-texts.ts';
import { ExportErrorCard } from './export-error-card.ts';

describe('the error card', () => {
  const report = {
    orgUnits: 2,
    leftOut: [],
    notCounted: [],
    documentsWithoutNumber: 0,
  } as unknown as ExportReport;
  const ERRORS: readonly { error: ExportError; says: string; link?: string; button?: string }[] = [
    { error: { code: 'unreachable', request: 'x' }, says: 'does not answer', button: 'Try again' },
    { error: { code: 'signed-out' }, says: 'session has ended', button: 'Sign in again' },
    {
      error: { code: 'no-permission', permission: 'can_export_all' },
      says: 'permission can_export_all',
      button: 'Copy a message for your CHT administrator',
    },
    {
      error: { code: 'refused', request: 'settings', status: 500, words: '<b>boom</b>' },
      says: '“<b>boom</b>” (settings, 500)',
      button: 'Try again',
    },
    {
      error: { code: 'unreachable', request: 'x', reason: 'busy' },
      says: 'too many requests',
      button: 'Try again',
    },
    {
      error: { code: 'refused', request: 'x', status: 403, words: 'offline users cannot' },
      says: 'account for offline use',
    },
    {
      error: { code: 'unknown-data-set', dataSet: 'vmu', like: 'VMu' },
      says: 'VMu is probably meant',
      button: 'Read everything again',
    },
    {
      error: { code: 'no-rows', report: { ...report, documentsWithoutNumber: 2 } },
      says: '2 documents are there',
    },
    { error: { code: 'no-data-sets' }, says: 'not configured', button: 'Read how' },
    {
      error: { code: 'unknown-data-set', dataSet: 'D' },
      says: 'The data set D',
      button: 'Read everything again',
    },
    { error: { code: 'invalid-data-set', dataSet: 'D' }, says: 'id, D, is', button: 'Read how' },
    {
      error: { code: 'no-data-elements', dataSet: 'D' },
      says: 'No target',
      link: 'Map places',
      button: 'Read how',
    },
    { error: { code: 'bad-period', period: '13' }, says: '13 is not a month' },
    {
      error: { code: 'unknown-org-unit', orgUnit: 'U' },
      says: 'The organisation unit U',
      button: 'Read everything again',
    },
    { error: { code: 'not-complete-able', report }, says: 'would hold 2 organisation units' },
    { error: { code: 'no-rows', report }, says: 'There is nothing to write' },
  ];

  const show = async (error: ExportError) => {
    TestBed.configureTestingModule({
      providers: [
        provideTexts(importExportTexts, dhis2ExportTexts),
        provideIcons(),
        provideRouter([]),
      ],
    });
    const fixture = TestBed.createComponent(ExportErrorCard);
    fixture.componentRef.setInput('error', error);
    fixture.componentRef.setInput('signInUrl', '/sign-in');
    fixture.componentRef.setInput('returnTo', '/dhis2?period=202610');
    fixture.componentRef.setInput('takesFocus', true);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  afterEach(clearLanguagePreference);

  for (const { error, says, link, button } of ERRORS) {
    it(`says of ${error.code} what is so, what it means and what to do`, async () => {
      const card = await show(error);
      expect(card.textContent).toContain(says);
      expect(card.textContent).not.toContain('export.dhis.');
      expect(card.textContent).not.toMatch(/\{\w/);
      expect(card.querySelectorAll('p').length).toBe(2);
      const actions = [...card.querySelectorAll('button, a')].map(({ textContent }) => textContent);
      expect<readonly unknown[]>(actions).toEqual(
        [link, button].flatMap((words) =>
          words === undefined ? [] : [jasmine.stringContaining(words)],
        ),
      );
      expect(document.activeElement).toBe(card.querySelector('h2'));
    });
  }

  it('shows what explains it, with names', async () => {
    const card = await show({
      code: 'no-data-elements',
      dataSet: 'VMuFODsyWaO',
      notices: [
        {
          kind: 'not-configured-data-set',
          target: 'births',
          dataSet: 'VMuFODsyWAO',
          like: 'VMuFODsyWaO',
        },
      ],
    });
    expect(card.querySelector('h2')?.textContent).toContain('VMuFODsyWAO');
    expect(card.querySelector('h4')?.textContent).toContain('data set that is not configured');
  });

  it('leads back to this address after signing in', async () => {
    const card = await show({ code: 'signed-out' });
    expect(card.querySelector('a')?.getAttribute('href')).toBe(
      '/sign-in?returnTo=%2Fdhis2%3Fperiod%3D202610',
    );
  });
});
