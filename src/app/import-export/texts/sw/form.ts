import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {
  'export.dhis.form': 'Fomu rasmi',
  'export.dhis.form.of': 'Fomu rasmi: {name}',
  'export.dhis.form.print': 'Chapisha fomu',
  'export.dhis.form.close': 'Funga fomu',
  'export.dhis.form.layout.custom':
    'Fomu maalum ya DHIS2, iliyosafishwa: bila picha, hati na rangi zake.',
  'export.dhis.form.layout.sections': 'Katika sehemu za DHIS2.',
  'export.dhis.form.layout.default': 'Katika mpangilio wa kawaida wa DHIS2.',
  'export.dhis.form.layout.plain':
    'Jedwali la kawaida: hakuna metadata iliyopakiwa inayosema fomu imepangwaje. Isome kutoka DHIS2.',
  'export.dhis.form.field.not-reported': 'Haijaripotiwa',
  'export.dhis.form.field.not-mapped': 'Hakuna lengo lililounganishwa nayo: ijaze kwa mkono',
  'export.dhis.form.field.greyed': 'Haijazwi',
  'export.dhis.form.others': 'Nje ya sehemu zote',
  'export.dhis.form.element': 'Kipengele cha data',
  'export.dhis.form.not-on': 'Imehesabiwa, na haimo katika sehemu yoyote ya fomu:',
  'export.dhis.form.prepared': 'Imeandaliwa na',
  'export.dhis.form.approved': 'Imeidhinishwa na',
  'export.dhis.form.signature': 'Sahihi',
  'export.dhis.form.date': 'Tarehe',
};
