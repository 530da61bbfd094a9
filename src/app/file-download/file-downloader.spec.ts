import { TestBed } from '@angular/core/testing';
import { FileDownloader } from './file-downloader.ts';

describe('the file downloader', () => {
  it('hands the browser a file of this name with exactly these bytes', async () => {
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      // The browser's own download would leave a file on the disk of whoever runs the specs.
      spyOn(HTMLAnchorElement.prototype, 'dispatchEvent').and.callFake(function (
        this: HTMLAnchorElement,
      ) {
        resolve(this);
        return true;
      });
    });

    TestBed.inject(FileDownloader).download({
      name: 'moh-515_all_2026-10.json',
      content: new Blob(['{"value":"\\u00e9"}\n'], { type: 'application/json' }),
    });

    const anchor = await saved;
    expect(anchor.download).toBe('moh-515_all_2026-10.json');
    const bytes = await (await fetch(anchor.href)).arrayBuffer();
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      '{"value":"\\u00e9"}\n',
    );
  });
});
