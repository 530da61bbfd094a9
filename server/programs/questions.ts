/** Whether somebody asks how a command is written. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.some((argument) => argument === '--help' || argument === '-h');

/** Whether somebody asks which version this is. */
export const asksForVersion = (args: readonly string[]): boolean =>
  args.some((argument) => argument === '--version' || argument === '-V');
