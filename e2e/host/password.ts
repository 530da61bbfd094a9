/** The password of every demo account of a host under test. */
export const PASSWORD = 'correct horse';
