import { htmlEscaped } from './html-escaped.ts';

describe('a text in HTML', () => {
  it('is a text, whatever it looks like', () => {
    expect(htmlEscaped(`<b title="x" class='y'>&amp;`)).toBe(
      '&lt;b title=&quot;x&quot; class=&#39;y&#39;&gt;&amp;amp;',
    );
  });
});
