/** French texts of what DHIS2 did not take, and how to put it right. */
export const causes = {
  'export.dhis.cause.wrong-period-type': 'L’ensemble de données prend des périodes d’un autre type',
  'export.dhis.cause.future-period': 'DHIS2 n’est pas encore ouvert pour cette période',
  'export.dhis.cause.expired-period': 'DHIS2 est fermé pour cette période',
  'export.dhis.cause.outside-input-periods':
    'L’ensemble de données ne prend pas cette période en ce moment',
  'export.dhis.cause.reversed-input-periods':
    'Ce DHIS2 prend la période de saisie ouverte de cette période pour une fermée',
  'export.dhis.cause.element-not-in-data-set':
    'L’élément de données n’est pas dans l’ensemble de données',
  'export.dhis.cause.org-unit-not-assigned':
    'L’ensemble de données n’est pas attribué à l’unité d’organisation',
  'export.dhis.cause.org-unit-not-open-yet': 'L’unité d’organisation n’était pas encore ouverte',
  'export.dhis.cause.org-unit-closed': 'L’unité d’organisation est fermée',
  'export.dhis.cause.missing-option-combo':
    'L’élément de données est désagrégé, et la ligne ne donne pas de combinaison d’options',
  'export.dhis.cause.wrong-option-combo':
    'La combinaison d’options n’est pas de l’élément de données',
  'export.dhis.cause.missing-attribute-option-combo':
    'L’ensemble de données exige une combinaison d’options d’attribut',
  'export.dhis.cause.wrong-attribute-option-combo':
    'La combinaison d’options d’attribut n’est pas de l’ensemble de données',
  'export.dhis.cause.duplicate-row': 'La même valeur est envoyée deux fois',
  'export.dhis.cause.value-type': 'La valeur ne convient pas au type de l’élément de données',
  'export.dhis.cause.not-an-option': 'La valeur n’est pas une option de l’élément de données',
  'export.dhis.cause.comment-too-long': 'Le commentaire est trop long',
  'export.dhis.cause.zero-not-significant': 'DHIS2 ne garde pas le zéro de cet élément de données',
  'export.dhis.cause.parent-and-child':
    'Une unité d’organisation et une autre en dessous rapportent la même chose',
  'export.dhis.cause.aggregation-type': 'DHIS2 n’additionne pas cet élément de données',
  'export.dhis.cause.percentage-added-up': 'Un pourcentage serait additionné',
  'export.dhis.cause.data-set-not-found':
    'DHIS2 n’a pas cet ensemble de données, ou l’utilisateur ne le voit pas',
  'export.dhis.cause.no-element-in-data-set':
    'DHIS2 n’a pas cet ensemble de données, ou aucun de ces éléments de données n’en fait partie',
  'export.dhis.cause.data-set-not-told': 'Le fichier ne dit pas son ensemble de données',
  'export.dhis.cause.several-data-sets':
    'Les éléments de données sont de plusieurs ensembles de données',
  'export.dhis.cause.element-not-found': 'DHIS2 n’a pas cet élément de données',
  'export.dhis.cause.org-unit-not-found': 'DHIS2 n’a pas cette unité d’organisation',
  'export.dhis.cause.option-combo-not-found': 'DHIS2 n’a pas cette combinaison d’options',
  'export.dhis.cause.attribute-option-combo-not-found':
    'DHIS2 n’a pas cette combinaison d’options d’attribut',
  'export.dhis.cause.option-combo-not-accessible':
    'DHIS2 n’a pas cette combinaison d’options, ou son utilisateur ne peut pas y écrire de données',
  'export.dhis.cause.invalid-identifier': 'Un identifiant n’est pas écrit comme DHIS2 les écrit',
  'export.dhis.cause.bad-period': 'DHIS2 ne peut pas lire la période',
  'export.dhis.cause.period-not-open':
    'La période est fermée, pas encore ouverte, ou pas de l’ensemble de données',
  'export.dhis.cause.outside-org-unit-dates':
    'L’unité d’organisation n’était pas ouverte pendant cette période',
  'export.dhis.cause.outside-option-dates':
    'Une option de catégorie ne vaut pas pour cette période',
  'export.dhis.cause.org-unit-not-of-option':
    'Une option de catégorie ne vaut pas pour cette unité d’organisation',
  'export.dhis.cause.already-approved': 'Les données de cette période sont déjà approuvées',
  'export.dhis.cause.no-access-to-data-set':
    'L’utilisateur DHIS2 ne peut pas écrire dans cet ensemble de données',
  'export.dhis.cause.no-access-to-org-unit':
    'L’unité d’organisation n’est pas de l’utilisateur DHIS2',
  'export.dhis.cause.no-access-to-option':
    'L’utilisateur DHIS2 ne peut pas utiliser une option de catégorie',
  'export.dhis.cause.no-value': 'La ligne n’a pas de valeur',
  'export.dhis.cause.incomplete-row': 'Il manque quelque chose dans une ligne',
  'export.dhis.cause.comment-not-an-option': 'Le commentaire n’est pas une des options',
  'export.dhis.cause.complete-date-not-possible':
    'L’ensemble de données ne peut pas être marqué complet avec ce fichier',
  'export.dhis.cause.not-all-valid': 'DHIS2 prend tout ou rien, et tout n’est pas valide',
  'export.dhis.cause.damaged-file': 'DHIS2 ne peut pas lire le fichier',
  'export.dhis.cause.unexpected-field': 'DHIS2 parle d’une chose que nous n’écrivons pas',
  'export.dhis.cause.unknown': 'DHIS2 donne une raison que nous ne connaissons pas',
  'export.dhis.cause-fix.correct-target-mapping':
    'Faites corriger l’élément de données ou la combinaison dans le réglage dhis de la cible, puis exportez à nouveau.',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'Faites corriger le dhis.orgUnit du lieu, ou attribuer l’ensemble de données à l’unité d’organisation dans DHIS2.',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'Faites corriger les dates de l’unité d’organisation dans DHIS2, ou exportez sans elle.',
  'export.dhis.cause-fix.choose-or-open-period':
    'Choisissez une période ouverte, ou faites ouvrir DHIS2 pour elle.',
  'export.dhis.cause-fix.update-dhis2':
    'Faites mettre DHIS2 à jour vers une version après 2.43.1.1, ou retirer les périodes de saisie de l’ensemble de données.',
  'export.dhis.cause-fix.choose-other-data-set':
    'Choisissez un ensemble de données aux périodes de ce type.',
  'export.dhis.cause-fix.map-yes-no':
    'Faites écrire cette somme comme oui ou non, ou corriger le type de valeur dans DHIS2.',
  'export.dhis.cause-fix.correct-value-type':
    'Faites corriger le type de valeur dans DHIS2, ou omettez la ligne.',
  'export.dhis.cause-fix.leave-out': 'Omettez ces lignes.',
  'export.dhis.cause-fix.shorten-comment':
    'Faites corriger le commentaire dans le réglage de la cible.',
  'export.dhis.cause-fix.store-zeros':
    'Faites garder les zéros de cet élément par DHIS2, ou omettez la ligne.',
  'export.dhis.cause-fix.count-at-nearest':
    'Comptez chaque document à l’unité la plus proche seulement.',
  'export.dhis.cause-fix.correct-aggregation-type':
    'Faites corriger le type d’agrégation dans DHIS2, ou relier la cible à un autre élément.',
  'export.dhis.cause-fix.none': 'Il n’y a rien à faire.',
  'export.dhis.cause-fix.ask-for-access':
    'Demandez à l’administrateur de DHIS2 d’étendre les droits de cet utilisateur.',
  'export.dhis.cause-fix.ask-to-unapprove':
    'Faites retirer l’approbation dans DHIS2, ou laissez ce qui est approuvé.',
  'export.dhis.cause-fix.correct-category-option':
    'Faites corriger les dates ou les unités de l’option de catégorie dans DHIS2.',
  'export.dhis.cause-fix.send-as-json':
    'Exportez et importez en JSON : il dit son ensemble de données.',
  'export.dhis.cause-fix.export-without-complete-date':
    'Exportez sans marquer l’ensemble de données complet, ou une seule unité d’organisation.',
  'export.dhis.cause-fix.correct-data-set':
    'Faites corriger l’identifiant de l’ensemble de données dans les réglages du CHT.',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'Faites vérifier l’identifiant de l’ensemble de données dans les réglages du CHT, puis si ces éléments de données en font partie dans DHIS2.',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'Si la combinaison d’options existe dans DHIS2, faites donner à cet utilisateur l’accès à ses options de catégorie. Sinon, faites corriger le réglage dhis de la cible.',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'Choisissez une période ouverte, ou faites ouvrir DHIS2 pour celle-ci. Si elle est ouverte et que l’ensemble de données a des périodes de saisie : DHIS2 2.43.0 à 2.43.1.1 les lit à l’envers ; faites mettre DHIS2 à jour ou retirer ces périodes de saisie.',
  'export.dhis.cause-fix.correct-other-rows':
    'Corrigez les autres lignes que DHIS2 nomme, puis renvoyez tout.',
  'export.dhis.cause-fix.export-again':
    'Exportez à nouveau et envoyez ce fichier : quelque chose a changé celui-ci en chemin.',
  'export.dhis.cause-fix.ask-administrator': 'Montrez les mots de DHIS2 à son administrateur.',
};
