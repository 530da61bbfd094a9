/** French texts of what DHIS2 holds, before and after an import, and of what is deleted there. */
export const storedValues = {
  'export.dhis.stored.reading': 'Lecture de ce que DHIS2 contient',
  'export.dhis.stored.before': 'Ce que DHIS2 contient maintenant',
  'export.dhis.stored.same':
    '{count, plural, =0 {Aucune valeur n’est déjà dans DHIS2 telle qu’ici.} one {# valeur est déjà dans DHIS2, exactement la même.} other {# valeurs sont déjà dans DHIS2, exactement les mêmes.}}',
  'export.dhis.stored.different':
    '{count, plural, one {# valeur est autre dans DHIS2 : une importation la remplace} other {# valeurs sont autres dans DHIS2 : une importation les remplace}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, one {# valeur n’est pas encore dans DHIS2} other {# valeurs ne sont pas encore dans DHIS2}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, one {# valeur est seulement dans DHIS2 : une importation l’y laisse} other {# valeurs sont seulement dans DHIS2 : une importation les y laisse}}',
  'export.dhis.stored.in-dhis2': '· dans DHIS2 : {value}',
  'export.dhis.stored.held':
    '{count, plural, one {DHIS2 contient cette valeur : elle a été relue.} other {DHIS2 contient ces # valeurs : elles ont été relues.}}',
  'export.dhis.stored.not-held':
    'DHIS2 contient {held, plural, one {# valeur sur {sent, number} telle qu’envoyée} other {# valeurs sur {sent, number} telles qu’envoyées}}',
  'export.dhis.stored.not-held.next':
    'Regardez ces lignes dans la saisie de DHIS2 : quelqu’un les modifie peut-être. Puis exportez et envoyez de nouveau.',
  'export.dhis.stored.other':
    '{count, plural, one {# valeur est autre dans DHIS2} other {# valeurs sont autres dans DHIS2}}',
  'export.dhis.stored.missing':
    '{count, plural, one {# valeur n’est pas dans DHIS2} other {# valeurs ne sont pas dans DHIS2}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, one {# zéro que ce DHIS2 ne garde pas} other {# zéros que ce DHIS2 ne garde pas}}',
  'export.dhis.stored.not-read':
    'Ce que DHIS2 contient n’a pas pu être lu ; rien n’en est donc dit.',
  'export.dhis.stored.others-not-read':
    'Les unités d’organisation sans valeur dans ce fichier n’ont pas pu être lues : cet utilisateur DHIS2 ne peut pas voir l’une d’elles. Ce que seul DHIS2 y contient n’est pas connu.',
  'export.dhis.stored.not-read.no-access':
    'Cet utilisateur DHIS2 ne peut pas voir l’ensemble de données ou l’une des unités d’organisation : ce que DHIS2 contient n’a pas pu être lu.',
  'export.dhis.removals.title':
    '{count, plural, one {# valeur de votre dernier export est restée dans DHIS2} other {# valeurs de votre dernier export sont restées dans DHIS2}}',
  'export.dhis.removals.detail':
    'Le fichier de maintenant ne les a pas, et une importation n’enlève rien : DHIS2 les compte encore. Seul est supprimé ce qui est resté tel que cet export l’a écrit.',
  'export.dhis.removals.rows': '{count, plural, one {La valeur} other {Les # valeurs}}',
  'export.dhis.removals.check': 'Voir ce qui serait supprimé',
  'export.dhis.removals.checking': 'Demande à DHIS2',
  'export.dhis.removals.confirm':
    '{count, plural, one {Supprimer # valeur dans DHIS2, avec son commentaire} other {Supprimer # valeurs dans DHIS2, avec leurs commentaires}}',
  'export.dhis.removals.delete':
    '{count, plural, one {Supprimer # valeur} other {Supprimer # valeurs}}',
  'export.dhis.removals.nothing': 'Il n’y a rien à supprimer.',
  'export.dhis.removals.changed-since':
    '{count, plural, one {# valeur a été modifiée par quelqu’un depuis, et reste} other {# valeurs ont été modifiées par quelqu’un depuis, et restent}}',
  'export.dhis.removals.gone':
    '{count, plural, one {# valeur n’est déjà plus là} other {# valeurs ne sont déjà plus là}}',
  'export.dhis.removals.refused': 'DHIS2 ne supprimerait pas tout. Rien n’a été supprimé.',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {Rien n’a été supprimé.} one {# valeur a été supprimée dans DHIS2, et n’y est plus : cela a été relu.} other {# valeurs ont été supprimées dans DHIS2, et n’y sont plus : cela a été relu.}}',
  'export.dhis.removals.remaining':
    '{count, plural, one {# valeur est encore dans DHIS2} other {# valeurs sont encore dans DHIS2}}',
};
