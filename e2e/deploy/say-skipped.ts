import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says of each test that was skipped what this machine lacks: Playwright's list does not. */
export default class SaySkipped implements Reporter {
  onTestEnd({ title, annotations }: TestCase, { status }: TestResult): void {
    if (status !== 'skipped') return;
    const why = annotations.find(({ type }) => type === 'skip')?.description;
    console.log(`Skipped: ${title}: ${why ?? 'it gives no reason'}`);
  }
}
