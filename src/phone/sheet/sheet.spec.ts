import { canPrint } from './print-sheet.ts';
import { textOfSheet } from './sheet.ts';

describe('What is shared of a screen', () => {
  it('is a text with who gives what to each number, and who has nothing here', () => {
    const sheet = {
      title: 'My area',
      about: ['MoH 515', 'October 2026'],
      tables: [
        {
          title: 'Kadero CU',
          people: ['Achieng', 'Baraka'],
          rows: [
            { name: 'Births', value: '3', parts: ['3', '–'] },
            { name: 'Fever', value: '50%', parts: ['1 of 2', '0 of 0'] },
          ],
        },
      ],
      notes: ['1 has nothing here', '- Wanjiru, +254700000001'],
    };
    expect(textOfSheet(sheet)).toBe(
      [
        'My area',
        'MoH 515',
        'October 2026',
        '',
        'Kadero CU',
        '- Births: 3 (Achieng 3, Baraka –)',
        '- Fever: 50% (Achieng 1 of 2, Baraka 0 of 0)',
        '',
        '1 has nothing here',
        '- Wanjiru, +254700000001',
        '',
      ].join('\n'),
    );
  });

  it('has no brackets where the numbers are one’s own', () => {
    const rows = [{ name: 'Births', value: '3', parts: [] }];
    const tables = [{ title: 'MoH 515', people: [], rows }];
    expect(textOfSheet({ title: 'My month', about: [], tables, notes: [] })).toBe(
      'My month\n\nMoH 515\n- Births: 3\n',
    );
  });
});

describe('Printing', () => {
  it('is offered by browsers, and not by the WebView of an app', () => {
    expect(canPrint('Mozilla/5.0 (Linux; Android 13) Chrome/120.0 Mobile')).toBe(true);
    expect(canPrint('Mozilla/5.0 (Linux; Android 13; TECNO; wv) Chrome/107.0')).toBe(false);
  });
});
