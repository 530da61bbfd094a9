import { styleSheetLast } from './style-sheet-last.ts';

describe('The style sheet of the page', () => {
  const link = '<link rel="stylesheet" href="styles-A.css" nonce="CSP_NONCE">';
  const page = `<head>${link}</head><body><cht-root><p>Opening…</p></cht-root><script src="m.js"></script></body>`;

  it('stands behind what is read first, and before the program', () => {
    expect(styleSheetLast(page)).toBe(
      `<head></head><body><cht-root><p>Opening…</p></cht-root>${link}<script src="m.js"></script></body>`,
    );
  });

  it('is missed where the builder changes its ways', () => {
    expect(() => styleSheetLast(page.replace(link, ''))).toThrowError(/no style sheet/);
    expect(() => styleSheetLast(page.replaceAll('cht-root', 'app-root'))).toThrowError(/cht-root/);
  });
});
