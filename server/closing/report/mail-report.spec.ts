import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { monthWithout } from '../close/month-outcome.ts';
import type { MailConfig } from '../config/report-config.ts';
import { mailReport } from './mail-report.ts';
import { selfSigned } from '../testing/self-signed.ts';
import type { RunReport } from './run-report.ts';

const PASSWORD = 'correct horse';

const report: RunReport = {
  startedAt: '2026-03-05T02:30:00.000Z',
  endedAt: '2026-03-05T02:31:00.000Z',
  months: [monthWithout({ instance: 'cht', dhis2: '', dataSet: 'a', period: '202602' }, 'waiting')],
  clashes: [],
};

describe('A report by mail', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let certificate: ReturnType<typeof selfSigned>;
  beforeAll(async () => {
    ({ folder, remove } = await createScratchFolder({ none: 'no certificate' }));
    certificate = selfSigned(folder);
  });
  afterAll(() => remove());

  /** What a server that wants a login took and saw, and what the report's sender says of it. */
  async function mailed(
    server: ConstructorParameters<typeof SMTPServer>[0],
    mail: Partial<MailConfig>,
    credential = `closing:${PASSWORD}`,
  ) {
    const mails: string[] = [];
    let isEncrypted = false;
    const running = new SMTPServer({
      ...certificate,
      logger: false,
      onAuth({ username, password }, session, done) {
        isEncrypted = session.secure;
        const isRight = username === 'closing' && password === PASSWORD;
        // As unkind as can be: it repeats what it was given.
        const refused = new Error(`no such login: ${username ?? ''} ${password ?? ''}`);
        done(isRight ? null : refused, { user: username });
      },
      onRcptTo: ({ address }, _, done) =>
        done(address.endsWith('.org') ? null : new Error('not here')),
      onData(stream, _, done) {
        void text(stream).then((mail) => {
          mails.push(mail);
          done(null, 'taken');
        });
      },
      ...server,
    });
    running.on('error', () => undefined);
    await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
    const config: MailConfig = {
      host: '127.0.0.1',
      port: (running.server.address() as AddressInfo).port,
      isTls: false,
      withoutTls: false,
      ca: join(folder, 'cert.pem'),
      credential: { environment: 'SMTP' },
      from: 'closing@example.org',
      to: ['officer@example.org'],
      toWithContacts: [],
      ...mail,
    };
    const fault = await mailReport(report, config, { SMTP: credential });
    await new Promise<void>((resolve) => running.close(resolve));
    return { fault: fault?.replace(/:\d+ /, ' '), mails, isEncrypted };
  }

  it('goes by STARTTLS, with a login', async () => {
    const { fault, mails, isEncrypted } = await mailed({}, {});
    expect([fault, mails.length, isEncrypted]).toEqual([undefined, 1, true]);
    expect(mails[0]).toContain('Subject: Closing of 2026-03-05: waiting: 1');
  });

  it('goes by TLS from the first byte, with a login', async () => {
    const { fault, mails, isEncrypted } = await mailed({ secure: true }, { isTls: true });
    expect([fault, mails.length, isEncrypted]).toEqual([undefined, 1, true]);
  });

  it('is not sent where the login is wrong, which is told without the password', async () => {
    for (const isTls of [false, true]) {
      const wrong = 'closing:battery staple';
      const { fault, mails } = await mailed({ secure: isTls }, { isTls }, wrong);
      expect(mails).toEqual([]);
      expect(fault).toBe(
        '127.0.0.1 does not let in who stands in report.mail.credential (535). ' +
          'It says: 535 no such login: closing …',
      );
    }
  });

  for (const [what, server, mail, words] of [
    [
      'offers no STARTTLS',
      { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] as string[] },
      {},
      'offers no STARTTLS, and was sent nothing',
    ],
    ['speaks no TLS', {}, { isTls: true }, 'does not speak TLS from the first byte'],
    [
      'has a certificate that nobody knows',
      {},
      { ca: undefined },
      'certificate that is not trusted, and was sent nothing. Where it is right, name the file with the certificate of its authority in report.mail.ca',
    ],
    [
      'has one that nobody knows, from the first byte',
      { secure: true },
      { ca: undefined, isTls: true },
      'certificate that is not trusted',
    ],
    [
      'has a certificate of another name',
      {},
      // Loopback by a name that the system reads as a number: a bare machine knows no `localhost`.
      { host: '127.1' },
      'certificate that is not trusted',
    ],
    [
      'has no such address',
      {},
      { to: ['a@example.com'] },
      'takes no mail from this sender or for these addresses (550)',
    ],
    ['does not answer', {}, { port: 9 }, 'does not answer'],
  ] satisfies readonly (readonly [string, object, Partial<MailConfig>, string])[]) {
    it(`is not sent, and it is told what to do, where the server ${what}`, async () => {
      const { fault, mails } = await mailed(server, mail);
      expect(mails).toEqual([]);
      expect(fault).toContain(words);
      expect(fault).not.toContain(PASSWORD);
    });
  }

  it('is not sent where the certificate of the authority cannot be read, or is none', async () => {
    expect((await mailed({}, { ca: join(folder, 'gone.pem') })).fault).toBe(
      `report.mail.ca: ${join(folder, 'gone.pem')} cannot be read`,
    );
    expect((await mailed({}, { ca: join(folder, 'none') })).fault).toContain('is not trusted');
  });
});
