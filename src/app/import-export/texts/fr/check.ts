import type { checkEn } from '../en/check.ts';

/** French texts of what is found before a file leaves. */
export const check: Record<keyof typeof checkEn, string> = {
  'export.dhis.review': 'Regardez avant que le fichier parte',
  'export.dhis.review.detail':
    'Les chiffres sont comptés, et rien n’est encore écrit. Voici ce que DHIS2 en ferait. Omettez des lignes si vous le voulez, puis appuyez sur Écrire le fichier.',
  'export.dhis.review.values':
    '{count, plural, one {valeur sera dans le fichier} other {valeurs seront dans le fichier}}',
  'export.dhis.review.no-rows':
    'Il ne reste aucune ligne, donc aucun fichier à écrire. Reprenez des lignes, ou corrigez la cause.',
  'export.dhis.file.emptied': 'Il ne reste aucune ligne à écrire.',
  'export.dhis.check': 'Vérifié avec DHIS2',
  'export.dhis.check.nothing': 'Les métadonnées de DHIS2 ne disent rien contre ce fichier.',
  'export.dhis.check.nothing-of-checked':
    'Rien n’a été trouvé dans ce qui pouvait être vérifié. Le reste est listé plus bas.',
  'export.dhis.check.rows':
    '{count, plural, one {Montrer la ligne} other {Montrer {count, number} lignes}}',
  'export.dhis.check.leave-out':
    '{count, plural, one {Omettre cette ligne} other {Omettre ces {count, number} lignes}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {Retirer ce choix} one {La reprendre} other {Reprendre ces {count, number} lignes}}',
  'export.dhis.check.left-out': 'Omis parce que vous l’avez choisi',
  'export.dhis.check.left-out.for-other': 'Ces lignes sont déjà omises pour une autre raison.',
  'export.dhis.row.in-dhis2': 'Dans DHIS2 : {names}',
  'export.dhis.finding.date': 'Depuis ou jusqu’au {date}.',
  'export.dhis.finding.option-combos': 'Ce serait l’une de celles-ci : {combos}.',
  'export.dhis.finding.below': 'En dessous d’elle dans ce fichier : {units}.',
  'export.dhis.severity.refused': 'DHIS2 refuserait ceci',
  'export.dhis.severity.lost': 'DHIS2 perdrait ceci',
  'export.dhis.severity.hidden': 'DHIS2 cacherait ceci',
  'export.dhis.severity.doubtful': 'DHIS2 en calculerait autre chose',
  'export.dhis.severity.harmless': 'Bon à savoir, et sans danger',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 à 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 et plus récent',
  'export.dhis.effect.whenStrict.upTo242': 'Là où ses réglages sont stricts : {behaviour}',
  'export.dhis.effect.whenStrict.since243': 'Après 2.43 : {behaviour}',
  'export.dhis.behaviour.refuses-file': 'Ne prend rien du fichier.',
  'export.dhis.behaviour.rejects-value': 'Ne prend pas cette valeur ; prend les autres.',
  'export.dhis.behaviour.drops-or-deletes':
    'Ne garde pas le zéro, et efface le nombre qui est déjà là.',
  'export.dhis.behaviour.stores-hidden': 'La garde là où aucun formulaire ni rapport ne la montre.',
  'export.dhis.behaviour.keeps-last': 'Ne garde que la dernière.',
  'export.dhis.behaviour.counts-twice': 'La garde, et l’ajoute à une somme qui la contient déjà.',
  'export.dhis.behaviour.computes-otherwise': 'La garde, et en calcule autre chose.',
  'export.dhis.behaviour.stores': 'La garde comme il faut.',
  'export.dhis.rule.wrong-period-type':
    'Le type de période de l’ensemble de données est {periodType} ; ce fichier est d’un autre.',
  'export.dhis.rule.future-period':
    'La dernière période pour laquelle l’ensemble de données est ouvert est {latestPeriod}.',
  'export.dhis.rule.expired-period':
    'L’ensemble de données est fermé pour cette période depuis le {date}, selon ses jours d’expiration.',
  'export.dhis.rule.outside-input-periods':
    'L’ensemble de données a une liste de périodes avec les jours où il les prend ; cette période n’est pas ouverte aujourd’hui.',
  'export.dhis.rule.reversed-input-periods':
    'L’ensemble de données a une liste de périodes avec les jours où il les prend, et cette période est ouverte aujourd’hui. DHIS2 2.43.0 à 2.43.1.1 lisent ces jours à l’envers : ils refusent une période ouverte et en prennent une fermée.',
  'export.dhis.rule.element-not-in-data-set':
    'Chaque élément de données doit être de l’ensemble de données. DHIS2 n’y liste pas celui-ci.',
  'export.dhis.rule.org-unit-not-assigned':
    'L’ensemble de données doit être attribué à chaque unité d’organisation qui le rapporte.',
  'export.dhis.rule.org-unit-not-open-yet':
    'Une unité d’organisation doit être ouverte le premier jour de la période.',
  'export.dhis.rule.org-unit-closed':
    'Une unité d’organisation ne doit pas être fermée avant le premier jour de la période.',
  'export.dhis.rule.missing-option-combo':
    'L’élément de données est réparti, par sexe ou par âge par exemple. Une ligne doit dire de quelle part elle est.',
  'export.dhis.rule.wrong-option-combo':
    'La combinaison d’options doit être l’une de celles de l’élément de données.',
  'export.dhis.rule.missing-attribute-option-combo':
    'L’ensemble de données est réparti, par projet par exemple. Chaque ligne doit dire de quelle part elle est.',
  'export.dhis.rule.wrong-attribute-option-combo':
    'La combinaison d’options d’attribut doit être l’une de celles de l’ensemble de données.',
  'export.dhis.rule.duplicate-row':
    'D’une unité d’organisation, d’un élément et d’une combinaison d’options, il ne peut y avoir qu’une ligne.',
  'export.dhis.rule.value-type':
    'Le type de valeur de l’élément de données est {valueType} : {fault}',
  'export.dhis.rule.not-an-option': 'L’élément de données ne prend que les options de sa liste.',
  'export.dhis.rule.comment-too-long': 'Un commentaire peut avoir 5 000 caractères.',
  'export.dhis.rule.zero-not-significant':
    'Pour cet élément de données, DHIS2 prend un zéro pour rien de rapporté.',
  'export.dhis.rule.parent-and-child':
    'DHIS2 additionne les unités d’organisation lui-même : ce qui est compté en dessous ne doit pas l’être aussi au-dessus.',
  'export.dhis.rule.aggregation-type':
    'Ces chiffres sont des sommes. DHIS2 agrège l’élément de données par {aggregationType} ; ce qu’il montre au-dessus de l’unité d’organisation n’est pas leur somme.',
  'export.dhis.rule.percentage-added-up':
    'Ces chiffres sont des pourcentages. DHIS2 agrège l’élément de données par {aggregationType} ; il additionne donc des pourcentages.',
  'export.dhis.value-fault.not-a-number': 'ceci n’est pas un nombre.',
  'export.dhis.value-fault.not-whole': 'ceci n’est pas un nombre entier.',
  'export.dhis.value-fault.zero': 'il ne prend pas de 0.',
  'export.dhis.value-fault.negative': 'il ne prend pas de nombre au-dessous de 0.',
  'export.dhis.value-fault.not-negative': 'il ne prend que des nombres au-dessous de 0.',
  'export.dhis.value-fault.beyond-32-bit': 'il ne prend que des nombres jusqu’à 2 147 483 647.',
  'export.dhis.value-fault.above-100': 'il prend des nombres de 0 à 100.',
  'export.dhis.value-fault.above-1': 'il prend des nombres de 0 à 1.',
  'export.dhis.value-fault.not-yes-or-no': 'il ne prend que oui et non.',
  'export.dhis.value-fault.not-yes': 'il ne prend que oui.',
  'export.dhis.value-fault.too-long': 'la valeur est trop longue.',
  'export.dhis.value-fault.no-value': 'il n’y a pas de valeur.',
  'export.dhis.value-fault.takes-no-number': 'il ne prend aucun nombre.',
  'export.dhis.yes-no': 'Oui et non',
  'export.dhis.yes-no.label': 'Écrire les sommes des éléments oui/non comme oui et non',
  'export.dhis.yes-no.rule':
    'La règle : 1 ou plus devient oui (true), 0 devient non (false). Là où un élément de données ne connaît que oui, un 0 est omis.',
  'export.dhis.yes-no.changed':
    '{count, plural, one {# valeur est écrite comme oui ou non.} other {# valeurs sont écrites comme oui ou non.}}',
  'export.dhis.yes-no.without-no': 'Zéros des éléments de données qui ne connaissent que oui',
  'export.dhis.not-checked': 'Non vérifié',
  'export.dhis.not-checked.detail':
    'Les métadonnées n’en disent pas assez pour ceci. DHIS2 peut encore y trouver quelque chose ; un essai le dit.',
  'export.dhis.not-checked.about': '{count, plural, one {(de {names})} other {(de # : {names})}}',
  'export.dhis.missing-part.data-set':
    'Rien du tout : les métadonnées sont d’un autre ensemble de données.',
  'export.dhis.missing-part.period-type': 'Si l’ensemble de données prend de telles périodes.',
  'export.dhis.missing-part.open-future-periods': 'Si la période vient trop tôt.',
  'export.dhis.missing-part.expiry-days': 'Si la période est déjà fermée.',
  'export.dhis.missing-part.data-input-periods':
    'Si la période est de la liste de l’ensemble de données.',
  'export.dhis.missing-part.data-elements':
    'Les éléments de données : s’ils sont dans l’ensemble, et prennent ces valeurs.',
  'export.dhis.missing-part.value-types': 'Si les valeurs conviennent aux types de valeur.',
  'export.dhis.missing-part.aggregation-types': 'Comment DHIS2 agrège les éléments de données.',
  'export.dhis.missing-part.zero-is-significant': 'Si les zéros sont gardés.',
  'export.dhis.missing-part.options': 'Si les valeurs sont parmi les options.',
  'export.dhis.missing-part.option-combos': 'Si les combinaisons d’options sont justes.',
  'export.dhis.missing-part.attribute-option-combos':
    'Si les combinaisons d’options d’attribut sont justes.',
  'export.dhis.missing-part.org-units':
    'Les unités d’organisation : si l’ensemble leur est attribué, et si elles sont ouvertes.',
  'export.dhis.missing-part.org-unit-dates': 'Si les unités d’organisation sont ouvertes.',
  'export.dhis.missing-part.org-unit-paths':
    'Si des unités d’organisation se trouvent l’une sous l’autre.',
  'export.dhis.missing-part.validation-rules':
    'Les règles de validation de DHIS2 : les fichiers de dépendances d’un ensemble de données n’en contiennent pas. Lisez les métadonnées depuis DHIS2 ou chargez un fichier de toutes les métadonnées.',
  'export.dhis.missing-part.entry-rules':
    'Ce que DHIS2 demande à un formulaire terminé : champs obligatoires, commentaires.',
  'export.dhis.missing-part.min-max-values':
    'Valeurs minimales et maximales : les fichiers de métadonnées ne les ont pas. Lisez les métadonnées depuis DHIS2.',
  'export.dhis.names': 'Comparer nos noms avec ceux de DHIS2',
  'export.dhis.names.dataElements': 'Cibles et éléments de données',
  'export.dhis.names.orgUnits': 'Lieux et unités d’organisation',
  'export.dhis.names.ours': 'Ici',
  'export.dhis.names.in-dhis2': 'Dans DHIS2',
  'export.dhis.names.none.dataElements': 'Pas dans l’ensemble de données',
  'export.dhis.names.none.orgUnits': 'Ensemble de données pas attribué',
};
