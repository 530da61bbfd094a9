/** The only entry through which other layers see the domain. */
export * from './result.ts';
export * from './unknown-json.ts';
export * from './permission/permission.ts';
