import { dhis2Of } from './dhis2-option.ts';

describe('DHIS2_URL', () => {
  it('is an address without /api and final slash', () => {
    for (const text of [
      'https://d.example/a',
      'https://d.example/a/',
      'https://d.example/a/api/',
    ]) {
      expect(dhis2Of(text)).toEqual({ kind: 'server', url: 'https://d.example/a' });
    }
    expect(dhis2Of(undefined)).toBeUndefined();
  });

  it('may be a model of either importer', () => {
    expect(dhis2Of('model')).toEqual({ kind: 'model', generation: 'since243' });
    expect(dhis2Of('model-2.42')).toEqual({ kind: 'model', generation: 'upTo242' });
  });

  it('carries no credentials, and none are repeated', () => {
    expect(() => dhis2Of('https://me:secret@d.example')).toThrowError(/must not carry/);
    expect(() => dhis2Of('dhis2.example.org')).toThrowError(/is not an address/);
  });
});
