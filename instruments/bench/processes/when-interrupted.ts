/** What a program that was interrupted ends with, by custom. */
const INTERRUPTED = 130;

/** Does something, and cleans up where the user ends the program meanwhile. */
export async function whenInterrupted<T>(
  cleanUp: () => Promise<void>,
  during: () => Promise<T>,
): Promise<T> {
  const interrupted = (): void => {
    void cleanUp().finally(() => process.exit(INTERRUPTED));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await during();
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
