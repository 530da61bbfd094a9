import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../engines/find-program.ts';

/** Debian keeps it where only administrators have their path. */
export const NGINX =
  findProgram(['nginx'], 'NGINX_BIN') ?? findProgram(['../sbin/nginx'], 'NGINX_BIN');

/** What stands around the servers in Debian's own nginx.conf, with all that is written in one folder. */
const around = (servers: string): string => `
user root;
daemon off;
pid nginx.pid;
error_log error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log access.log;
  gzip on;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
${servers}
}
`;

const answersAt = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  const answered = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return answered;
};

/**
 * Starts nginx with some `server` blocks, and all of its files in a folder.
 *
 * @returns how to stop it
 * @throws where it refuses its configuration, with its words
 */
export async function startNginx(
  folder: string,
  port: number,
  servers: string,
): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'nginx.conf'), around(servers));
  const child = spawn(NGINX ?? 'nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  while (!(await answersAt(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await pause(50);
  }
  return async () => {
    child.kill();
    await ended;
  };
}
