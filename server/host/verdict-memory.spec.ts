import type { ExportVerdict } from './export-verdict.ts';
import { createVerdictMemory } from './verdict-memory.ts';

describe('The memory of verdicts', () => {
  const caller = (authorization: string) => ({ cookie: undefined, authorization });

  function createAsked() {
    let time = 0;
    let asked = 0;
    const memory = createVerdictMemory(() => time);
    const ask = (
      who: string,
      decide: () => Promise<ExportVerdict> = () => Promise.resolve('allowed'),
    ) =>
      memory.recall(caller(who), () => {
        asked += 1;
        return decide();
      });
    return {
      ask,
      asked: () => asked,
      pass: (ms: number) => {
        time += ms;
      },
    };
  }

  it('asks once for many requests of one caller, and again after some seconds', async () => {
    const memory = createAsked();
    expect(await memory.ask('a')).toBe('allowed');
    memory.pass(4_000);
    await memory.ask('a');
    expect(memory.asked()).toBe(1);
    memory.pass(2_000);
    await memory.ask('a');
    expect(memory.asked()).toBe(2);
  });

  it('never gives one caller another’s verdict', async () => {
    const memory = createAsked();
    expect(await memory.ask('a')).toBe('allowed');
    expect(await memory.ask('b', () => Promise.resolve('no-permission'))).toBe('no-permission');
  });

  it('does not remember that nobody answered', async () => {
    const memory = createAsked();
    const failing = memory.ask('a', () => Promise.reject(new Error('down')));
    await expectAsync(failing).toBeRejectedWithError('down');
    expect(await memory.ask('a')).toBe('allowed');
  });

  it('forgets the oldest when it is full', async () => {
    const memory = createAsked();
    for (let index = 0; index <= 1_000; index += 1) await memory.ask(`caller ${index}`);
    const before = memory.asked();
    await memory.ask('caller 1000');
    expect(memory.asked()).toBe(before);
    await memory.ask('caller 0');
    expect(memory.asked()).toBe(before + 1);
  });
});
