import { answeringFetch } from '../testing/answering-fetch.ts';
import { askForFile, followJob, type Following, type JobProgress, startJob } from './follow-job.ts';

type Answer = object | Response | undefined;

describe('a job on the host', () => {
  const following = (answers: readonly Answer[], more: Partial<Following> = {}) => {
    const { fetchFn, asked } = answeringFetch(...answers);
    const progress: JobProgress[] = [];
    const onProgress = (one: JobProgress): void => {
      progress.push(one);
    };
    return { given: { fetchFn, baseUrl: '/api', onProgress, every: 1, ...more }, asked, progress };
  };
  const running = (progress?: unknown): object => ({ status: 'running', progress });
  const silent = (times: number): readonly Answer[] =>
    Array.from({ length: times }, () => undefined);

  it('is started by what is asked for, and told apart by its id', async () => {
    const { given, asked } = following([{ id: 'a/b' }, {}]);
    expect(await startJob(given, { period: '202610' })).toEqual({ ok: true, value: 'a/b' });
    expect(asked.map(({ url, method, body }) => [url, method, body])).toEqual([
      ['/api/exports', 'POST', { period: '202610' }],
    ]);
    expect(asked[0]?.headers.get('content-type')).toBe('application/json');
    expect(await startJob(given, {})).toEqual({ ok: false, error: { code: 'unusable' } });
  });

  it('tells how far it is until it has ended', async () => {
    const { given, progress, asked } = following([
      running(),
      running({ done: 3 }),
      running({ done: '4', total: 9 }),
      running({ done: 4, total: '9' }),
      { status: 'done' },
    ]);
    expect(await followJob(given, 'a/b')).toEqual({ ok: true, value: { noFile: undefined } });
    expect(progress).toEqual([
      { done: 0, total: undefined },
      { done: 3, total: undefined },
      { done: 0, total: 9 },
      { done: 4, total: undefined },
    ]);
    expect(new Set(asked.map(({ url }) => url))).toEqual(new Set(['/api/exports/a%2Fb']));
  });

  it('says why there is no file', async () => {
    const { given } = following([{ status: 'failed', error: { message: 'no such data set' } }]);
    expect(await followJob(given, 'one')).toEqual({
      ok: true,
      value: { noFile: 'no such data set' },
    });
  });

  it('outlives ten silences of the line in turn, and no more', async () => {
    const answers = [...silent(10), running(), ...silent(10), { status: 'done' }];
    expect((await followJob(following(answers).given, 'one')).ok).toBeTrue();
    const { given, asked } = following([...silent(11), { status: 'done' }]);
    expect(await followJob(given, 'one')).toEqual({ ok: false, error: { code: 'unreachable' } });
    expect(asked.length).toBe(11);
  });

  it('is not asked for again where the host refuses', async () => {
    const refused = Response.json({ message: 'gone' }, { status: 404 });
    expect(await followJob(following([refused, { status: 'done' }]).given, 'one')).toEqual({
      ok: false,
      error: { code: 'refused', status: 404, words: 'gone' },
    });
  });

  it('is ended on the host by whoever gives up, between questions too', async () => {
    const leaving = new AbortController();
    const { given, asked } = following([running(), {}], { signal: leaving.signal, every: 60_000 });
    const waiting = followJob(given, 'a/b');
    setTimeout(() => leaving.abort(), 5);

    await expectAsync(waiting).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    const { url, method, init } = asked[1] ?? { url: '', method: '', init: {} };
    expect([url, method, init.keepalive]).toEqual(['/api/exports/a%2Fb', 'DELETE', true]);
  });

  it('is ended at once where they gave up while it answered', async () => {
    const leaving = new AbortController();
    const { given, asked } = following([running(), {}], {
      signal: leaving.signal,
      onProgress: () => leaving.abort(),
    });

    await expectAsync(followJob(given, 'one')).toBeRejected();
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'DELETE']);
  });

  it('gives its file as it is', async () => {
    const { given, asked } = following([new Response('a,b')]);
    const answer = await askForFile(given, 'a/b');
    expect(answer.ok && (await answer.value.text())).toBe('a,b');
    expect([asked[0]?.url, asked[0]?.headers.get('accept')]).toEqual([
      '/api/exports/a%2Fb/file',
      '*/*',
    ]);
  });
});
