/** What the rest of the app uses to speak the reader's language. */
export * from './cht-date-range.ts';
export * from './cht-date.ts';
export * from './cht-month.ts';
export * from './cht-month-range.ts';
export * from './cht-number.ts';
export * from './intl-formats.ts';
export * from './language-menu/language-menu.ts';
export * from './languages.ts';
export * from './provide-i18n.ts';
export * from './provide-mounted-texts.ts';
export type * from './text-loader.ts';
export * from './texts.ts';
