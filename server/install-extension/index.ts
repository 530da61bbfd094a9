/** The only entry through which a program installs the extension for telephones. */
export { runInstallExtension } from './run-install-extension.ts';
