import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { CopyableId } from './copyable-id.ts';

describe('an id that can be copied', () => {
  afterEach(clearLanguagePreference);

  it('is copied as it is written', async () => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
    // Headless browsers have no clipboard to look into.
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    const fixture = TestBed.createComponent(CopyableId);
    fixture.componentRef.setInput('text', 'target~2026-10~a~b');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    element.querySelector('button')?.click();
    await fixture.whenStable();
    expect(copy).toHaveBeenCalledOnceWith('target~2026-10~a~b');
    expect(element.querySelector('code')?.textContent).toBe('target~2026-10~a~b');
  });
});
