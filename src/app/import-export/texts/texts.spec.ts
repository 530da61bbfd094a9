import { dhis2ExportTexts } from './dhis2-export-texts.ts';
import { importExportTexts } from './import-export-texts.ts';

describe('the texts of the export page', () => {
  // A branch of a plural, `one {…}`, is no argument.
  const argumentsOf = (text = '') =>
    [
      ...new Set([...text.matchAll(/(?<!(?:one|other|=\d) )\{(\w+)[,}]/g)].map(([, name]) => name)),
    ].sort();

  it('say the same in French, with the same arguments', async () => {
    for (const { en, fr } of [dhis2ExportTexts, importExportTexts]) {
      const french: Readonly<Record<string, string>> = await fr();
      expect(Object.keys(french).sort()).toEqual(Object.keys(en).sort());
      for (const [key, text] of Object.entries(en)) {
        expect(argumentsOf(french[key])).withContext(key).toEqual(argumentsOf(text));
      }
    }
  });
});
