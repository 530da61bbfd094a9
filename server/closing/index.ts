/** The only entry through which programs close months. */
export { runCloseMonth } from './run-close-month.ts';
