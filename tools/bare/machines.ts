/** A bare machine, and who runs the two commands on it with which Node. */
export interface Machine {
  readonly debian: 'bookworm' | 'trixie';
  /** A version of Node with the npm that it ships with; none means Debian's own packages. */
  readonly node: { readonly version: string; readonly npm: string } | undefined;
  readonly user: 'root' | 'ordinary';
}

const NODE_20 = { version: '20.19.6', npm: '10.8.2' };
const NODE_22 = { version: '22.22.3', npm: '10.9.4' };
const NODE_24 = { version: '24.21.0', npm: '11.19.1' };

/** Where the checkout is, below the user's home: a space and a letter outside ASCII. */
export const CHECKOUT = 'mon dépôt/app 1';

/** Debian's own Node where it is new enough, and the three that the README names. */
export const MACHINES: readonly Machine[] = (['bookworm', 'trixie'] as const).flatMap((debian) =>
  [...(debian === 'trixie' ? [undefined] : []), NODE_20, NODE_22, NODE_24].flatMap((node) =>
    (['root', 'ordinary'] as const).map((user) => ({ debian, node, user })),
  ),
);

/** `bookworm-20.19.6-root`: as `--machine` takes it. */
export const nameOf = ({ debian, node, user }: Machine): string =>
  `${debian}-${node?.version ?? 'debian'}-${user}`;
