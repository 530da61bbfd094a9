/** How the command is written. */
export const CLOSE_MONTH_USAGE = `close-month --config FILE [--instances FILE] [--time-zone ZONE]
npm run close-month -- --config closing.json`;
