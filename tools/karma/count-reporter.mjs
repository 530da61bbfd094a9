import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { slowestOf } from '../checks/spec-time.ts';

/**
 * Karma's reporter that names what failed, and writes how many specs ended how, which failed and
 * which were slowest, as JSON.
 */
function CountReporter(file) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  const times = [];
  const failures = [];

  this.onSpecComplete = (_browser, { success, skipped, suite, description, log, time }) => {
    counts[skipped ? 'skipped' : success ? 'passed' : 'failed'] += 1;
    const name = [...suite, description].join(' ');
    times.push({ name, seconds: (time ?? 0) / 1000 });
    if (success || skipped) return;
    lines.push(name, ...log, '');
    failures.push({ name, message: log.join('\n') });
  };

  this.onBrowserLog = (_browser, text, type) => {
    lines.push(`console.${type}: ${text}`);
  };

  this.onBrowserError = (_browser, error) => {
    // A page that does not load, or an error outside of any spec.
    counts.failed += 1;
    const message = typeof error === 'string' ? error : (error.message ?? JSON.stringify(error));
    lines.push(message);
    failures.push({ name: 'outside of any spec', message });
  };

  this.onBrowserComplete = (_browser, result) => {
    if (result?.order?.random) lines.push(`Random order, seed ${result.order.seed}.`);
  };

  this.onRunComplete = () => {
    const { passed, failed } = counts;
    console.log([...lines, `${passed} passed and ${failed} failed in the browser.`].join('\n'));
    if (file === undefined) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ counts, slowest: slowestOf(times), failures }));
  };
}
CountReporter.$inject = ['config.countReport'];

export default { 'reporter:count': ['type', CountReporter] };
