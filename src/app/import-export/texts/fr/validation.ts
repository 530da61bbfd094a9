import type { validationEn } from '../en/validation.ts';

/** French texts of DHIS2's validation rules, run on a file before it leaves. */
export const validation: Record<keyof typeof validationEn, string> = {
  'export.dhis.validation': 'Règles de validation de DHIS2',
  'export.dhis.validation.run':
    '{count, plural, =0 {Aucune règle n’a pu être appliquée à ces chiffres.} one {Une règle a été appliquée à ces chiffres. Une règle enfreinte ne retient pas le fichier : demandez si les chiffres sont justes.} other {Appliquées à ces chiffres : {count, number} règles. Une règle enfreinte ne retient pas le fichier : demandez si les chiffres sont justes.}}',
  'export.dhis.validation.kept': 'Toutes les règles appliquées sont respectées.',
  'export.dhis.validation.broken':
    '{count, plural, one {Enfreinte dans une unité d’organisation} other {Enfreinte dans {count, number} unités d’organisation}}',
  'export.dhis.validation.no-value': 'aucune valeur',
  'export.dhis.validation.operator.equal_to': 'devrait être égal à',
  'export.dhis.validation.operator.not_equal_to': 'devrait être différent de',
  'export.dhis.validation.operator.greater_than': 'devrait dépasser',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'devrait être au moins',
  'export.dhis.validation.operator.less_than': 'devrait être inférieur à',
  'export.dhis.validation.operator.less_than_or_equal_to': 'devrait être au plus',
  'export.dhis.validation.operator.compulsory_pair': 'devrait être déclaré avec',
  'export.dhis.validation.operator.exclusive_pair': 'ne devrait pas être déclaré avec',
  'export.dhis.validation.not-run': 'Règles que seul DHIS2 peut vérifier',
  'export.dhis.validation.why.constant': 'Elle utilise une constante de DHIS2.',
  'export.dhis.validation.why.indicator': 'Elle utilise un indicateur.',
  'export.dhis.validation.why.program-data': 'Elle utilise des données d’un programme.',
  'export.dhis.validation.why.reporting-rate': 'Elle utilise un taux de rapportage.',
  'export.dhis.validation.why.org-unit-group': 'Elle porte sur un groupe d’unités d’organisation.',
  'export.dhis.validation.why.option-group':
    'Elle utilise un groupe d’options ou une combinaison d’options d’attribut.',
  'export.dhis.validation.why.other-period': 'Elle porte aussi sur d’autres périodes.',
  'export.dhis.validation.why.function': 'Elle utilise une fonction que seul DHIS2 sait calculer.',
  'export.dhis.validation.why.syntax': 'Sa formule n’a pas pu être lue.',
  'export.dhis.validation.why.element-not-in-file':
    'Elle utilise un élément de données absent de ce fichier ; DHIS2 peut en avoir la valeur.',
  'export.dhis.validation.why.org-unit-level':
    'Elle porte sur certains niveaux, et les niveaux de certaines unités d’organisation sont inconnus.',
};
