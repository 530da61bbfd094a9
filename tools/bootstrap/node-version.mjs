/** Whether a version such as `24.21.0` is at least another one. */
const isAtLeast = (version, least) => {
  const own = version.split('.').map(Number);
  const [index] = [0, 1, 2].filter((each) => own[each] !== least[each]);
  return index === undefined || own[index] > least[index];
};

/**
 * Whether a Node can install the packages and start the pinned one.
 *
 * @param {string} version
 * @example
 * canRunBootstrap('18.20.4') // => false
 */
export const canRunBootstrap = (version) => isAtLeast(version, [20, 19, 0]);

/**
 * Whether a Node can build and run the product itself: the range of Angular's builder, which is also
 * one in which Node reads TypeScript.
 *
 * @param {string} version
 * @example
 * canRunProduct('22.12.0') // => false
 */
export const canRunProduct = (version) => {
  const major = Number(version.split('.')[0]);
  if (major === 22) return isAtLeast(version, [22, 22, 3]);
  if (major === 24) return isAtLeast(version, [24, 15, 0]);
  return major >= 26;
};
