import * as fc from 'fast-check';
import { writeReceiptPage } from './receipt-page.ts';

const page = (text: string) =>
  writeReceiptPage({
    language: 'en',
    direction: 'ltr',
    title: text,
    sections: [
      {
        heading: text,
        facts: [
          { label: text, value: text },
          { label: text, value: text, isCode: true },
        ],
        table: { columns: [text], rows: [[text]] },
        note: text,
      },
    ],
  });

const TAGS = /<[^>]*>/g;

describe('the page of a receipt', () => {
  it('has no tags but its own, whatever it tells of', () => {
    const own = page('').match(TAGS);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', ' ') }),
        (text) => {
          expect(page(text).match(TAGS)).toEqual(own);
        },
      ),
    );
  });

  it('says what it was given', () => {
    expect(page(`Mother's <home> & "farm"`)).toContain(
      '<dd><bdi>Mother&#39;s &lt;home&gt; &amp; &quot;farm&quot;</bdi></dd>',
    );
  });

  it('runs nothing, and asks nothing of a network', () => {
    const text = page('x');
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<link|<img|https?:|url\(|@import/);
  });

  it('shows no empty table', () => {
    const section = { heading: 'Left out', table: { columns: ['a'], rows: [] }, note: 'Nothing.' };
    const written = writeReceiptPage({
      language: 'ar',
      direction: 'rtl',
      title: 'x',
      sections: [section],
    });
    expect(written).not.toContain('<table');
    expect(written).toContain('<p>Nothing.</p>');
    expect(written).toContain('<html lang="ar" dir="rtl">');
  });
});
