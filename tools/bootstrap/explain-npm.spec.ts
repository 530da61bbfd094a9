import { explainNpm, isDisturbed } from './explain-npm.mjs';

describe('why npm could not install', () => {
  const said = (code: string, ...lines: readonly string[]): string =>
    [`npm error code ${code}`, ...lines, 'npm error A complete log of this run …'].join('\n');

  it('is the network, where it is', () => {
    expect(explainNpm(said('EAI_AGAIN'), 1)).toMatch(/registry does not answer \(EAI_AGAIN\)/);
    expect(explainNpm(said('E503'), 1)).toContain('does not answer');
  });

  it('is a certificate', () => {
    expect(explainNpm(said('SELF_SIGNED_CERT_IN_CHAIN'), 1)).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('is a folder that cannot be written, and never the registry', () => {
    const sentence = explainNpm(said('EACCES', 'npm error path /srv/app/node_modules'), 243);
    expect(sentence).toContain('npm may not write /srv/app/node_modules (EACCES)');
    expect(sentence).not.toContain('registry');
  });

  it('is told in one line where it is known', () => {
    for (const code of ['ENOTFOUND', 'EROFS', 'ENOSPC', 'CERT_HAS_EXPIRED']) {
      expect(explainNpm(said(code), 1).split('\n').length)
        .withContext(code)
        .toBe(1);
    }
  });

  it("is told in npm's own words where it is not", () => {
    const sentence = explainNpm(said('EUSAGE', 'npm error Missing: rxjs from lock file'), 1);
    expect(sentence).toContain('Missing: rxjs from lock file');
    expect(sentence).toContain('npm ci ended with 1');
  });

  it('is read from what older npm say, too', () => {
    expect(explainNpm('npm ERR! code ENOTFOUND\n', 1)).toContain('does not answer');
  });

  it('passes by itself where another npm works in the same folder', () => {
    expect(isDisturbed(said('ENOTEMPTY'))).toBeTrue();
    expect(isDisturbed(said('ENOTFOUND'))).toBeFalse();
    expect(isDisturbed('')).toBeFalse();
  });
});
