/** The only entry through which other rooms see the web server. */
export { createHost, type HostContent } from './host.ts';
export { type Upstream } from './callers/upstream.ts';
export type { DatabaseState } from './health.ts';
export type { ChtAdmin } from './api/syncs-of-host.ts';
export type { SendingAccess } from './api/sendings/sending.ts';
