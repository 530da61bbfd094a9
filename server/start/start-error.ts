/** A mistake of whoever starts the server: its message is shown as it is, without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
