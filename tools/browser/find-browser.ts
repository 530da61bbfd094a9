import { installAptChromium } from './apt-chromium.ts';
import { doesStart } from './does-start.ts';
import { knownBrowsers } from './known-browsers.ts';
import { packagedChromium } from './packaged-chromium.ts';

const firstThatStarts = (): string | undefined =>
  knownBrowsers(process.env['PATH'] ?? '').find(doesStart);

/**
 * A Chromium or Chrome for the specs, installed where there is none: `CHROME_BIN`, the machine's
 * own, Debian's package, the one of an npm package.
 *
 * @param say told before something is installed, because that takes a while
 * @throws when there is none and none can be installed; the message says what to do
 */
export function findBrowser(root: string, say: (text: string) => void): string {
  const named = process.env['CHROME_BIN'];
  if (named !== undefined && named !== '') {
    if (doesStart(named)) return named;
    throw new Error(`CHROME_BIN names ${named}, which does not start as a browser.`);
  }
  const installed = firstThatStarts() ?? (installAptChromium(say) ? firstThatStarts() : undefined);
  const browser = installed ?? packagedChromium(root, say);
  if (browser !== undefined) return browser;
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. ' +
      'Install Chromium or Google Chrome, or set CHROME_BIN to its program, and run it again.',
  );
}
