import { TestBed } from '@angular/core/testing';
import type { Exclusion } from '../../../../../domain/index.ts';
import { provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { LeftOutList } from './left-out-list.ts';

describe('the list of who is left out', () => {
  const AMINA: Exclusion = { owner: 'amina', reason: 'recounts the CHWs' };
  const show = async (inputs: Record<string, unknown>): Promise<string> => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts)] });
    const fixture = TestBed.createComponent(LeftOutList);
    const given = { excluded: [], notCounted: [], isKept: true, canChange: true, ...inputs };
    for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent;
  };

  it('says nothing where nobody is', async () => {
    expect((await show({})).trim()).toBe('');
  });

  it('says that somebody may count again where the browser cannot say who was', async () => {
    expect(await show({ isForgotten: true })).toContain('cannot say whom you left out before');
  });

  it('has the reason of each', async () => {
    expect(await show({ excluded: [AMINA] })).toContain('recounts the CHWs');
  });
});
