import { spawnSync } from 'node:child_process';
import { BROWSER_FLAGS } from './browser-flags.ts';

/** Ample: a cold start of a 200 MB program from a slow disk, on a busy machine. */
const MILLISECONDS = 60_000;

/** A page that writes into itself how wide a word has become, in pixels. */
const PAGE = `data:text/html,<span id="word">Word</span><script>
  document.body.dataset.width = Math.round(word.getBoundingClientRect().width);
</script>`;

/**
 * Whether a program is a browser that draws text here. A file alone proves nothing: Ubuntu's
 * `chromium` only asks for a snap, a browser without its libraries does not load, and one without
 * fonts says its version, but its pages have no words.
 */
export function drawsText(browser: string): boolean {
  const { status, stdout } = spawnSync(
    browser,
    ['--headless', ...BROWSER_FLAGS, '--dump-dom', PAGE],
    { encoding: 'utf8', timeout: MILLISECONDS },
  );
  const [, width] = /<body data-width="(\d+)"/.exec(stdout) ?? [];
  return status === 0 && Number(width ?? 0) > 0;
}
