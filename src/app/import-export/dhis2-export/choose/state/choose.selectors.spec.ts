import type { ExportError } from '../../../../../domain/index.ts';
import { selectReadingFaults } from './choose.selectors.ts';

describe('what could not be read to choose from', () => {
  const failed = (error: ExportError) => ({ status: 'failed', error }) as const;
  const loading = { status: 'loading' } as const;

  for (const [name, error, cause] of [
    [
      'busy, where the database says that it gets too many requests',
      { code: 'unreachable', request: 'places', reason: 'busy' },
      'busy',
    ],
    [
      'out of reach, where it says nothing',
      { code: 'unreachable', request: 'places', reason: 'silent' },
      'unreachable',
    ],
    ['signed out, where it says so', { code: 'signed-out' }, 'signed-out'],
  ] as const) {
    it(`is told as ${name}`, () => {
      expect(selectReadingFaults.projector(failed(error), loading)).toEqual([
        { what: 'org-units', error, cause },
      ]);
      expect(selectReadingFaults.projector(loading, failed(error))).toEqual([
        { what: 'periods', error, cause },
      ]);
    });
  }
});
