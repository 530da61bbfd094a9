import type { dataEntryEn } from '../en/data-entry.ts';

/** French texts of what DHIS2’s Data Entry would say of a file. */
export const dataEntry: Record<keyof typeof dataEntryEn, string> = {
  'export.dhis.entry': 'Saisie de données de DHIS2',
  'export.dhis.entry.detail':
    'Ce que la saisie de données dirait de formulaires avec ces chiffres. Rien de cela ne retient le fichier.',
  'export.dhis.entry.nothing': 'Elle ne marquerait rien.',
  'export.dhis.entry.limits':
    '{count, plural, one {Une valeur hors de son minimum et de son maximum} other {{count, number} valeurs hors de leur minimum et de leur maximum}}',
  'export.dhis.entry.limits.detail':
    'La saisie de données marque une telle valeur et l’enregistre. Demandez si le chiffre est juste.',
  'export.dhis.entry.between': 'devrait être entre {min} et {max}',
  'export.dhis.entry.missing.compulsory': 'Champs obligatoires laissés vides',
  'export.dhis.entry.missing.compulsory.detail':
    'Ils ne sont pas dans ce fichier pour ces unités d’organisation ; DHIS2 peut les avoir. Sinon, remplissez-les là-bas.',
  'export.dhis.entry.missing.comment-required': 'Champs vides qui demandent un commentaire',
  'export.dhis.entry.missing.comment-required.detail':
    'Cet ensemble de données veut une valeur ou un commentaire dans chaque champ. Écrivez-les dans DHIS2, après l’importation.',
  'export.dhis.entry.missing.field-combination': 'Champs à remplir ensemble',
  'export.dhis.entry.missing.field-combination.detail':
    'Cet ensemble de données veut toutes les combinaisons d’options d’un élément de données dès que l’une a une valeur. Seule l’ancienne application de saisie le demande.',
  'export.dhis.entry.fields':
    '{count, plural, one {Voir un champ} other {Voir {count, number} champs}}',
  'export.dhis.entry.at':
    '{count, plural, one {Vide dans une unité d’organisation.} other {Vide dans {count, number} unités d’organisation.}}',
  'export.dhis.entry.in-no-row':
    'Dans aucune ligne de ce fichier : aucune cible n’y est rattachée, ou personne ne l’a déclaré.',
  'export.dhis.entry.incomplete':
    '{count, plural, one {Un formulaire que la saisie de données ne terminerait pas} other {{count, number} formulaires que la saisie de données ne terminerait pas}}',
  'export.dhis.entry.incomplete.detail':
    'Sauf si DHIS2 en sait plus que ce fichier. Les valeurs s’importent quand même ; pour marquer terminé d’ici, DHIS2 ne refuse que si un champ obligatoire est vide.',
  'export.dhis.entry.forms': 'Voir lesquels, et pourquoi',
  'export.dhis.entry.why.compulsory': 'Un champ obligatoire est vide.',
  'export.dhis.entry.why.comment-required': 'Un champ vide n’a pas de commentaire.',
  'export.dhis.entry.why.validation-rule': 'Une règle de validation est enfreinte.',
  'export.dhis.entry.why.field-combination':
    'Certaines combinaisons d’options d’un élément ont une valeur, d’autres non.',
  'export.dhis.entry.not-judged':
    'On ne connaît pas les champs vides de ces éléments de données, leurs combinaisons d’options étant inconnues : {names}.',
};
