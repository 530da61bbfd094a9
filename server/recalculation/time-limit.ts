/** Milliseconds for one contact where nothing else is said: a hundred times what rules take. */
export const TIME_LIMIT = 2000;
