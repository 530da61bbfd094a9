import { senderOf } from './sender-option.ts';
import { StartError } from './start-error.ts';

describe('The account with which a host sends to DHIS2', () => {
  it('is none where no DHIS2, or no credentials are given', () => {
    expect(senderOf({}, true)).toBeUndefined();
    expect(senderOf({ DHIS2_TOKEN: 'd2p_abc' }, false)).toBeUndefined();
  });

  it('is that of a token, or of a user and password', () => {
    expect(senderOf({ DHIS2_TOKEN: 'd2p_abc', DHIS2_USER: 'a' }, true)).toEqual({
      authorization: 'ApiToken d2p_abc',
    });
    expect(senderOf({ DHIS2_USER: 'a', DHIS2_PASSWORD: 'b' }, true)).toEqual({
      authorization: `Basic ${btoa('a:b')}`,
    });
  });

  it('sends for those who are named', () => {
    const env = { DHIS2_TOKEN: 'd2p_abc', DHIS2_SENDERS: 'openhim, reporter' };
    expect(senderOf(env, true)?.senders).toEqual(['openhim', 'reporter']);
  });

  it('is whole, and no secret is in what is said of it', () => {
    for (const [env, hasDhis2] of [
      [{ DHIS2_USER: 'a' }, true],
      [{ DHIS2_PASSWORD: 'a secret' }, true],
      [{ DHIS2_SENDERS: 'openhim' }, true],
      [{ DHIS2_SENDERS: 'openhim', DHIS2_TOKEN: 'a secret' }, false],
    ] as const) {
      expect(() => senderOf(env, hasDhis2)).toThrowError(StartError, /^(?!.*a secret)DHIS2_/);
    }
  });
});
