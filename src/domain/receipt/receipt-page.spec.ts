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

  it('has the lines, the list and the note of each section, in this order', () => {
    const written = writeReceiptPage({
      language: 'en',
      direction: 'ltr',
      title: 'Receipt',
      sections: [
        {
          heading: 'File',
          facts: [
            { label: 'Name', value: 'a.json' },
            { label: 'Digest', value: '9f86', isCode: true },
          ],
          table: {
            columns: ['Element', 'Total'],
            rows: [
              ['Births', '7'],
              ['Visits', '5'],
            ],
          },
          note: 'As handed over.',
        },
        { heading: 'Left out' },
      ],
    });
    expect(written.slice(written.indexOf('<h1>'))).toBe(`<h1>Receipt</h1>
<section>
<h2>File</h2>
<dl>
<dt>Name</dt><dd><bdi>a.json</bdi></dd>
<dt>Digest</dt><dd><code>9f86</code></dd>
</dl>
<table>
<thead><tr><th scope="col">Element</th><th scope="col">Total</th></tr></thead>
<tbody>
<tr><td><bdi>Births</bdi></td><td><bdi>7</bdi></td></tr>
<tr><td><bdi>Visits</bdi></td><td><bdi>5</bdi></td></tr>
</tbody>
</table>
<p>As handed over.</p>
</section>
<section>
<h2>Left out</h2>
</section>
</main>
</body>
</html>
`);
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
