import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { StillReading } from './still-reading.ts';

describe('reading that takes long', () => {
  let spoken: string[];

  beforeEach(async () => {
    spoken = [];
    const live = { announce: (text: string) => Promise.resolve(spoken.push(text)) };
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideIcons(),
        { provide: LiveAnnouncer, useValue: live },
      ],
    });
    await TestBed.inject(ApplicationInitStatus).donePromise;
    jasmine.clock().install();
  });

  afterEach(() => {
    jasmine.clock().uninstall();
    clearLanguagePreference();
  });

  it('is told after ten seconds, aloud too, and not before', () => {
    const fixture = TestBed.createComponent(StillReading);
    const element = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    jasmine.clock().tick(9900);
    fixture.detectChanges();
    expect(element.textContent.trim()).toBe('');
    jasmine.clock().tick(200);
    fixture.detectChanges();
    expect(element.textContent).toContain('Still reading what can be chosen.');
    jasmine.clock().tick(1000);
    expect(spoken.join()).toContain('Still reading what can be chosen.');
  });

  it('is not told any more where it ends before', () => {
    const fixture = TestBed.createComponent(StillReading);
    fixture.detectChanges();
    fixture.destroy();
    jasmine.clock().tick(20_000);
    expect(spoken).toEqual([]);
  });
});
