import { trustOwnScripts } from './trust-own-scripts.ts';

const BASE = 'https://cht.example.org/dhis2-export/';

describe('what the browser may start as a script', () => {
  let createScriptURL: (address: string) => string | null;

  beforeEach(() => {
    const trustedTypes = {
      createPolicy: (
        _name: 'default',
        rules: { createScriptURL(address: string): string | null },
      ) => {
        createScriptURL = rules.createScriptURL.bind(rules);
      },
    };
    trustOwnScripts({ trustedTypes }, BASE);
  });

  for (const address of [
    'https://cht.example.org/dhis2-export/worker-EFSW73UQ.js',
    'worker-EFSW73UQ.js',
  ]) {
    it(`is ${address}`, () => {
      expect(createScriptURL(address)).toBe(address);
    });
  }

  for (const address of [
    'https://elsewhere.example.org/worker-EFSW73UQ.js',
    '//elsewhere.example.org/worker.js',
    'data:text/javascript,alert(1)',
    'blob:https://cht.example.org/0b1e',
    'javascript:alert(1)//worker.js',
    '/medic/a-document/attachment.js',
    '/worker-EFSW73UQ.js',
    'medic/attachment.js',
    '../medic/attachment.js',
    'answer.js?callback=alert',
  ]) {
    it(`is not ${address}`, () => {
      expect(createScriptURL(address)).toBeNull();
    });
  }

  it('is left to the browser where it does not ask', () => {
    expect(() => {
      trustOwnScripts({}, BASE);
    }).not.toThrow();
  });
});
