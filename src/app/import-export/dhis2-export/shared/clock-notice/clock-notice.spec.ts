import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { type ClockDifference, ServerClock } from '../server-clock.ts';
import { ClockNotice } from './clock-notice.ts';

describe('the notice about a wrong clock', () => {
  afterEach(clearLanguagePreference);

  it('says both dates, and nothing where the clocks agree', async () => {
    const difference = signal<ClockDifference | undefined>(undefined);
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideIcons(),
        { provide: ServerClock, useValue: { difference } },
      ],
    });
    const fixture = TestBed.createComponent(ClockNotice);
    const element = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    expect(element.textContent.trim()).toBe('');
    difference.set({ computer: new Date(2026, 6, 1, 12), server: new Date(2026, 10, 28, 12) });
    await fixture.whenStable();
    expect(element.querySelector('[role="alert"]')?.textContent.trim()).toBe(
      'This computer says Jul 1, 2026, the server Nov 28, 2026. Set the computer’s clock; the months below follow the server.',
    );
  });
});
