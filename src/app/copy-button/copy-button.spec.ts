import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import { provideIcons } from '../icons/provide-icons.ts';
import { CopyButton } from './copy-button.ts';

describe('the copy button', () => {
  const open = async (copy: (text: string) => boolean) => {
    TestBed.configureTestingModule({
      providers: [provideIcons(), { provide: Clipboard, useValue: { copy } }],
    });
    const fixture = TestBed.createComponent(CopyButton);
    fixture.componentRef.setInput('text', 'Please give the role hrio…');
    fixture.componentRef.setInput('label', 'Copy a message');
    fixture.componentRef.setInput('copied', 'Copied');
    await fixture.whenStable();
    const button = (fixture.nativeElement as HTMLElement).querySelector('button');
    const press = async () => {
      button?.click();
      await fixture.whenStable();
      return button?.textContent.trim();
    };
    return { press, says: () => button?.textContent.trim() };
  };

  it('copies the text and says so', async () => {
    const texts: string[] = [];
    const { press, says } = await open((text) => texts.push(text) > 0);
    expect(says()).toBe('Copy a message');
    expect(await press()).toBe('Copied');
    expect(texts).toEqual(['Please give the role hrio…']);
  });

  it('does not say that it copied where the browser refuses', async () => {
    const { press } = await open(() => false);
    expect(await press()).toBe('Copy a message');
  });
});
