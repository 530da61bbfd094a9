import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A certificate that nobody vouches for, and its key. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** Makes one with openssl for all names of `example.org`. */
export function selfMadeCertificate(folder: string): Certificate {
  const made = { certificate: join(folder, 'example.pem'), key: join(folder, 'example.key') };
  const names = 'subjectAltName=DNS:*.example.org';
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=example.org'];
  const files = ['-keyout', made.key, '-out', made.certificate];
  execFileSync('openssl', ['req', ...kind, '-addext', names, ...files], { stdio: 'ignore' });
  return made;
}
