import type { Dhis2Error } from './dhis2-error.ts';

/**
 * Whether DHIS2 may have taken what was sent though this came in place of its summary: an answer that
 * did not come, that came from a gateway, or that says yes in a way that cannot be read.
 */
export function leavesOpen(error: Dhis2Error): boolean {
  if (error.code === 'unreachable') return true;
  if (error.code === 'refused') return error.status >= 500;
  if (error.code !== 'not-dhis2') return false;
  // Other addresses to go to, and refusals, say that it was not taken; the product's own host has no status.
  return error.status < 300 || error.status >= 500;
}
