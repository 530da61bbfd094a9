import { join } from 'node:path';

/** Where packages and their tarballs are built. */
export const packagesFolder = (root: string): string => join(root, 'dist', 'packages');
