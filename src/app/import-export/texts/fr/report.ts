import type { reportEn } from '../en/report.ts';

/** French texts of what an export gave. */
export const report: Record<keyof typeof reportEn, string> = {
  'export.dhis.done': 'Le fichier est dans vos téléchargements',
  'export.dhis.done.made': 'Créé le {when} par {who}',
  'export.dhis.done.announcement':
    'Exportation terminée. {values, plural, one {# valeur} other {# valeurs}}{notCounted, plural, =0 {} one {, # non comptée} other {, # non comptées}}.',
  'export.dhis.figure.values': '{count, plural, one {valeur} other {valeurs}}',
  'export.dhis.figure.org-units':
    '{count, plural, one {unité d’organisation} other {unités d’organisation}}',
  'export.dhis.figure.owners': '{count, plural, one {ASC} other {ASC}}',
  'export.dhis.figure.left-out': 'laissées de côté',
  'export.dhis.report.all-counted': 'Tous les documents de cibles de ce choix ont été comptés.',
  'export.dhis.report.not-counted': 'Non comptés',
  'export.dhis.report.left-out': 'Laissées hors du fichier',
  'export.dhis.report.notices': 'Bon à savoir',
  'export.dhis.report.chosen-only':
    'Seules les unités choisies ont été examinées. Les documents des ASC sans lieu relié sont listés quand vous exportez toutes les unités d’organisation.',
  'export.dhis.report.more':
    '{count, plural, one {Montrer le dernier} other {Montrer les {step, number} suivants sur {count, number}}}',
  'export.dhis.report.no-name': 'Sans nom',
  'export.dhis.report.show': '{count, plural, one {Montrer} other {Montrer les {count, number}}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, one { {isNamed, select, yes {Les chiffres de {name} ne peuvent pas être lus} other {# document ne peut pas être lu}}} other {# documents ne peuvent pas être lus}}',
  'export.dhis.not-counted.malformed.effect':
    'Le propriétaire ou la liste des cibles manque. Rien de ce document n’est dans les chiffres.',
  'export.dhis.not-counted.malformed.next':
    'Demandez à l’ASC de resynchroniser : le téléphone peut alors le réécrire, et vous pourrez exporter de nouveau. Si rien ne change, montrez-le à votre administrateur CHT.',
  'export.dhis.not-counted.older-account':
    '{count, plural, one { {isNamed, select, yes { {name} a un autre compte, plus récent} other {# document vient d’un ancien compte d’ASC}}} other {# documents viennent d’anciens comptes d’ASC}}',
  'export.dhis.not-counted.older-account.effect':
    'Un ASC qui a plusieurs comptes compte une fois, par le document le plus récent. Celui-ci, plus ancien, n’est pas dans les chiffres.',
  'export.dhis.not-counted.older-account.next':
    'Demandez à l’ASC de n’utiliser qu’un compte, et à l’administrateur du CHT de fermer l’autre.',
  'export.dhis.not-counted.no-contact':
    '{count, plural, one {# document nomme un ASC qui n’existe plus} other {# documents nomment des ASC qui n’existent plus}}',
  'export.dhis.not-counted.no-contact.effect':
    'Le contact nommé a été supprimé ou n’a jamais existé. Son lieu est inconnu ; ses chiffres ne sont dans aucune unité.',
  'export.dhis.not-counted.no-contact.next':
    'Demandez à votre administrateur CHT si le contact a été supprimé par erreur. Une fois rétabli, exportez de nouveau.',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, one { {isNamed, select, yes { {name} travaille hors des lieux reliés} other {# document est d’un ASC hors des lieux reliés}}} other {# documents sont d’ASC hors des lieux reliés}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'Aucun lieu au-dessus de l’ASC n’a d’unité d’organisation de cet ensemble de données. Ces chiffres ne sont dans aucune unité.',
  'export.dhis.not-counted.no-org-unit.next':
    'Demandez à l’administrateur du CHT de relier le lieu à une unité d’organisation, ou de déplacer l’ASC, puis exportez à nouveau.',
  'export.dhis.not-counted.bad-number':
    '{count, plural, one { {isNamed, select, yes {Un nombre de {name} ne peut pas être compté} other {# nombre ne peut pas être compté}}} other {# nombres ne peuvent pas être comptés}}',
  'export.dhis.not-counted.bad-number.effect':
    'Il manque, est négatif, n’est pas entier ou figure deux fois. Il a été laissé de côté sans être pris pour zéro ; le reste du document compte.',
  'export.dhis.not-counted.bad-number.next':
    'Demandez le vrai nombre à l’ASC et corrigez-le dans DHIS2 après l’import. Montrez-le à la personne qui configure les cibles.',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, one {# ligne a un identifiant que DHIS2 ne peut pas connaître} other {# lignes ont un identifiant que DHIS2 ne peut pas connaître}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'Elle a été laissée de côté, car DHIS2 refuse tout le fichier pour une seule ligne de ce genre. Ses chiffres ne sont dans aucune autre unité.',
  'export.dhis.left-out.invalid-identifier.next':
    'Demandez à l’administrateur du CHT de corriger l’identifiant : une lettre, puis dix lettres ou chiffres. Exportez ensuite à nouveau.',
  'export.dhis.left-out.mixed-values':
    '{count, plural, one {# ligne mélange des nombres de natures différentes} other {# lignes mélangent des nombres de natures différentes}}',
  'export.dhis.left-out.mixed-values.effect':
    'Plusieurs cibles l’alimentent, certaines par un compte et d’autres par un pourcentage. Leur somme ne voudrait rien dire.',
  'export.dhis.left-out.mixed-values.next':
    'Demandez à la personne qui configure votre application CHT de donner la même « value » à ces cibles.',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, one {# somme est trop grande} other {# sommes sont trop grandes}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'Elle dépasse ce qui peut s’écrire exactement ; elle a été laissée de côté et non arrondie.',
  'export.dhis.left-out.unsafe-sum.next':
    'L’un des nombres sous cette unité doit être faux. Cherchez-le avec le superviseur des ASC.',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, one {# pourcentage n’a rien à diviser} other {# pourcentages n’ont rien à diviser}}',
  'export.dhis.left-out.percent-without-total.effect':
    'Il n’y a eu aucun cas, donc pas de pourcentage. Il a été laissé de côté sans être pris pour zéro.',
  'export.dhis.left-out.percent-without-total.next':
    'Rien, s’il n’y a vraiment eu aucun cas durant cette période.',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, one {# ligne n’a pas de valeur de son type} other {# lignes n’ont pas de valeur de leur type}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'L’élément de données ne prend pas ce nombre : un 0 où seul un oui ou un nombre positif est pris, une part de plus de 100 %, un nombre au-dessous de toutes les options, ou un type qu’aucun compte ne peut remplir.',
  'export.dhis.left-out.no-value-of-type.next':
    'Rien, si un 0 était voulu. Sinon, montrez-le à qui configure votre application CHT.',
  'export.dhis.notice.older-data-sets-key':
    'Les paramètres utilisent l’ancienne écriture dhisDataSets',
  'export.dhis.notice.older-data-sets-key.effect':
    'Elle a été lue quand même ; aucun chiffre ne change.',
  'export.dhis.notice.older-data-sets-key.next':
    'Demandez à la personne qui configure votre application CHT de l’appeler dhis_data_sets.',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, one {# partie des paramètres ne peut pas être lue} other {# parties des paramètres ne peuvent pas être lues}}',
  'export.dhis.notice.unreadable-setting.effect':
    'Elle a été ignorée. Un ensemble de données ou une cible peut manquer sur cette page.',
  'export.dhis.notice.unreadable-setting.next':
    'Montrez-la à la personne qui configure votre application CHT.',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, one {# cible est définie plusieurs fois} other {# cibles sont définies plusieurs fois}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'La première définition a été utilisée. Si elles diffèrent, un nombre peut être sur une autre ligne que prévu.',
  'export.dhis.notice.repeated-target-definition.next':
    'Demandez à la personne qui configure votre application CHT de donner à chaque cible son propre identifiant.',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, one {# cible demande une sorte de nombre inconnue} other {# cibles demandent une sorte de nombre inconnue}}',
  'export.dhis.notice.unknown-value-kind.effect': 'Son total a été utilisé, comme le fait le CHT.',
  'export.dhis.notice.unknown-value-kind.next':
    'Demandez à la personne qui configure votre application CHT d’écrire total, pass ou percent.',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, one {# cible ne dit pas de façon connue comment les mois deviennent une valeur} other {# cibles ne disent pas de façon connue comment les mois deviennent une valeur}}',
  'export.dhis.notice.unknown-value-over.effect': 'Ses mois ont été additionnés.',
  'export.dhis.notice.unknown-value-over.next':
    'Demandez à la personne qui configure votre application CHT d’écrire sum, last ou average.',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, one {# cible est liée à un type qu’aucun compte ne peut remplir} other {# cibles sont liées à un type qu’aucun compte ne peut remplir}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'Ses lignes ont été laissées de côté. Les dates, les lieux et les textes libres sont dans les rapports, pas dans les cibles.',
  'export.dhis.notice.unsupported-value-type.next':
    'Demandez à qui configure votre application CHT d’écrire BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL ou un type de nombres, ou de donner des options pour un texte.',
  'export.dhis.notice.unreadable-options':
    '{count, plural, one {Les options de # cible ne peuvent pas être lues} other {Les options de # cibles ne peuvent pas être lues}}',
  'export.dhis.notice.unreadable-options.effect':
    'Ses lignes ont été laissées de côté : avec la moitié des options, les valeurs seraient fausses.',
  'export.dhis.notice.unreadable-options.next':
    'Demandez à qui configure votre application CHT de donner à chaque option un at_least et un code.',
  'export.dhis.notice.other-value-type':
    '{count, plural, one {# cible est écrite dans un autre type que celui de son élément de données dans DHIS2} other {# cibles sont écrites dans un autre type que celui de leurs éléments de données dans DHIS2}}',
  'export.dhis.notice.other-value-type.effect':
    'Les paramètres du CHT ont été suivis ; DHIS2 peut les refuser.',
  'export.dhis.notice.other-value-type.next':
    'Demandez à la personne qui configure votre application CHT lequel des deux est voulu. Une cible qui ne fait que compter n’a pas de pourcentage.',
  'export.dhis.notice.running-total':
    '{count, plural, one {# cible ressemble à un total courant, et ses mois sont additionnés} other {# cibles ressemblent à des totaux courants, et leurs mois sont additionnés}}',
  'export.dhis.notice.running-total.effect':
    'Ce qui est encore là à la fin d’un mois est compté de nouveau chaque mois : la somme est trop élevée.',
  'export.dhis.notice.running-total.next':
    'Demandez à la personne qui configure votre application CHT d’ajouter « value_over » : last pour un total courant, sum si l’addition est voulue.',
  'export.dhis.notice.shortened-comment':
    '{count, plural, one {# commentaire était trop long} other {# commentaires étaient trop longs}}',
  'export.dhis.notice.shortened-comment.effect':
    'DHIS2 accepte 5 000 caractères ; le reste a été coupé. Aucun chiffre ne change.',
  'export.dhis.notice.shortened-comment.next':
    'Demandez à la personne qui configure votre application CHT de le raccourcir.',
  'export.dhis.notice.mixed-values':
    '{count, plural, one {# élément de données reçoit des nombres de natures différentes} other {# éléments de données reçoivent des nombres de natures différentes}}',
  'export.dhis.notice.mixed-values.effect':
    'Certaines cibles donnent un compte, d’autres un pourcentage. Leurs lignes sont laissées hors du fichier.',
  'export.dhis.notice.mixed-values.next':
    'Demandez à la personne qui configure votre application CHT de donner la même « value » à ces cibles.',
  'export.dhis.notice.several-org-units':
    '{count, plural, one {# lieu a plusieurs unités d’organisation} other {# lieux ont plusieurs unités d’organisation}}',
  'export.dhis.notice.several-org-units.effect':
    'Ses documents comptent une fois à chacune ; les totaux de DHIS2 les contiennent donc plusieurs fois.',
  'export.dhis.notice.several-org-units.next':
    'Demandez à l’administrateur du CHT de garder une seule unité par lieu pour cet ensemble de données.',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, one {# lieu relié se trouve sous un autre lieu relié} other {# lieux reliés se trouvent sous d’autres lieux reliés}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'Chaque ASC a été compté une fois, à l’unité reliée la plus proche. L’unité au-dessus ne contient que les ASC qui ne sont sous aucune autre ; DHIS2 ajoute lui-même le reste.',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'Rien, en règle générale. Si votre DHIS2 n’additionne pas les unités de cet ensemble de données, comptez plutôt à toutes les unités au-dessus.',
  'export.dhis.notice.overlapping-org-units.nearest.switch':
    'Compter à toutes les unités au-dessus',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'Chaque ASC a été compté à toutes les unités reliées au-dessus, comme le fait CHT Core. Là où DHIS2 additionne les unités, il les montre plusieurs fois.',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'Comptez seulement à l’unité la plus proche, sauf si votre DHIS2 n’additionne pas les unités de cet ensemble de données.',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'Compter à l’unité la plus proche',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, one {# document nomme un autre mois} other {# documents nomment un autre mois}}',
  'export.dhis.notice.other-reporting-period.effect':
    'Il a été compté dans le mois que dit son identifiant, celui qui est exporté ici.',
  'export.dhis.notice.other-reporting-period.next':
    'Demandez à l’ASC de vérifier la date du téléphone ; comparez le nombre avec le mois précédent.',
  'export.dhis.not-counted.excluded':
    '{count, plural, one {# document a été écarté volontairement} other {# documents ont été écartés volontairement}}',
  'export.dhis.not-counted.excluded.effect':
    'Son ASC a été écarté de cette période, avec un motif. Rien de ce document n’est dans les chiffres.',
  'export.dhis.not-counted.excluded.next':
    'Rien, si le motif tient toujours. Sinon, reprenez l’ASC.',
  'export.dhis.not-counted.other-revision':
    '{count, plural, one {# révision d’un document est en conflit} other {# révisions de documents sont en conflit}}',
  'export.dhis.not-counted.other-revision.effect':
    'Deux téléphones ont modifié un même document chacun de son côté. La modification la plus récente compte ; celle-ci n’est pas dans les chiffres.',
  'export.dhis.not-counted.other-revision.next':
    'Demandez à l’ASC de n’utiliser qu’un téléphone, et à l’administrateur du CHT de résoudre le conflit.',
  'export.dhis.notice.impossible-date':
    '{count, plural, one {# document se dit modifié dans l’avenir} other {# documents se disent modifiés dans l’avenir}}',
  'export.dhis.notice.impossible-date.effect':
    'L’horloge du téléphone était fausse. Le document a été pris pour le plus ancien de son ASC.',
  'export.dhis.notice.impossible-date.next': 'Demandez à l’ASC de régler la date de ce téléphone.',
  'export.dhis.notice.percent-total':
    '{count, plural, one {# pourcentage envoie son dénominateur} other {# pourcentages envoient leur dénominateur}}',
  'export.dhis.notice.percent-total.effect':
    'Le nombre du fichier est le total dont le pourcentage est tiré : tous les cas, et non ceux qui ont atteint la cible.',
  'export.dhis.notice.percent-total.next':
    'Demandez à la personne qui configure le CHT d’ajouter « value » : pass pour les cas qui l’ont atteinte, percent pour le pourcentage, total si c’est voulu.',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, one {# lien nomme un ensemble de données qui n’est pas configuré} other {# liens nomment un ensemble de données qui n’est pas configuré}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'Il ne fait rien : les chiffres de la cible ou du lieu ne sont dans aucun fichier de ce nom.',
  'export.dhis.notice.not-configured-data-set.next':
    'Demandez à la personne qui configure le CHT de corriger l’identifiant de l’ensemble de données, ou de l’ajouter.',
  'export.dhis.notice.unread-mapping':
    '{count, plural, one {# lien n’est pas lu} other {# liens ne sont pas lus}}',
  'export.dhis.notice.unread-mapping.effect':
    'Il est mal écrit, ou contient ce qu’aucune règle ne lit, et ne fait rien.',
  'export.dhis.notice.unread-mapping.next': 'Montrez-le à la personne qui configure le CHT.',
  'export.dhis.notice.running-period': 'Cette période n’est pas terminée',
  'export.dhis.notice.running-period.effect':
    'Ses chiffres sont incomplets, et DHIS2 les refuse par défaut jusqu’à la fin de la période.',
  'export.dhis.notice.running-period.next':
    'Exportez à nouveau quand elle sera terminée. Le jour à partir duquel DHIS2 l’accepte :',
  'export.dhis.notice.bikram-sambat-period': 'Cette période est du Bikram Sambat',
  'export.dhis.notice.bikram-sambat-period.effect':
    'Seul un DHIS2 dont le calendrier est nepali la prend pour ce qu’elle est. Le calendrier du vôtre n’est pas connu ici.',
  'export.dhis.notice.bikram-sambat-period.next':
    'Chargez les métadonnées de DHIS2, ou demandez à votre administrateur DHIS2 le calendrier des paramètres du système.',
  'export.dhis.notice.period-after-today': 'Cette période est après aujourd’hui',
  'export.dhis.notice.period-after-today.effect':
    'Des téléphones à la date fausse ou d’un autre calendrier l’ont écrite. DHIS2 la refuse par défaut.',
  'export.dhis.notice.period-after-today.next':
    'Demandez aux ASC de vérifier la date de leur téléphone. Le jour à partir duquel DHIS2 l’accepte :',
  'export.dhis.notice.open-in-dhis2': 'Cette période est encore en cours dans DHIS2',
  'export.dhis.notice.open-in-dhis2.effect':
    'La période est complète ici, et DHIS2 la refuse par défaut jusqu’à sa fin au calendrier ; DHIS2 2.43 et suivants refusent tout le fichier.',
  'export.dhis.notice.open-in-dhis2.next':
    'Importez le fichier plus tard. Le jour à partir duquel DHIS2 l’accepte :',
  'export.dhis.item.below': '{name}, sous {above}',
};
