import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail as a server takes it. */
export interface ReceivedMail {
  readonly recipients: readonly string[];
  /** Headers and body, decoded from quoted-printable. */
  readonly text: string;
}

/** A server that takes every mail. */
export interface SmtpServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  close(): void;
}

const decoded = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Starts a server that speaks as much SMTP as a mail takes. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const mails: ReceivedMail[] = [];
  const server = createServer((socket) => {
    let recipients: string[] = [];
    let data: string[] | undefined;
    let rest = '';
    const answer = (line: string): string => {
      const [verb = ''] = line.toUpperCase().split(/[ :]/);
      if (verb === 'RCPT') recipients.push(/<(.*)>/.exec(line)?.[1] ?? '');
      if (verb === 'DATA') {
        data = [];
        return '354 go on';
      }
      if (verb === 'STARTTLS') return '502 not here';
      return verb === 'QUIT' ? '221 bye' : '250 ok';
    };
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (data === undefined) socket.write(`${answer(line)}\r\n`);
        else if (line === '.') {
          mails.push({ recipients, text: decoded(data.join('\r\n')) });
          [recipients, data] = [[], undefined];
          socket.write('250 taken\r\n');
        } else data.push(line);
      }
    });
    socket.write('220 here\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    close: () => void server.close(),
  };
}
