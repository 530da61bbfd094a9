import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { clearLanguagePreference, provideTexts } from '../../i18n/testing/texts-for-specs.ts';
import { sessionTexts } from '../texts/session-texts.ts';
import { Waiting } from './waiting.ts';

describe('waiting', () => {
  let spoken: string[];

  beforeEach(async () => {
    spoken = [];
    const live = { announce: (text: string) => Promise.resolve(spoken.push(text)) };
    TestBed.configureTestingModule({
      providers: [provideTexts(sessionTexts), { provide: LiveAnnouncer, useValue: live }],
    });
    await TestBed.inject(ApplicationInitStatus).donePromise;
    jasmine.clock().install();
  });

  afterEach(() => {
    jasmine.clock().uninstall();
    clearLanguagePreference();
  });

  it('is said after five seconds, with what for, aloud too, and a way out', () => {
    const fixture = TestBed.createComponent(Waiting);
    const element = fixture.nativeElement as HTMLElement;
    const retried: string[] = [];
    fixture.componentRef.setInput('waitsFor', 'database');
    fixture.componentInstance.retried.subscribe((what) => retried.push(what));
    fixture.detectChanges();
    jasmine.clock().tick(4900);
    fixture.detectChanges();
    expect(element.textContent.trim()).toBe('');
    jasmine.clock().tick(200);
    fixture.detectChanges();
    expect(element.textContent).toContain('waiting for the database');
    fixture.componentRef.setInput('waitsFor', 'page');
    fixture.detectChanges();
    expect(element.textContent).toContain('waiting for the files of this page');
    jasmine.clock().tick(1000);
    expect(spoken.join()).toContain('waiting for the files of this page');
    element.querySelector('button')?.click();
    expect(retried).toEqual(['page']);
  });
});
