import { belowBasePath } from './base-path.ts';

describe('the address below the path that is served', () => {
  for (const [url, below] of [
    ['/dhis2-export/', '/'],
    ['/dhis2-export', '/'],
    ['/dhis2-export?period=202610', '/?period=202610'],
    ['/dhis2-export/medic/_all_docs', '/medic/_all_docs'],
    ['/medic/_all_docs', '/medic/_all_docs'],
    ['/dhis2-exports/', '/dhis2-exports/'],
  ] as const) {
    it(`of ${url} is ${below}`, () => {
      expect(belowBasePath(url, '/dhis2-export')).toBe(below);
    });
  }

  it('is the whole address at the root', () => {
    expect(belowBasePath('/dhis2-export/x', '')).toBe('/dhis2-export/x');
  });
});
