/** How the command is written. */
export const CLOSE_MONTH_USAGE = `close-month --config FILE [--instances FILE]
npm run close-month -- --config closing.json`;
