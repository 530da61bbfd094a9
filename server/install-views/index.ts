/** The only entry through which a program installs the views. */
export { runInstallViews } from './run-install-views.ts';
