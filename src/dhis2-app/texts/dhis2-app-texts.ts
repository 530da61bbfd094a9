import type { BuiltInTexts } from '../../app/i18n/index.ts';
import { dhis2AppEn } from './dhis2-app.en.ts';

/** The texts that the app inside DHIS2 brings beside the console's. */
export const dhis2AppTexts: BuiltInTexts = {
  en: dhis2AppEn,
};
