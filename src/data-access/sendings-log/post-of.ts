import type { LoggedSending } from '../../domain/index.ts';

/** A sending as it is handed to whoever keeps it. */
export const postOf = (sending: LoggedSending): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(sending),
});
