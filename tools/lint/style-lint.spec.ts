import stylelint from 'stylelint';

/** What the project's own style rules say to a text, as if it stood beside a component. */
async function lintStyles(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: 'src/app/x/x-page/x-page.scss' });
  return results.flatMap(({ warnings }) => warnings.map(({ text }) => text));
}

const declared = (declaration: string): string => `.x {\n  ${declaration};\n}\n`;

/** A breach, and a word of what the editor says to it. */
const BREACHES = [
  ['margin-left: 1rem', 'writing direction'],
  ['padding-right: 1rem', 'writing direction'],
  ['border-left: 1px solid', 'writing direction'],
  ['border-top-left-radius: 4px', 'writing direction'],
  ['left: 0', 'writing direction'],
  ['max-width: 10rem', 'writing direction'],
  ['text-align: left', 'writing direction'],
  ['float: right', 'writing direction'],
  ['color: #fff', 'tokens'],
  ['border-color: rgb(0 0 0 / 50%)', 'tokens'],
  ['background: light-dark(#ffe5b4, #4d3800)', 'tokens'],
  ['color: black', 'tokens'],
  ['margin: 0 !important', '!important'],
  // Of the standard rules that all this stands on.
  ['colour: inherit', 'Unknown property'],
] as const;

const SOUND = [
  'margin-inline-start: 1rem',
  'inset-inline-end: 0',
  'text-align: start',
  'max-inline-size: 10rem',
  'color: var(--mat-sys-primary)',
  'border: 1px solid currentcolor',
  '--done: light-dark(#d7efd6, #21402a)',
] as const;

describe("the project's own style rules", () => {
  for (const [declaration, word] of BREACHES) {
    it(`catch ${declaration}`, async () => {
      expect(await lintStyles(declared(declaration))).toEqual([jasmine.stringContaining(word)]);
    });
  }

  for (const declaration of SOUND) {
    it(`let ${declaration} pass`, async () => {
      expect(await lintStyles(declared(declaration))).toEqual([]);
    });
  }

  it('are switched off for a line only where it says why', async () => {
    const off = (why: string): string =>
      declared(
        `/* stylelint-disable-next-line declaration-no-important${why} */\n  margin: 0 !important`,
      );

    expect(await lintStyles(off(' -- Material writes it on the element'))).toEqual([]);
    expect(await lintStyles(off(''))).toEqual([jasmine.stringContaining('description')]);
  });

  it('are not switched off where nothing is to be said', async () => {
    const needless =
      '/* stylelint-disable-next-line declaration-no-important -- why */\n  margin: 0';

    expect(await lintStyles(declared(needless))).toEqual([jasmine.stringContaining('Needless')]);
  });
});
