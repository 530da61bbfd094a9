import type { mappingEn } from '../en/mapping.ts';

/** French texts of the page on which places and targets are mapped. */
export const mapping: Record<keyof typeof mappingEn, string> = {
  'export.dhis.mapping.intro':
    'Quelle unité d’organisation est chaque lieu, et quel élément de données est chaque cible ? Ce qui ne peut être rien d’autre est certain ; le reste, vous le confirmez. Rien n’est changé dans le CHT ni dans DHIS2 : vous téléchargez des fichiers.',
  'export.dhis.mapping.back': 'Retour à l’exportation',
  'export.dhis.mapping.reading': 'Lecture des lieux et des cibles…',
  'export.dhis.mapping.retry': 'Réessayer',
  'export.dhis.mapping.types': 'Lieux à associer',
  'export.dhis.mapping.types.next':
    'Aucun lieu n’est encore associé. Cochez le type de lieux qui ont une unité d’organisation : le plus souvent les unités communautaires ou les formations sanitaires.',
  'export.dhis.mapping.too-many':
    'Il y a plus de {most} lieux de ces types : les ménages n’ont pas d’unité d’organisation. Cochez d’autres types.',
  'export.dhis.mapping.file': 'Choisir un fichier de métadonnées',
  'export.dhis.mapping.file.how':
    'Dans DHIS2, Import/Export, export des métadonnées et dépendances de l’ensemble de données en JSON, avec les unités d’organisation au-dessus des siennes.',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, one {# élément de données} many {# d’éléments de données} other {# éléments de données}}, {units, plural, one {# unité d’organisation} many {# d’unités d’organisation} other {# unités d’organisation}}',
  'export.dhis.mapping.file.refused':
    '{fileName} ne contient les métadonnées d’aucun ensemble de données. Ce qui était chargé reste.',
  'export.dhis.mapping.org-units':
    '{read, plural, one {# unité d’organisation lue} other {# unités d’organisation lues}} sur {total, number}',
  'export.dhis.mapping.data-set': 'Ensemble de données',
  'export.dhis.mapping.data-set.which':
    'DHIS2 a plusieurs ensembles de données. Choisissez celui à associer.',
  'export.dhis.mapping.suggesting': 'Recherche de suggestions : {done, number} sur {all, number}',
  'export.dhis.mapping.table': 'Charger le tableau d’une fois précédente',
  'export.dhis.mapping.table.how':
    'mapping.csv ou mapping.json, d’ici ou d’une autre instance, par exemple de formation. Les lignes avec yes ou no sous « accept » sont reprises.',
  'export.dhis.mapping.table.taken':
    '{fileName} : {count, plural, one {# décision reprise} many {# de décisions reprises} other {# décisions reprises}}',
  'export.dhis.mapping.table.unused':
    '{count, plural, one {# ligne n’a pas pu être utilisée} many {# de lignes n’ont pas pu être utilisées} other {# lignes n’ont pas pu être utilisées}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'aucun lieu d’ici n’a son identifiant ni son chemin, ou plusieurs les ont',
  'export.dhis.mapping.table.unused.unknown-target': 'aucune cible d’ici n’a son identifiant',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'rien dans ce DHIS2 n’a son identifiant, son code ou son chemin, ou plusieurs les ont',
  'export.dhis.mapping.table.unused.unknown-answer': '« accept » n’est ni yes ni no',
  'export.dhis.mapping.table.unused.contradicted': 'une autre ligne dit autre chose du même',
  'export.dhis.mapping.table.not-a-table':
    '{fileName} n’est pas un tableau d’association. Rien n’a été changé.',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName} : à cause de guillemets, la ligne {row, number} ne peut pas être lue. Rien n’a été changé.',
  'export.dhis.mapping.progress': '{done} sur {all} réglés',
  'export.dhis.mapping.group.conflict': 'Conflits',
  'export.dhis.mapping.group.to-confirm': 'À confirmer',
  'export.dhis.mapping.group.nothing-found': 'Rien trouvé',
  'export.dhis.mapping.group.certain': 'Certains',
  'export.dhis.mapping.group.decided': 'Décidés par vous',
  'export.dhis.mapping.group.mapped': 'Déjà associés',
  'export.dhis.mapping.more': 'En afficher {count} de plus',
  'export.dhis.mapping.target': 'Cible',
  'export.dhis.mapping.by.code': 'même code',
  'export.dhis.mapping.by.name': 'nom semblable',
  'export.dhis.mapping.elsewhere': 'se trouve sous une autre unité que le lieu au-dessus',
  'export.dhis.mapping.confirm': 'Confirmer',
  'export.dhis.mapping.confirm.name': 'Confirmer {unit} pour {name}',
  'export.dhis.mapping.choose': 'Choisir autre chose',
  'export.dhis.mapping.choose.name': 'Choisir autre chose pour {name}',
  'export.dhis.mapping.search': 'Chercher dans DHIS2 pour {name}',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {Rien trouvé} one {# trouvé} many {# trouvés} other {# trouvés}}',
  'export.dhis.mapping.leave-out': 'Ne pas associer',
  'export.dhis.mapping.leave-out.name': 'Ne pas associer : {name}',
  'export.dhis.mapping.undo': 'Annuler',
  'export.dhis.mapping.undo.name': 'Annuler la décision pour {name}',
  'export.dhis.mapping.none': 'Ne reçoit pas d’association',
  'export.dhis.mapping.conflict.unknown-org-unit': 'DHIS2 n’a pas {unit}',
  'export.dhis.mapping.conflict.not-assigned': 'L’ensemble de données n’est pas attribué à {unit}',
  'export.dhis.mapping.conflict.several-org-units':
    'Associé à plusieurs unités, ses nombres comptent dans chacune : {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} est aussi celle de {other}',
  'export.dhis.mapping.conflict.differs': 'Associé à {unit} ; par le code ou le nom c’est {other}',
  'export.dhis.mapping.by-hand':
    '{count, plural, one {# lieu a} many {# lieux ont} other {# lieux ont}} une association pour un autre ensemble de données qui n’est pas une liste. Faites-en une liste à la main ; aucun fichier ne le peut.',
  'export.dhis.mapping.downloads': 'Télécharger',
  'export.dhis.mapping.download.contacts':
    '{file} : {count, plural, one {# lieu} many {# de lieux} other {# lieux}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'Chargez les contacts avec cht-conf (edit-contacts, puis upload-docs), appliquez le correctif à app_settings.json et gardez le tableau pour l’instance suivante.',
  'export.dhis.mapping.downloads.none':
    'Rien n’est à changer : seul le tableau peut être téléchargé.',
};
