import type { CDPSession, Page } from '@playwright/test';

/** A line as county offices have it: 1.6 Mbit/s both ways, 150 ms there and back. */
export const SLOW_LINE = { bytesPerSecond: 200_000, roundTripInMs: 150 } as const;

/** Makes every request of a page that leaves the browser's cache as slow as that line. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_LINE.roundTripInMs,
    downloadThroughput: SLOW_LINE.bytesPerSecond,
    uploadThroughput: SLOW_LINE.bytesPerSecond,
  });
  return session;
}
