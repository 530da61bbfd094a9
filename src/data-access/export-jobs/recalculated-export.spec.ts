import {
  type HostRecalculation,
  readRecalculatedFile,
  readRecalculatedReview,
  recalculateOnHost,
} from './recalculated-export.ts';
import { readRecalculationOffer } from './recalculation-offer.ts';

const REQUEST: HostRecalculation = {
  dataSet: 'VMuFODsyWaO',
  period: '202610',
  orgUnits: ['HJiPOcmziQA'],
  children: true,
  attribution: 'nearest',
  excluded: [{ owner: 'amina', reason: 'moved' }],
  format: 'json',
  isAsOfEnd: false,
  timeZone: 'Africa/Nairobi',
  dhis2: { calendar: 'iso8601' },
};
const COMPARISON = { timeZone: 'Africa/Nairobi', reports: 'as-known-now', intervals: [] };
const job = (status: string, more: object = {}): object => ({
  id: 'one',
  status,
  progress: { done: 0, total: null },
  ...more,
});
const refused = (status: number, message: string): Response =>
  new Response(JSON.stringify({ code: 'x', message }), { status });

type Given = object | Response | 'nothing';

/** A host that gives these answers one after another, and what it was asked. */
function hostWith(...answers: readonly Given[]) {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const rest = [...answers];
  const fetchFn = (url: string, init: RequestInit): Promise<Response> => {
    asked.push(`${init.method ?? 'GET'} ${url}`);
    if (typeof init.body === 'string') bodies.push(JSON.parse(init.body));
    const answer = rest.shift();
    if (answer === undefined || answer === 'nothing') return Promise.reject(new TypeError('no'));
    return Promise.resolve(
      answer instanceof Response ? answer : new Response(JSON.stringify(answer)),
    );
  };
  return { access: { fetchFn, baseUrl: '/api' }, asked, bodies };
}

