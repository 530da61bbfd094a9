import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {
  'export.dhis.form': 'आधिकारिक फाराम',
  'export.dhis.form.of': 'आधिकारिक फाराम: {name}',
  'export.dhis.form.print': 'फाराम छाप्नुहोस्',
  'export.dhis.form.close': 'फाराम बन्द गर्नुहोस्',
  'export.dhis.form.layout.custom': 'DHIS2 को अनुकूल फाराम, सफा गरिएको: तस्बिर, स्क्रिप्ट र रङबिना।',
  'export.dhis.form.layout.sections': 'DHIS2 का खण्डहरूमा।',
  'export.dhis.form.layout.default': 'DHIS2 को पूर्वनिर्धारित ढाँचामा।',
  'export.dhis.form.layout.plain':
    'साधारण तालिका: फाराम कसरी मिलाइएको छ भन्ने मेटाडाटा लोड भएका छैनन्। DHIS2 बाट पढ्नुहोस्।',
  'export.dhis.form.field.not-reported': 'रिपोर्ट नभएको',
  'export.dhis.form.field.not-mapped': 'यसमा कुनै लक्ष्य जोडिएको छैन: हातले भर्नुहोस्',
  'export.dhis.form.field.greyed': 'भर्नु पर्दैन',
  'export.dhis.form.others': 'कुनै खण्डमा छैन',
  'export.dhis.form.element': 'डाटा तत्व',
  'export.dhis.form.not-on': 'गनिएको, र फारामको कुनै फिल्डमा छैन:',
  'export.dhis.form.prepared': 'तयार गर्ने',
  'export.dhis.form.approved': 'स्वीकृत गर्ने',
  'export.dhis.form.signature': 'हस्ताक्षर',
  'export.dhis.form.date': 'मिति',
};
