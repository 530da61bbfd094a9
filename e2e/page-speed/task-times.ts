import type { Browser, Page } from '@playwright/test';

/** The longest task of a page's thread. */
interface LongestTask {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of the processor, of whichever task took most: what other programs take is not in it. */
  readonly processor: number;
  /** What took that task's time, the longest first. */
  readonly parts: readonly string[];
}

/** An event as Chromium traces it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const MARK = 'the page that is looked at';

/** A task over so many milliseconds is felt. */
const LONG_MS = 50;

/** Does something on a page, and says what the longest task of the page's thread took meanwhile. */
export async function look(
  browser: Browser,
  page: Page,
  what: string,
  act: () => Promise<void>,
): Promise<void> {
  const { wall, processor, parts } = await longestTask(browser, page, async () => {
    await act();
    await page.waitForTimeout(300);
  });
  const of = processor > LONG_MS ? ` (${parts.join(', ')})` : '';
  console.log(
    `  ${what}: ${processor.toFixed(0)} ms of the processor, ${wall.toFixed(0)} by the clock${of}`,
  );
}

/** Does something on a page, and tells of the longest task of the page's thread meanwhile. */
async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<LongestTask> {
  const categories = ['toplevel', 'blink.user_timing', 'devtools.timeline'];
  await browser.startTracing(page, { categories });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await act();
  const traced = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(traced) as { readonly traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('The trace does not name the page.');
  // What marked it was a task of ours.
  const onPage = traceEvents.filter(
    ({ pid, tid, ts }) => pid === mark.pid && tid === mark.tid && ts > mark.ts,
  );
  const tasks = onPage.filter(({ name }) => name.endsWith('RunTask'));
  const longest = tasks.reduce<TraceEvent | undefined>(
    (most, task) => ((task.tdur ?? 0) > (most?.tdur ?? 0) ? task : most),
    undefined,
  );
  return {
    wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
    processor: (longest?.tdur ?? 0) / 1000,
    parts: longest === undefined ? [] : partsOf(longest, onPage),
  };
}

/** What the browser says that it did within a task, with milliseconds of the processor. */
function partsOf(task: TraceEvent, events: readonly TraceEvent[]): readonly string[] {
  const end = task.ts + (task.dur ?? 0);
  const times = new Map<string, number>();
  for (const { name, ts, tdur = 0 } of events) {
    if (name === task.name || ts < task.ts || ts > end) continue;
    times.set(name, (times.get(name) ?? 0) + tdur / 1000);
  }
  return [...times]
    .filter(([, time]) => time >= 5)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 4)
    .map(([name, time]) => `${name} ${time.toFixed(0)}`);
}