describe('calculating from reports on the host', () => {
  it('is followed to its end, and its comparison is read', async () => {
    const { access, asked, bodies } = hostWith(
      job('waiting'),
      job('running', { progress: { done: 1, total: 2 } }),
      'nothing',
      job('done'),
      COMPARISON,
    );
    const told: unknown[] = [];
    const result = await recalculateOnHost(REQUEST, {
      ...access,
      every: 0,
      onProgress: (progress) => told.push(progress),
    });
    expect(result.ok && [result.value.id, result.value.noFile]).toEqual(['one', undefined]);
    expect(result.ok && result.value.comparison.months).toEqual([]);
    expect(told).toEqual([{ done: 1, total: 2 }]);
    expect(asked).toEqual([
      'POST /api/exports',
      'GET /api/exports/one',
      'GET /api/exports/one',
      'GET /api/exports/one',
      'GET /api/exports/one/comparison',
    ]);
    expect(bodies).toEqual([
      {
        dataSet: 'VMuFODsyWaO',
        period: '202610',
        orgUnit: ['HJiPOcmziQA'],
        children: true,
        exclude: ['amina=moved'],
        format: 'json',
        source: 'recalculated',
        asOfEnd: false,
        timeZone: 'Africa/Nairobi',
        dhis2: { calendar: 'iso8601' },
      },
    ]);
  });

  it('is asked for with what was chosen, and with nothing that was not', async () => {
    const bodyOf = async (request: HostRecalculation) => {
      const { access, bodies } = hostWith(refused(400, 'no'));
      await recalculateOnHost(request, { ...access, onProgress: () => undefined });
      return bodies[0];
    };
    const { excluded: _, dhis2: __, orgUnits: orgUnit, isAsOfEnd, attribution, ...same } = REQUEST;
    const least = { ...same, orgUnit, source: 'recalculated', asOfEnd: isAsOfEnd };
    expect(await bodyOf({ ...REQUEST, excluded: [], dhis2: {} })).toEqual(least);
    expect(attribution).toBe('nearest');
    const chosen = { ...REQUEST, owner: 'amina', attribution: 'every-level', isAsOfEnd: true };
    expect(await bodyOf({ ...chosen, excluded: [], dhis2: {} })).toEqual({
      ...least,
      owner: ['amina'],
      attribution: 'every-level',
      asOfEnd: true,
    });
  });

  it('is refused in the words of the host', async () => {
    const words = 'The rules are in the older rule language.';
    const failure = { code: 'refused', status: 400, words };
    const atOnce = hostWith(refused(400, words));
    const following = { every: 0, onProgress: () => undefined };
    expect(await recalculateOnHost(REQUEST, { ...atOnce.access, ...following })).toEqual({
      ok: false,
      error: failure as never,
    });
    const without = hostWith(job('waiting'), job('done'), refused(404, 'none'));
    expect(await recalculateOnHost(REQUEST, { ...without.access, ...following })).toEqual({
      ok: false,
      error: { code: 'refused', status: 404, words: 'none' },
    });
    const ended = job('failed', { error: { code: 'rules-refused', message: words } });
    const later = hostWith(job('waiting'), ended, refused(404, 'none'));
    expect(await recalculateOnHost(REQUEST, { ...later.access, ...following })).toEqual({
      ok: false,
      error: { ...failure, status: 0 } as never,
    });
  });

  it('is compared also where there is no file, and says why there is none', async () => {
    const ended = job('failed', { error: { code: 'no-rows', message: 'Nothing to write.' } });
    const { access } = hostWith(job('waiting'), ended, COMPARISON);
    const result = await recalculateOnHost(REQUEST, {
      ...access,
      every: 0,
      onProgress: () => undefined,
    });
    expect(result.ok && result.value.noFile).toBe('Nothing to write.');
  });

  it('ends on the host when nobody waits any more', async () => {
    const { access, asked } = hostWith(job('waiting'), job('running'), job('running'));
    const stop = new AbortController();
    const waiting = recalculateOnHost(REQUEST, {
      ...access,
      signal: stop.signal,
      every: 60_000,
      onProgress: () => {
        stop.abort();
      },
    });
    await expectAsync(waiting).toBeRejected();
    expect(asked.at(-1)).toBe('DELETE /api/exports/one');
  });

  it('does not wait for ever for a host that is gone', async () => {
    const { access } = hostWith(job('waiting'));
    const following = { ...access, every: 0, onProgress: () => undefined };
    expect(await recalculateOnHost(REQUEST, following)).toEqual({
      ok: false,
      error: { code: 'unreachable' },
    });
  });

  it('takes no other answer for one of its own', async () => {
    for (const answers of [
      [new Response('<html>')],
      [{ status: 'waiting' }],
      [job('waiting'), job('done'), { intervals: 3 }],
      [new Response('<html>', { status: 404 })],
    ]) {
      const following = { ...hostWith(...answers).access, every: 0, onProgress: () => undefined };
      expect(await recalculateOnHost(REQUEST, following)).toEqual({
        ok: false,
        error: { code: 'unusable' },
      });
    }
  });

  it('gives the file under the name of the host, and its review', async () => {
    const named = { headers: { 'content-disposition': 'attachment; filename="a_2026-10.json"' } };
    const { access, asked } = hostWith(new Response('{}', named), { dataValues: 1 });
    const file = await readRecalculatedFile(access, 'one/two');
    expect(file.ok && file.value.name).toBe('a_2026-10.json');
    expect(file.ok && (await file.value.content.text())).toBe('{}');
    expect(await readRecalculatedReview(access, 'one')).toEqual({
      ok: true,
      value: { dataValues: 1 },
    });
    expect(asked).toEqual(['GET /api/exports/one%2Ftwo/file', 'GET /api/exports/one/review']);
  });
});

describe('the file of a calculation on the host', () => {
  const fileOf = (answer: Given) => readRecalculatedFile(hostWith(answer).access, 'one');

  it('has no name where the host gives none', async () => {
    const file = await fileOf(new Response('{}'));
    expect(file.ok && [file.value.name, await file.value.content.text()]).toEqual([
      undefined,
      '{}',
    ]);
    const unnamed = { headers: { 'content-disposition': 'attachment' } };
    const other = await fileOf(new Response('{}', unnamed));
    expect(other.ok && other.value.name).toBeUndefined();
  });

  it('is none where the line ends within it, or the host refuses', async () => {
    const cut = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('terminated'));
      },
    });
    expect(await fileOf(new Response(cut))).toEqual({ ok: false, error: { code: 'unreachable' } });
    expect(await fileOf(refused(404, 'gone'))).toEqual({
      ok: false,
      error: { code: 'refused', status: 404, words: 'gone' },
    });
  });
});

describe('whether a host calculates from reports', () => {
  const offerOf = (...answers: readonly Given[]) =>
    readRecalculationOffer(hostWith(...answers).access);

  it('is what it says', async () => {
    const sources = ['phones', 'recalculated'];
    const { access, asked } = hostWith({ sources, timeZone: 'UTC' });
    expect(await readRecalculationOffer(access)).toEqual({ timeZone: 'UTC' });
    expect(asked).toEqual(['GET /api/exports']);
    expect(await offerOf({ sources })).toEqual({ timeZone: '' });
  });

  it('is not, where it does not say so', async () => {
    expect(await offerOf({ sources: ['phones'] })).toBeUndefined();
    expect(await offerOf(refused(403, 'no'))).toBeUndefined();
    expect(await offerOf(new Response('<html>'))).toBeUndefined();
    expect(await offerOf('nothing')).toBeUndefined();
  });
});
