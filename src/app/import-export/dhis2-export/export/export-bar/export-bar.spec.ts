import { TestBed } from '@angular/core/testing';
import { Announcer } from '../../../../announcer/announcer.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { ExportBar } from './export-bar.ts';

describe('the last line', () => {
  const open = async (inputs: Readonly<Record<string, unknown>>) => {
    TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
    const fixture = TestBed.createComponent(ExportBar);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    const heard: string[] = [];
    fixture.componentInstance.exported.subscribe((step) => heard.push(`exported: ${step}`));
    fixture.componentInstance.cancelled.subscribe(() => heard.push('cancelled'));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const button = (text: string) =>
      [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text));
    return { fixture, element, button, heard };
  };
  afterEach(clearLanguagePreference);

  it('says what will be written, and writes it', async () => {
    const { element, button, heard } = await open({ fileName: 'a_all_2026-10.json' });
    expect(element.textContent).toContain('a_all_2026-10.json');
    expect(button('Cancel')).toBeUndefined();
    button('Export')?.click();
    expect(heard).toEqual(['exported: export']);
  });

  it('has one word for one step', async () => {
    const words: string[] = [];
    for (const step of ['export', 'review', 'write']) {
      const { element } = await open({ fileName: 'a.json', step });
      words.push(element.querySelector('.export')?.textContent.trim() ?? '');
      expect(element.querySelector('.cancel') === null).toBe(step !== 'write');
      TestBed.resetTestingModule();
    }
    expect(words).toEqual(['Export', 'Review', 'Write the file']);
  });

  describe('whose word changes under the finger', () => {
    beforeEach(() => jasmine.clock().install());
    afterEach(() => {
      jasmine.clock().uninstall();
    });

    for (const [former, step] of [
      ['review', 'write'],
      ['export', 'write'],
      ['review', 'export'],
    ] as const) {
      it(`writes nothing by a press that was meant for the former one: ${former}, ${step}`, async () => {
        const { fixture, element, heard } = await open({ fileName: 'a.json', step: former });
        const button = element.querySelector<HTMLButtonElement>('.export');
        fixture.componentRef.setInput('step', step);
        fixture.detectChanges();
        button?.click();
        jasmine.clock().tick(499);
        fixture.detectChanges();
        button?.click();
        expect(button?.getAttribute('aria-disabled')).toBe('true');
        expect(heard).toEqual([]);
        jasmine.clock().tick(1);
        fixture.detectChanges();
        button?.click();
        expect(heard).toEqual([`exported: ${step}`]);
      });
    }

    it('counts at once', async () => {
      const { fixture, element, heard } = await open({ fileName: 'a.json', step: 'export' });
      fixture.componentRef.setInput('step', 'review');
      fixture.detectChanges();
      element.querySelector<HTMLButtonElement>('.export')?.click();
      expect(heard).toEqual(['exported: review']);
    });
  });

  it('says what is missing, and cannot be pressed', async () => {
    const { element, button, heard } = await open({ missing: 'export.dhis.file.choose-period' });
    expect(element.textContent).toContain('Choose a period.');
    button('Export')?.click();
    expect(heard).toEqual([]);
  });

  it('says how far an export is, and cannot be pressed twice', async () => {
    const progress = { step: 'owners', done: 1200, total: 4800 };
    const asked = { fileName: 'a.json', progress, isExporting: true };
    const { element, button, heard } = await open(asked);
    expect(element.textContent).toContain('Counting: 1,200 of 4,800 CHWs');
    expect(element.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('25');
    button('Export')?.click();
    expect(heard).toEqual([]);
  });

  it('has no share of a whole that nobody knows', async () => {
    const progress = { step: 'target-documents', done: 500 };
    const { element } = await open({ fileName: 'a.json', progress });
    expect(element.textContent).toContain('500 so far');
    expect(element.querySelector('[role=progressbar]')?.hasAttribute('aria-valuenow')).toBeFalse();
  });

  it('says of a whole that it only expects that it is about so much', async () => {
    const progress = { step: 'target-documents', done: 5000, total: 107_000, isEstimate: true };
    const { element } = await open({ fileName: 'a.json', progress });
    expect(element.textContent).toContain('5,000 of about 107,000');
    expect(element.querySelector('[role=progressbar]')?.hasAttribute('aria-valuenow')).toBeTrue();
  });

  it('believes what it reads more than what it expected', async () => {
    const progress = { step: 'owners', done: 1201, total: 1200, isEstimate: true };
    const { element } = await open({ fileName: 'a.json', progress });
    expect(element.textContent).toContain('Counting: 1,201 CHWs so far');
    expect(element.textContent).not.toContain('about');
    expect(element.querySelector('[role=progressbar]')?.hasAttribute('aria-valuenow')).toBeFalse();
  });

  it('says how much came over the line', async () => {
    const progress = { step: 'owners', done: 1, total: 1, bytes: 3_212_345 };
    const { element } = await open({ fileName: 'a.json', progress });
    expect(element.textContent.replace(/\s+/g, ' ')).toContain(
      'Counting: 1 of 1 CHW · 3.2 MB read',
    );
  });

  it('keeps the keyboard near when an export is cancelled', async () => {
    const progress = { step: 'settings', done: 0 };
    const { button, heard } = await open({ fileName: 'a.json', progress });
    button('Cancel')?.click();
    expect(heard).toEqual(['cancelled']);
    expect(document.activeElement).toBe(button('Export') ?? null);
  });

  it('says that it waits for a connection that is lost', async () => {
    const progress = { step: 'owners', done: 1, total: 4, bytes: 9, isConnectionLost: true };
    const { element, button } = await open({ fileName: 'a.json', progress });
    const bar = element.querySelector('[role=progressbar]');
    expect(element.textContent).toContain('The connection is lost. Waiting for it…');
    expect(element.textContent).not.toContain('read');
    expect(bar?.hasAttribute('aria-valuenow')).toBeFalse();
    expect(button('Cancel')).toBeDefined();
  });

  it('reads the progress out', async () => {
    const spoken: string[] = [];
    spyOn(Announcer.prototype, 'announceProgress').and.callFake((text) => spoken.push(text));
    const progress = { step: 'owners', done: 1, total: 4 };
    await open({ fileName: 'a.json', progress, isExporting: true });
    expect(spoken).toEqual(['Making the file. Counting: 1 of 4 CHWs']);
  });

  it('can be pressed while it is counted by itself, which is shown and not read out', async () => {
    const spoken = spyOn(Announcer.prototype, 'announceProgress');
    const progress = { step: 'owners', done: 1, total: 4 };
    const { element, button, heard } = await open({ fileName: 'a.json', progress });
    expect(element.textContent).toContain('Counting: 1 of 4 CHWs');
    expect(spoken).not.toHaveBeenCalled();
    button('Export')?.click();
    button('Cancel')?.click();
    expect(heard).toEqual(['exported: export', 'cancelled']);
  });
});
