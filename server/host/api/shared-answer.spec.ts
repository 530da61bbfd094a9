import { SharedAnswer } from './shared-answer.ts';

/** Questions that are answered by hand. */
function askedByHand() {
  const asked: {
    answer: (value: string) => void;
    fail: (error: Error) => void;
    signal: AbortSignal;
  }[] = [];
  const read = (signal: AbortSignal): Promise<string> =>
    new Promise((answer, fail) => asked.push({ answer, fail, signal }));
  return { asked, read };
}

describe('An answer that is shared', () => {
  const clock = { time: 0 };
  const shared = () => {
    clock.time = 1000;
    return new SharedAnswer<string>({
      now: () => clock.time,
      forMs: 60_000,
      isKept: (answer) => answer !== 'bad',
    });
  };

  it('serves all who ask while it comes, and for a minute after it came', async () => {
    const [answers, { asked, read }] = [shared(), askedByHand()];
    const both = [answers.ask('day', read), answers.ask('day', read)];
    clock.time += 20_000;
    asked[0]?.answer('first');
    expect(await Promise.all(both)).toEqual(['first', 'first']);
    clock.time += 59_999;
    expect(await answers.ask('day', read)).toBe('first');
    clock.time += 1;
    const next = answers.ask('day', read);
    asked[1]?.answer('second');
    expect(await next).toBe('second');
    expect(asked.length).toBe(2);
  });

  it('serves nobody who asks another question', async () => {
    const [answers, { asked, read }] = [shared(), askedByHand()];
    const [today, tomorrow] = [answers.ask('today', read), answers.ask('tomorrow', read)];
    asked[0]?.answer('a');
    asked[1]?.answer('b');
    expect(await Promise.all([today, tomorrow])).toEqual(['a', 'b']);
    expect(await answers.ask('tomorrow', read)).toBe('b');
  });

  it('is asked for again after a failure, of either sort', async () => {
    const [answers, { asked, read }] = [shared(), askedByHand()];
    const thrown = answers.ask('day', read);
    asked[0]?.fail(new Error('down'));
    await expectAsync(thrown).toBeRejectedWithError('down');
    const bad = answers.ask('day', read);
    asked[1]?.answer('bad');
    expect(await bad).toBe('bad');
    const good = answers.ask('day', read);
    asked[2]?.answer('good');
    expect(await good).toBe('good');
  });

  it('goes on for the others where one leaves, and is stopped when the last has left', async () => {
    const [answers, { asked, read }] = [shared(), askedByHand()];
    const [one, other] = [new AbortController(), new AbortController()];
    const left = answers.ask('day', read, one.signal);
    const stays = answers.ask('day', read, other.signal);
    one.abort();
    await expectAsync(left).toBeRejected();
    expect(asked[0]?.signal.aborted).toBeFalse();
    other.abort();
    await expectAsync(stays).toBeRejected();
    expect(asked[0]?.signal.aborted).toBeTrue();
    const next = answers.ask('day', read);
    asked[1]?.answer('anew');
    expect(await next).toBe('anew');
  });

  it('is not asked for by who has left already', async () => {
    const [answers, { asked, read }] = [shared(), askedByHand()];
    await expectAsync(answers.ask('day', read, AbortSignal.abort())).toBeRejected();
    expect(asked.length).toBe(0);
  });
});
