/** Milliseconds in seconds, with as many digits as they are worth. */
export const seconds = (milliseconds: number | undefined): string =>
  milliseconds === undefined
    ? '-'
    : `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;

export const milliseconds = (value: number): string => `${Math.round(value)} ms`;

/** Bytes in megabytes, as on the wire: without compression. */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1)} MB`;

export const count = (value: number): string => value.toLocaleString('en');

export const ratio = (value: number): string => value.toFixed(2);
