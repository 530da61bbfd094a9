import { hostPathOf } from './host-path.ts';

describe('the path below which the host serves', () => {
  for (const [base, path] of [
    ['https://cht.example.org/', ''],
    ['https://cht.example.org/dhis2-export/', '/dhis2-export'],
    ['https://cht.example.org/a/b/', '/a/b'],
    ['https://cht.example.org/context.html', ''],
  ] as const) {
    it(`is ${path === '' ? 'none' : path} for ${base}`, () => {
      expect(hostPathOf(base)).toBe(path);
    });
  }
});
