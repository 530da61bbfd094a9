/** Where the CHT's app keeps the moment of its last sync. */
const LAST_SYNC = 'medic-last-replicated-date';

/** When the CHT's app last synced in this browser, in milliseconds since 1970, where it says so. */
export function lastSyncOfApp(): number | undefined {
  const moment = Number(localStorage.getItem(LAST_SYNC));
  return moment > 0 ? moment : undefined;
}
