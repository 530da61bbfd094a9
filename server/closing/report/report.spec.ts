import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { type ClosingSetup, startClosingSetup } from '../testing/closing-setup.ts';
import { selfSigned } from '../testing/self-signed.ts';
import { type SmtpServer, startSmtpServer } from '../testing/smtp-server.ts';
import { births, DATA_SET, DISTRICT, TWO_UNITS } from '../testing/two-units.ts';
import { Html, html } from './html.ts';

describe('The report of a closing', () => {
  let setup: ClosingSetup;
  let smtp: SmtpServer;
  beforeEach(async () => {
    setup = await startClosingSetup(DATA_SET, TWO_UNITS);
    smtp = await startSmtpServer();
  });
  afterEach(async () => {
    smtp.close();
    await setup.end();
  });

  const run = (more: object = {}, rule: object = {}) =>
    setup.close(rule, {}, { report: { folder: join(setup.folder, 'reports'), ...more } });
  const mail = (more: object = {}): object => ({
    host: '127.0.0.1',
    port: smtp.port,
    withoutTls: true,
    from: 'closing@example.org',
    to: ['officer@example.org'],
    toWithContacts: ['supervisor@example.org'],
    ...more,
  });
  /** The files of the newest run. */
  const files = async (): Promise<ReadonlyMap<string, string>> => {
    const folder = join(setup.folder, 'reports');
    const [newest = ''] = (await readdir(folder))
      .filter((name) => name.startsWith('closing_'))
      .sort()
      .reverse();
    const names = await readdir(join(folder, newest));
    return new Map(
      await Promise.all(
        names.map(
          async (name) => [name, await readFile(join(folder, newest, name), 'utf8')] as const,
        ),
      ),
    );
  };

  it('is a page and JSON beside the file that was sent, and names nobody', async () => {
    await run();
    const written = await files();
    const sent = `cht_${DATA_SET}_202602.json`;
    expect([...written.keys()].sort()).toEqual([sent, 'report.html', 'report.json']);
    expect(JSON.parse(written.get('report.json') ?? '')).toEqual(
      jasmine.objectContaining({
        clashes: [],
        months: [
          jasmine.objectContaining({
            state: 'sent',
            completeness: { basis: 'accounts', expected: 3, reported: 2 },
            missing: [{ owner: 'wanjiru', orgUnits: [DISTRICT] }],
            file: sent,
            answer: jasmine.objectContaining({ status: 'SUCCESS' }),
          }),
        ],
      }),
    );
    expect(written.get('report.html')).toContain('<td>2 of 3</td>');
    expect([...written.values()].join()).not.toMatch(/Wanjiru|\+2547/);
  });

  it('has a version with telephone numbers for those who may see them', async () => {
    await run({ withContacts: true });
    const written = await files();
    expect(written.get('report-with-contacts.html')).toContain('Wanjiru Kamau, +254700000003');
    expect(written.get('report-with-contacts.json')).toContain('+254700000003');
    expect(written.get('report.html')).not.toContain('Kamau');
    const [name = ''] = (await readdir(join(setup.folder, 'reports'))).filter(
      (one) => one !== 'not-ours.txt',
    );
    const found = await stat(join(setup.folder, 'reports', name, 'report-with-contacts.html'));
    expect(found.mode & 0o077).toBe(0);
  });

  it('is mailed, to each the version that they may see, and not where there is nothing to tell', async () => {
    expect((await run({ mail: mail() }, { minReported: 90 })).code).toBe(0);
    const [officer, supervisor] = smtp.mails;
    expect(officer?.recipients).toEqual(['officer@example.org']);
    expect(officer?.text).toContain('waiting: 1');
    expect(officer?.text).not.toContain('Kamau');
    expect(supervisor?.recipients).toEqual(['supervisor@example.org']);
    expect(supervisor?.text).toContain('Wanjiru Kamau, +254700000003');
    await run({ mail: mail() });
    expect(smtp.mails.length).toBe(4);
    await run({ mail: mail() });
    expect(smtp.mails.length).toBe(4);
    await setup.put(births('wanjiru', 2));
    await run({ mail: mail() });
    expect(smtp.mails.length).toBe(6);
  });

  for (const [what, secure, more] of [
    ['STARTTLS', false, {}],
    ['TLS from the first byte', true, { tls: true }],
  ] as const) {
    it(`is mailed by ${what} with the login of a file, as closing.json says`, async () => {
      const taken: string[] = [];
      const server = new SMTPServer({
        ...selfSigned(setup.folder),
        secure,
        logger: false,
        onAuth: ({ username, password }, { secure: isEncrypted }, done) =>
          done(
            isEncrypted && username === 'closing' && password === 'correct: horse'
              ? null
              : new Error('nobody'),
            { user: username },
          ),
        onData(stream, _, done) {
          void text(stream).then((sent) => {
            taken.push(sent);
            done(null, 'taken');
          });
        },
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const login = join(setup.folder, 'smtp');
      await writeFile(login, 'closing:correct: horse\n');
      const { port } = server.server.address() as AddressInfo;
      const { code, stderr } = await run({
        mail: {
          ...{ host: '127.0.0.1', port, from: 'closing@example.org', to: ['officer@example.org'] },
          ...{ ca: join(setup.folder, 'cert.pem'), credential: { file: login } },
          ...more,
        },
      });
      await new Promise<void>((resolve) => server.close(resolve));
      expect([code, taken.length]).toEqual([0, 1]);
      expect(taken[0]).toContain('To: officer@example.org');
      expect([...stderr, ...taken].join()).not.toContain('horse');
    });
  }

  it('says where it could not be mailed; the month is closed all the same', async () => {
    const { code, stderr } = await run({ mail: mail({ withoutTls: false }) });
    expect(code).toBe(3);
    expect(stderr.at(-1)).toContain('the report was not mailed: 127.0.0.1:');
    expect(setup.held().length).toBe(1);
  });

  it('is refused to nobody and to addresses that are none', async () => {
    const { code, stderr } = await run({
      mail: mail({ to: [], toWithContacts: ['a@example.org\r\nBcc: b@example.org'] }),
    });
    expect(code).toBe(2);
    expect(stderr.join('\n')).toContain('report.mail.to is a list with at least one entry');
    expect(stderr.join('\n')).toContain('report.mail.toWithContacts is not a mail address');
  });
});

describe('HTML of a template', () => {
  it('takes whatever is put into it for text', () => {
    const name = '<img src=x onerror="a()">';
    const escaped = '&lt;img src=x onerror=&quot;a()&quot;&gt;';
    expect(html`<b title="${name}">${name}</b>`.text).toBe(`<b title="${escaped}">${escaped}</b>`);
    expect(html`<i>${[new Html('<br />'), html`${name}`]}</i>`.text).toBe(
      `<i><br />${escaped}</i>`,
    );
  });
});
