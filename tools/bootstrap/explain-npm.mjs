/** What npm says where it cannot reach its registry. */
const NETWORK =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|ENOTCACHED|E5\d\d|E429)$/;
const CERTIFICATE = /CERT|ISSUER/;
const NOT_ALLOWED = /^(EACCES|EPERM|EROFS)$/;

/** What two npm in one folder say to each other. */
const DISTURBED = /^(ENOTEMPTY|EEXIST|EBUSY|ENOENT)$/;

const lineOf = (output, name) =>
  new RegExp(`^npm (?:error|ERR!) ${name} (.+)$`, 'm').exec(output)?.[1].trim();

/**
 * The code with which npm names its fault.
 *
 * @param {string} output
 * @returns {string | undefined}
 */
const npmCode = (output) => lineOf(output, 'code');

/**
 * Whether another npm worked in the same folder, so that to try again helps.
 *
 * @param {string} output
 */
export const isDisturbed = (output) => DISTURBED.test(npmCode(output) ?? '');

/**
 * Why the packages could not be installed and what to do, in one sentence; npm's own words where it
 * is none of what is known.
 *
 * @param {string} output all that npm printed
 * @param {number} status its exit code
 */
export function explainNpm(output, status) {
  const code = npmCode(output) ?? '';
  if (NETWORK.test(code)) {
    return `The packages could not be installed: npm's registry does not answer (${code}). Check the connection, or name a mirror in .npmrc, and run it again.`;
  }
  if (CERTIFICATE.test(code)) {
    return `The packages could not be installed: the certificate of npm's registry is not trusted here (${code}). Name your organisation's certificates in NODE_EXTRA_CA_CERTS, and run it again.`;
  }
  if (NOT_ALLOWED.test(code)) {
    const path = lineOf(output, 'path') ?? 'a file of its own';
    return `The packages could not be installed: npm may not write ${path} (${code}).`;
  }
  if (code === 'ENOSPC') {
    return 'The packages could not be installed: the disk is full. They take half a gigabyte.';
  }
  return `${output.trimEnd()}\nThe packages could not be installed: npm ci ended with ${status}; its lines above say why.`;
}
