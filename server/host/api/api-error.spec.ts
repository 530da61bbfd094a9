import type { ExportError } from '../../../src/domain/index.ts';
import { apiErrorOf } from './api-error.ts';

const refused = (status: number, words = 'forbidden: Insufficient privileges'): ExportError => ({
  code: 'refused',
  request: '_all_docs',
  status,
  words,
});

describe('the answer of the API for an export that the database refused', () => {
  for (const [what, error, status, code] of [
    // A CHT instance refuses an offline account some requests, and answers others with its own documents.
    ['an offline account, by a refusal', refused(403), 403, 'refused'],
    [
      'an offline account, by other documents',
      { code: 'unreachable', request: '_all_docs', reason: 'other-documents' },
      403,
      'unreachable',
    ],
    ['an error of the database', refused(500), 502, 'refused'],
    ['a busy database', refused(429), 429, 'busy'],
    [
      'an account that CouchDB has locked',
      refused(403, 'forbidden: Account is temporarily locked due to …'),
      429,
      'too-many-attempts',
    ],
    [
      'a busy database that was asked again',
      { code: 'unreachable', request: '_all_docs', reason: 'busy' },
      429,
      'busy',
    ],
    [
      'a database that is silent',
      { code: 'unreachable', request: '_all_docs', reason: 'silent' },
      503,
      'unreachable',
    ],
    ['a session that has ended', { code: 'signed-out' }, 401, 'signed-out'],
  ] as const satisfies readonly (readonly [string, ExportError, number, string])[]) {
    it(`is ${String(status)} ${code} for ${what}`, () => {
      const answer = apiErrorOf(error);
      expect([answer.status, answer.code]).toEqual([status, code]);
      expect('retry-after' in answer.headers).toBe(status === 429);
    });
  }

  it('names the cause of a refusal to an offline account, and who can change that', () => {
    expect(apiErrorOf(refused(403)).message).toContain('make a role of this user online');
    expect(apiErrorOf(refused(500)).message).not.toContain('online');
  });
});
