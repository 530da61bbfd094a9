import { spawn } from 'node:child_process';
import { once } from 'node:events';

describe('A program that is asked to end', () => {
  const module = JSON.stringify(new URL('./run-until-stopped.ts', import.meta.url).href);

  /** Runs a program in a Node of its own; the signals are sent once it has written something. */
  async function run(start: string, signals: readonly NodeJS.Signals[]): Promise<string> {
    const source = `const { runUntilStopped } = await import(${module});
      const keepAlive = setInterval(() => {}, 1000);
      runUntilStopped(${start});`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let written = '';
    child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      if (chunk.toString().includes('started')) for (const signal of signals) child.kill(signal);
    });
    const [code] = (await once(child, 'close')) as [number | null];
    return `${written.replaceAll('\n', ' ')}exit ${code ?? 'by signal'}`;
  }

  const closing = `async () => {
    // As with any real start, the signals are listened to before it is through.
    await new Promise((resolve) => setTimeout(resolve, 50));
    console.log('started');
    return { close: async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      console.log('closed');
    } };
  }`;

  it('closes what it started, once, however often it is asked', async () => {
    expect(await run(closing, ['SIGTERM'])).toBe('started closed exit 0');
    expect(await run(closing, ['SIGINT', 'SIGTERM'])).toBe('started closed exit 0');
  });

  it('tells a mistake without a stack, and fails', async () => {
    const error = new URL('./start-error.ts', import.meta.url).href;
    const failing = `async () => {
      const { StartError } = await import(${JSON.stringify(error)});
      throw new StartError('Port 1 is taken.');
    }`;
    expect(await run(failing, [])).toBe('Port 1 is taken. exit 1');
  });
});
