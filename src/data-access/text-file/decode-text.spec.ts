import { decodeText } from './decode-text.ts';

const TEXT = '{"name":"Santé"}';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
  });
  return bytes;
};

describe('a text file', () => {
  for (const [name, bytes] of [
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16 of PowerShell', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16, the larger byte first', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 without a mark', utf16(TEXT, true)],
    ['UTF-16 without a mark, the larger byte first', utf16(TEXT, false)],
  ] as const) {
    it(`in ${name} is read`, () => {
      expect(decodeText(bytes)).toBe(TEXT);
    });
  }

  it('may be empty', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
