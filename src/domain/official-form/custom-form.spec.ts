import * as fc from 'fast-check';
import { BIRTHS, VISITS } from '../testing/builders.ts';
import { DEFAULT_COMBO, FEMALE } from '../testing/dhis2-metadata.ts';
import { cleanedForm } from './custom-form.ts';

const cleaned = (html: string): string =>
  cleanedForm(html, (element, combo) => ({ text: `${element} ${combo}`, className: 'value' })).html;

const span = (element: string, combo: string): string =>
  `<span class="value">${element} ${combo}</span>`;

describe('a custom form', () => {
  it('keeps its tables, and has the values in its fields', () => {
    const html = `<table border="1" style="width:100%"><tr><TD colspan=2 rowspan='3' class="x">Births</TD>
      <td><input id="${BIRTHS}-${DEFAULT_COMBO}-val" name="entryfield" title="Births"/></td></tr></table>`;
    expect(cleaned(html).replace(/\s+/g, ' ')).toBe(
      `<table><tr><td colspan="2" rowspan="3">Births</td> <td>${span(BIRTHS, DEFAULT_COMBO)}</td></tr></table>`,
    );
  });

  it('is read with spaces around the signs of its attributes too', () => {
    const html = `<td colspan = "2"><input title="Births" id = "${BIRTHS}-${DEFAULT_COMBO}-val"></td>`;
    expect(cleaned(html)).toBe(`<td colspan="2">${span(BIRTHS, DEFAULT_COMBO)}</td>`);
  });

  it('says which fields it has', () => {
    const html = `<input id='${BIRTHS}-${DEFAULT_COMBO}-val'><input id=${VISITS}-${FEMALE}-val disabled>`;
    const { fields } = cleanedForm(html, () => ({ text: '', className: '' }));
    expect(fields).toEqual([
      { dataElement: BIRTHS, categoryOptionCombo: DEFAULT_COMBO },
      { dataElement: VISITS, categoryOptionCombo: FEMALE },
    ]);
  });

  it('leaves what DHIS2 computes empty', () => {
    expect(cleaned('<td><input id="indicatorabc" indicatorid="abc"></td>')).toBe('<td></td>');
    expect(cleaned('<td><input id="totalabc" dataelementid="abc"></td>')).toBe('<td></td>');
    expect(cleaned('<td><input></td>')).toBe('<td></td>');
  });

  it('keeps text as text, and its character references', () => {
    expect(cleaned('<p>A &amp; B&nbsp;< 5 > 3</p>')).toBe('<p>A &amp; B&nbsp;&lt; 5 &gt; 3</p>');
  });

  it('has what is written into a field as text', () => {
    const { html } = cleanedForm(`<input id="${BIRTHS}-${DEFAULT_COMBO}-val">`, () => ({
      text: '<img src=x>',
      className: '"><b>',
    }));
    expect(html).toBe('<span class="&quot;&gt;&lt;b&gt;">&lt;img src=x&gt;</span>');
  });

  for (const [name, html, expected] of [
    ['a script', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['a script that is never closed', '<p>a<script>alert(1)', '<p>a'],
    ['a script in capitals', '<SCRIPT SRC="//x"></SCRIPT >b', 'b'],
    ['a handler', '<td onclick="alert(1)" onmouseover=alert(2)>a</td>', '<td>a</td>'],
    ['a style with an address', '<td style="background:url(//x/y)">a</td>', '<td>a</td>'],
    ['a sheet of styles', '<style>@import url(//x)</style>a', 'a'],
    ['a frame', '<iframe src="//x"><p>in</p></iframe>a', 'a'],
    ['a picture', '<img src="//x/y.png" onerror="alert(1)">a', 'a'],
    ['a link', '<a href="javascript:alert(1)">a</a>', 'a'],
    ['a form', '<form action="//x"><button>send</button></form>', 'send'],
    ['SVG', '<svg><script>alert(1)</script><circle/></svg>a', 'a'],
    ['an object', '<object data="//x"></object><embed src="//x"></embed>a', 'a'],
    ['a base and a meta', '<base href="//x"><meta http-equiv="refresh" content="0;//x">a', 'a'],
    ['a comment', '<!-- <p> --><p>a</p><!-- never closed', '<p>a</p>'],
    ['a list of options', '<select><option>a</option></select>b', 'b'],
    ['an id and a class of the page', '<div id="main" class="mat-x">a</div>', '<div>a</div>'],
    ['a tag in a tag', '<im<img>g src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a script in a script', '<scr<script></script>ipt>alert(1)', 'alert(1)'],
    ['a quote that is never closed', '<td title="a>b', '&lt;td title="a&gt;b'],
    ['a slash for a space', '<img/src=x/onerror=alert(1)>a', 'a'],
    ['what stands in the end of a cell', '<td>a</td colspan="2">', '<td>a</td>'],
    ['columns without end', '<td colspan="1000000000">a</td>', '<td>a</td>'],
  ] as const) {
    it(`loses ${name}`, () => {
      expect(cleaned(html)).toBe(expected);
    });
  }

  it('has no tag and no attribute but its own, whatever is in it', () => {
    const pieces = fc.constantFrom(
      ...['<', '>', '"', "'", '/', '=', ' ', 'a', 'td', 'img', 'script', 'style', 'onload', '<!--'],
      ...[
        '-->',
        '<td',
        '<script>',
        '</script>',
        '<svg>',
        '<p>',
        'src',
        'colspan="2"',
        '&lt;',
        '\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
        const html = cleaned(some.join(''));
        const rest = html.replace(/<\/?(?:td|p)(?: (?:col|row)span="\d{1,3}")*>/g, '');
        expect(rest).not.toMatch(/[<>]/);
      }),
      { numRuns: 2_000 },
    );
  });
});
