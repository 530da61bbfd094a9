const { BROWSER_FLAGS } = require('./tools/browser/browser-flags.ts');
const countReporter = require('./tools/karma/count-reporter.cjs');

module.exports = (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: [require('karma-jasmine'), require('karma-chrome-launcher'), countReporter],
    client: {
      jasmine: {
        random: true,
        seed: process.env.SPEC_SEED,
        failSpecWithNoExpectations: true,
        timeoutInterval: 60_000,
      },
    },
    browsers: ['ChromeForSpecs'],
    customLaunchers: { ChromeForSpecs: { base: 'ChromeHeadless', flags: [...BROWSER_FLAGS] } },
    reporters: ['count'],
    countReport: process.env.SPEC_REPORT,
  });
};
