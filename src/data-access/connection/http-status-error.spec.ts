import { databaseWords, httpStatusError } from './http-status-error.ts';

const errorOf = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  httpStatusError(new Response(body, { status: 429, headers }));
const retryAfter = async (value: string) =>
  (await errorOf('', { 'Retry-After': value })).retryAfter;

describe('an answer that is no success', () => {
  it('has its status, and the words of the database if they are its words', async () => {
    const error = await errorOf('{"error":"forbidden","reason":"no"}');
    expect([error.status, error.words, error.retryAfter]).toEqual([
      429,
      'forbidden: no',
      undefined,
    ]);
    for (const page of ['<html>', '', 'null', '[]', '{"reason":"no"}'])
      expect((await errorOf(page)).words).toBeUndefined();
    const cut = new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) });
    expect((await errorOf(cut)).words).toBeUndefined();
  });

  it('asks for patience in seconds, or until a date', async () => {
    expect(await retryAfter('2')).toBe(2000);
    expect(await retryAfter('-2')).toBe(0);
    expect(await retryAfter(new Date(Date.now() - 60_000).toUTCString())).toBe(0);
    const until = await retryAfter(new Date(Date.now() + 60_000).toUTCString());
    expect(until).toBeGreaterThan(50_000);
    expect(until).toBeLessThanOrEqual(60_000);
    for (const nothing of ['', '  ', 'soon']) expect(await retryAfter(nothing)).toBeUndefined();
  });

  it('has no more words than are read', () => {
    expect(databaseWords({ error: 'x', reason: 'y'.repeat(500) })?.length).toBe(300);
    expect(databaseWords({ error: 'x', reason: 7, details: 'no' })).toBe('x');
    expect(databaseWords({ error: 'x', details: 'no' })).toBe('x: no');
  });
});
