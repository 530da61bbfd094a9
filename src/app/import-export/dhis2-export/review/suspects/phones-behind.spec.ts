import { TestBed } from '@angular/core/testing';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { provideDhis2Export } from '../../../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import type { PhonesOfReview } from '../../worker/review/phones-of-review.ts';
import { PhonesBehind } from './phones-behind.ts';

const person = { owner: 'a', name: 'Achieng', phone: '', place: 'Chamamul', above: '' };

describe('the phones that are behind', () => {
  const show = async (phones: 'asked' | PhonesOfReview | undefined) => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideDhis2Export({
          openWorker: () => {
            throw new Error('no worker');
          },
        }),
      ],
    });
    const fixture = TestBed.createComponent(PhonesBehind);
    let asked = 0;
    fixture.componentInstance.asked.subscribe(() => (asked += 1));
    fixture.componentRef.setInput('phones', phones);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    element.querySelector('button')?.click();
    return { text: element.textContent, asked };
  };
  afterEach(clearLanguagePreference);

  it('are asked for once', async () => {
    expect((await show(undefined)).asked).toBe(1);
    expect((await show('asked')).asked).toBe(0);
  });

  it('are named, with their settings and since when', async () => {
    const behind = [{ account: 'x', date: '2026-11-02', settings: '6-ab', person }];
    const { text, asked } = await show({ status: 'read', behind });
    expect(text).toMatch(/1 phone .*Achieng.*Chamamul.*6-ab.*2/s);
    expect(asked).toBe(0);
    expect((await show({ status: 'read', behind: [] })).text).toContain('No phone');
  });

  it('are not known, in words', async () => {
    const { text } = await show({ status: 'failed', words: 'answered 500' });
    expect(text).toContain('answered 500');
  });
});
