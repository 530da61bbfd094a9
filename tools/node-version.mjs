/** Major and minor number of a version such as `24.21.0`. */
const numbersOf = (version) => version.split('.').slice(0, 2).map(Number);

/** Whether a version is at least `major.minor`. */
const isAtLeast = (version, major, minor) => {
  const [ownMajor, ownMinor] = numbersOf(version);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

/** Whether a Node can install and hand over to the pinned one (`engines` of package.json). */
export const canRunBootstrap = (version) => isAtLeast(version, 20, 19);

/** Whether a Node can build and run the product itself: Angular's range, TypeScript as it is. */
export const canRunProduct = (version) =>
  isAtLeast(version, 24, 15) || (numbersOf(version)[0] === 22 && isAtLeast(version, 22, 22));
