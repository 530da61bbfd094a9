import { isMessagesRange } from './messages-range.ts';

describe('A range of translation documents', () => {
  it('has both ends among them, or one key', () => {
    expect(isMessagesRange('startkey="messages-"&endkey="messages-z"&limit=9')).toBeTrue();
    expect(isMessagesRange('start_key=%22messages-%22&end_key=%22messages-z%22')).toBeTrue();
    expect(isMessagesRange('key="messages-en"&include_docs=true')).toBeTrue();
  });

  for (const query of [
    '',
    'include_docs=true',
    'startkey="messages-"',
    'endkey="messages-"',
    'startkey="messages-"&endkey="target~"',
    'startkey="messages-"&endkey="messages-z"&endkey="zzz"',
    'startkey="messages-"&endkey="messages-z"&end_key="zzz"',
    'startkey="messages-"&endkey="messages-z"&keys=["a-chw"]',
    'key="messages-en"&key="a-chw"',
    'keys=["a-chw"]',
    'key=["messages-"]',
    'key=messages-en',
  ]) {
    it(`is not ${query === '' ? 'the whole database' : query}`, () => {
      expect(isMessagesRange(query)).toBeFalse();
    });
  }
});
