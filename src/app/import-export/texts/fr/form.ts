import type { formEn } from '../en/form.ts';

/** French texts of the official form. */
export const form: Record<keyof typeof formEn, string> = {
  'export.dhis.form': 'Formulaire officiel',
  'export.dhis.form.of': 'Formulaire officiel : {name}',
  'export.dhis.form.print': 'Imprimer le formulaire',
  'export.dhis.form.close': 'Fermer le formulaire',
  'export.dhis.form.layout.custom':
    'Le formulaire personnalisé de DHIS2, nettoyé : sans ses images, scripts et couleurs.',
  'export.dhis.form.layout.sections': 'Dans les sections de DHIS2.',
  'export.dhis.form.layout.default': 'Dans la disposition par défaut de DHIS2.',
  'export.dhis.form.layout.plain':
    'Un simple tableau : aucune métadonnée chargée ne dit comment le formulaire est disposé. Lisez-les depuis DHIS2.',
  'export.dhis.form.field.not-reported': 'Non déclaré',
  'export.dhis.form.field.not-mapped': 'Aucune cible n’y est rattachée : à remplir à la main',
  'export.dhis.form.field.greyed': 'À ne pas remplir',
  'export.dhis.form.others': 'Dans aucune section',
  'export.dhis.form.element': 'Élément de données',
  'export.dhis.form.not-on': 'Compté, et dans aucun champ du formulaire :',
  'export.dhis.form.prepared': 'Préparé par',
  'export.dhis.form.approved': 'Approuvé par',
  'export.dhis.form.signature': 'Signature',
  'export.dhis.form.date': 'Date',
};
