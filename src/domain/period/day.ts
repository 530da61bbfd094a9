/** Milliseconds of a day: of UTC, which has no leap seconds here. */
export const DAY = 86_400_000;
