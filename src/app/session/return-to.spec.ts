import { returnToOf } from './return-to.ts';

describe('returning to where one was', () => {
  const asked = (returnTo: string) =>
    returnToOf(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);

  it('takes a path of this app with its parameters', () => {
    expect(asked('/import-export/dhis2?period=202610&ou=a%20b#x')).toBe(
      '/import-export/dhis2?period=202610&ou=a%20b#x',
    );
  });

  it('takes no other origin, however it is written', () => {
    const others = [
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'https://evil.example/import-export',
      'javascript:alert(1)',
      '/..//evil.example',
      'import-export',
    ];
    expect(others.map(asked)).toEqual(others.map(() => undefined));
  });

  it('takes neither the start nor the sign-in page itself, nor nothing', () => {
    expect(['/', '', '/sign-in', '/sign-in?returnTo=%2F'].map(asked)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(returnToOf('/sign-in')).toBeUndefined();
  });
});
