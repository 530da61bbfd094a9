import { installAptChromium } from './apt-chromium.ts';
import { drawsText } from './draws-text.ts';
import { knownBrowsers } from './known-browsers.ts';
import { packagedChromium } from './packaged-chromium.ts';

async function firstThatDraws(): Promise<string | undefined> {
  for (const browser of knownBrowsers(process.env['PATH'] ?? '')) {
    if (await drawsText(browser)) return browser;
  }
  return undefined;
}

/**
 * A Chromium or Chrome for the specs, installed where there is none: `CHROME_BIN`, the machine's
 * own, Debian's package, the one of an npm package.
 *
 * @param say called before something is installed, because that takes a while
 * @throws when there is none and none can be installed; the message says what to do
 */
export async function findBrowser(root: string, say: (text: string) => void): Promise<string> {
  const named = process.env['CHROME_BIN'];
  if (named !== undefined && named !== '') {
    if (await drawsText(named)) return named;
    throw new Error(`CHROME_BIN names ${named}, which does not start as a browser with fonts.`);
  }
  const installed =
    (await firstThatDraws()) ?? (installAptChromium(say) ? await firstThatDraws() : undefined);
  const browser = installed ?? (await packagedChromium(root, say));
  if (browser !== undefined) return browser;
  throw new Error(
    'No Chromium or Chrome was found that draws text here, and none could be installed. ' +
      'Install Chromium or Google Chrome with a font, or set CHROME_BIN to its program, and run it again.',
  );
}
