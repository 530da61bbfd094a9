import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How wide a page is. */
const INNER = 'return innerWidth;';

/** The name under which WebDriver gives an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const WAIT_IN_MS = 30_000;

/** Room for the widest window that is looked at, and its frame. */
const SCREEN = '-screen 0 1600x1000x24';

/** A session of WebKit's driver: the few commands of WebDriver that a walk needs. */
export interface WebDriverSession {
  open(url: string): Promise<void>;
  /** Waits until something can be clicked, and clicks it. */
  click(xpath: string): Promise<void>;
  type(xpath: string, text: string): Promise<void>;
  /** Waits until an XPath names something. */
  see(xpath: string): Promise<void>;
  /** Makes the window, and with it the page, so wide, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a function's body in the page, and gives what it returns. */
  run(body: string): Promise<unknown>;
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Asks again until it succeeds: a page that is being drawn has nothing to click yet. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  const end = Date.now() + WAIT_IN_MS;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(200);
    }
  }
}

async function send(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

const stop = (driver: ChildProcess): void => {
  if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid);
};

/**
 * Starts WebKit's driver with a browser. Where there is no screen, one is made by xvfb-run.
 *
 * @param program WebKitWebDriver
 * @param browser the browser that it drives: MiniBrowser
 */
export async function startWebDriver(program: string, browser: string): Promise<WebDriverSession> {
  const port = await freePort();
  const args = [`--port=${port}`];
  const hasScreen = (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
  const [file, ...all] = hasScreen
    ? [program, ...args]
    : ['xvfb-run', '-a', '-s', SCREEN, program, ...args];
  const driver = spawn(file, all, { stdio: 'ignore', detached: true });
  const ended = new Promise<never>((_resolve, reject) => {
    driver.once('error', reject);
    driver.once('exit', (code) => {
      reject(new Error(`${program} ended with ${String(code)}`));
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  try {
    const begin = patiently(() => send(`${origin}/session`, 'POST', { capabilities }));
    const { sessionId } = (await Promise.race([begin, ended])) as { readonly sessionId: string };
    return sessionOf(`${origin}/session/${sessionId}`, () => {
      ended.catch(() => undefined);
      stop(driver);
    });
  } catch (error) {
    stop(driver);
    throw error;
  }
}

function sessionOf(url: string, end: () => void): WebDriverSession {
  const find = async (xpath: string): Promise<string> => {
    const found = await send(`${url}/element`, 'POST', { using: 'xpath', value: xpath });
    return `${url}/element/${(found as Record<string, string>)[ELEMENT] ?? ''}`;
  };
  return {
    open: async (address) => {
      await send(`${url}/url`, 'POST', { url: address });
    },
    click: (xpath) =>
      patiently(async () => {
        await send(`${await find(xpath)}/click`, 'POST', {});
      }),
    type: (xpath, text) =>
      patiently(async () => {
        await send(`${await find(xpath)}/value`, 'POST', { text });
      }),
    see: (xpath) =>
      patiently(async () => {
        await find(xpath);
      }),
    resize: async (width, height) => {
      await send(`${url}/window/rect`, 'POST', { width, height });
      await patiently(async () => {
        const now = await send(`${url}/execute/sync`, 'POST', { script: INNER, args: [] });
        if (now !== width) throw new Error(`The page is ${String(now)} px wide, not ${width}.`);
      });
    },
    run: (body) => send(`${url}/execute/sync`, 'POST', { script: body, args: [] }),
    close: async () => {
      await send(url, 'DELETE').catch(() => undefined);
      end();
    },
  };
}
