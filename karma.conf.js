import chromeLauncher from 'karma-chrome-launcher';
import jasmine from 'karma-jasmine';
import { BROWSER_FLAGS } from './tools/browser/browser-flags.ts';
import countReporter from './tools/karma/count-reporter.mjs';

// Karma loads it with `require`, which takes a module of this kind since Node 22.12.
export default (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: [jasmine, chromeLauncher, countReporter],
    client: {
      jasmine: {
        random: true,
        seed: process.env.SPEC_SEED,
        failSpecWithNoExpectations: true,
        timeoutInterval: 60_000,
      },
    },
    // Longer than the longest spec may take: on a busy machine it is the spec that fails, with its name.
    browserNoActivityTimeout: 120_000,
    browserDisconnectTimeout: 60_000,
    pingTimeout: 60_000,
    browsers: ['ChromeForSpecs'],
    // Incognito keeps databases in memory: a third less work for the browser, which has them in a process of its own.
    customLaunchers: {
      ChromeForSpecs: { base: 'ChromeHeadless', flags: [...BROWSER_FLAGS, '--incognito'] },
    },
    reporters: ['count'],
    countReport: process.env.SPEC_REPORT,
  });
};
