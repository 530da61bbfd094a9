/** The only entry through which a program calculates targets. */
export { runRecalculate } from './run-recalculate.ts';
