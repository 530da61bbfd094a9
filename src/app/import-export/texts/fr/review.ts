/** French texts of the review. */
export const review = {
  'export.dhis.review-panel': 'Vérification',
  'export.dhis.review-panel.counted': 'Compté le {when}',
  'export.dhis.review-panel.stale':
    'Vous avez fait un autre choix depuis. Ces chiffres sont ceux du choix précédent.',
  'export.dhis.review-panel.failed':
    'La vérification s’est arrêtée, car le programme qui compte s’est arrêté. Exportez à nouveau pour la voir.',
  'export.dhis.section.values': 'Valeurs',
  'export.dhis.section.missing': 'Qui manque',
  'export.dhis.section.suspects': 'En double ou en moins',
  'export.dhis.section.far-out': 'Inhabituel',
  'export.dhis.section.not-counted': 'Non comptés',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{part, number} sur {whole, number}',
  'export.dhis.section.reported': 'ont rapporté',
  'export.dhis.section.nothing': 'rien à voir',
  'export.dhis.section.nobody': 'personne n’est attendu',
  'export.dhis.section.unread': 'pas encore lu',
  'export.dhis.reading.people':
    'Lecture des personnes attendues. Vous pouvez exporter entre-temps ; les chiffres ne changent pas.',
  'export.dhis.reading.months':
    'Lecture des six mois précédents ({done, number} sur {total, number}). Vous pouvez exporter entre-temps ; les chiffres ne changent pas.',
  'export.dhis.reading.on-request':
    'Pour autant d’ASC, lire qui manque et ce qui est inhabituel prend plus de temps. Les chiffres n’en changent pas.',
  'export.dhis.reading.request': 'Lire les comptes et les six mois précédents',
  'export.dhis.reading.failed':
    'Les personnes attendues ou les mois précédents n’ont pas pu être lus. Les chiffres et le fichier n’en sont pas touchés.',
  'export.dhis.page.label': 'Pages de la liste',
  'export.dhis.page.previous': 'Page précédente',
  'export.dhis.page.next': 'Page suivante',
  'export.dhis.page.of': '{first, number}–{last, number} sur {total, number}',
  'export.dhis.person.no-phone': 'pas de numéro de téléphone',
  'export.dhis.person.changed': 'modifié le {when}',
  'export.dhis.person.changed.early':
    'modifié le {when}, {days, plural, one {# jour} other {# jours}} avant la fin de la période',
  'export.dhis.person.synced': 'synchronisé le {when}',
  'export.dhis.person.cannot-sync':
    'ne peut pas synchroniser : {count, plural, one {# échec} other {# échecs}} depuis le {when}',
  'export.dhis.person.missing-months': 'rien de compté pour {months}',
  'export.dhis.person.left-out': 'a rapporté, et est écarté volontairement',
  'export.dhis.leave-out': 'Laisser de côté…',
  'export.dhis.leave-out.of': 'Laisser de côté… {name}',
  'export.dhis.leave-out.reason': 'Pourquoi laisser {name} de côté ?',
  'export.dhis.leave-out.hint': 'Le motif figure sur le reçu. N’y nommez personne.',
  'export.dhis.leave-out.required': 'Dites pourquoi, en quelques mots.',
  'export.dhis.leave-out.do': 'Laisser de côté',
  'export.dhis.left-out-owners':
    '{count, plural, one {# ASC est laissé de côté dans ces chiffres} other {# ASC sont laissés de côté dans ces chiffres}}',
  'export.dhis.left-out-owners.effect':
    'Rien d’eux n’est dans les valeurs, les totaux ou le fichier. Ce navigateur les laisse de côté pour cet ensemble de données et cette période jusqu’à ce que vous les repreniez.',
  'export.dhis.left-out-owners.forgotten':
    'Ce navigateur ne peut pas dire qui vous avez exclu auparavant : ces personnes sont comptées. Excluez-les à nouveau si nécessaire.',
  'export.dhis.left-out-owners.not-kept':
    'Ce navigateur ne peut pas le retenir : à la prochaine ouverture de la page, ils seront comptés à nouveau.',
  'export.dhis.left-out-owners.undo': 'Reprendre',
  'export.dhis.left-out-owners.undo.of': 'Reprendre : {name}',
  'export.dhis.person.in-cht': 'Ouvrir dans le CHT',
  'export.dhis.person.in-cht.of': 'Ouvrir dans le CHT : {name}',
  'export.dhis.sheet.print': 'Imprimer la fiche',
  'export.dhis.sheet.print.of': 'Imprimer la fiche : {name}',
  'export.dhis.values.what': 'Quoi',
  'export.dhis.values.value': 'Valeur',
  'export.dhis.values.months': 'Six mois précédents',
  'export.dhis.values.no-sum': 'non additionné',
  'export.dhis.values.by': 'Par quoi les lignes commencent',
  'export.dhis.values.by.element': 'Par objectif',
  'export.dhis.values.by.org-unit': 'Par unité',
  'export.dhis.values.search': 'Chercher une unité',
  'export.dhis.values.order': 'Ordre',
  'export.dhis.values.order.name': 'Par nom',
  'export.dhis.values.order.value': 'Les plus grandes d’abord',
  'export.dhis.values.order.far-out': 'Les inhabituelles d’abord',
  'export.dhis.values.none': 'Aucune valeur n’est d’une unité de ce nom.',
  'export.dhis.values.units': '{count, plural, one {# unité} other {# unités}}',
  'export.dhis.values.values': '{count, plural, one {# valeur} other {# valeurs}}',
  'export.dhis.values.owners':
    '{count, plural, =0 {rapporté par personne} one {# ASC} other {# ASC}}',
  'export.dhis.values.far-out': 'inhabituel',
  'export.dhis.values.far-outs': '{count, plural, one {# inhabituelle} other {# inhabituelles}}',
  'export.dhis.values.out-of': '{part} sur {whole}',
  'export.dhis.missing.figure':
    '{reported, number} sur {expected, plural, one {# ASC} other {# ASC}} {reported, plural, one {a} other {ont}} rapporté.',
  'export.dhis.missing.figure.months':
    '{reported, number} sur {expected, plural, one {# ASC} other {# ASC}} {reported, plural, one {a} other {ont}} rapporté {months, plural, one {le mois qui a commencé} other {chacun des # mois qui ont commencé}}.',
  'export.dhis.missing.basis.accounts':
    'Est attendue toute personne dont le compte fonctionne sur un téléphone en dessous de ces unités.',
  'export.dhis.missing.basis.earlier-periods':
    'Les comptes ne peuvent pas être lus, ou aucun n’est celui d’un téléphone : est attendue toute personne qui a rapporté durant l’un des trois mois précédents.',
  'export.dhis.missing.effect':
    'Le travail de ceux qui manquent n’est pas dans ces chiffres. Demandez-leur de synchroniser, puis exportez à nouveau.',
  'export.dhis.missing.effect.months':
    'Ce que les autres ont fait durant les mois indiqués à côté d’eux n’est pas dans ces chiffres. Demandez-leur de synchroniser, puis exportez à nouveau.',
  'export.dhis.missing.of-unit': '{reported, number} sur {expected, number} ont rapporté',
  'export.dhis.missing.copy': 'Copier la liste',
  'export.dhis.missing.csv': 'Enregistrer en CSV',
  'export.dhis.missing.heading': 'N’ont pas rapporté, {month}',
  'export.dhis.missing.column.unit': 'Unité d’organisation',
  'export.dhis.missing.column.unit-id': 'Identifiant de l’unité',
  'export.dhis.missing.column.name': 'Nom',
  'export.dhis.missing.column.phone': 'Téléphone',
  'export.dhis.missing.column.place': 'Lieu',
  'export.dhis.missing.column.above': 'Lieu au-dessus',
  'export.dhis.missing.column.contact': 'Contact',
  'export.dhis.missing.column.months': 'Mois',
  'export.dhis.missing.column.sync': 'Synchronisation',
  'export.dhis.phones.ask': 'Quels téléphones sont en retard',
  'export.dhis.phones.count':
    '{count, plural, =0 {Aucun téléphone de ces ASC n’a une configuration plus ancienne que celle du serveur, d’après ce que les téléphones ont dit.} one {# téléphone a une configuration plus ancienne que celle du serveur. Il prend la nouvelle à sa prochaine synchronisation.} other {# téléphones ont une configuration plus ancienne que celle du serveur. Ils prennent la nouvelle à leur prochaine synchronisation.}}',
  'export.dhis.phones.detail': 'configuration {settings}, selon le téléphone le {when}',
  'export.dhis.phones.failed': 'On ne sait pas quels téléphones sont en retard. {words}',
  'export.dhis.missing.sync':
    'En contact depuis la fin de la période : {inTouch, number}. Modifiés tôt et sans contact depuis : {early, number}. Ne peuvent pas synchroniser : {cannotSync, number}.',
  'export.dhis.missing.sync.failed':
    'On ne sait pas quand les téléphones ont synchronisé : {words}. Cela ne touche ni les nombres ni le fichier.',
  'export.dhis.missing.early':
    '{count, plural, one {# ASC n’a plus rien modifié avant la fin de la période} other {# ASC n’ont plus rien modifié avant la fin de la période}}',
  'export.dhis.missing.early.detail':
    'Un téléphone écrit ses chiffres quand quelque chose change. Le travail des derniers jours est peut-être encore sur le téléphone : demandez s’ils ont synchronisé depuis.',
  'export.dhis.missing.unexpected':
    '{count, plural, one {# ASC a rapporté sans être attendu} other {# ASC ont rapporté sans être attendus}}',
  'export.dhis.missing.unexpected.detail':
    'Les chiffres comptent. Le compte est peut-être nouveau, fermé, ou d’un autre lieu.',
  'export.dhis.outlier.far-out':
    '{count, plural, one {# valeur s’écarte beaucoup de ses six derniers mois} other {# valeurs s’écartent beaucoup de leurs six derniers mois}}',
  'export.dhis.outlier.far-out.detail':
    'Elle peut être vraie, ou une faute de frappe. Ouvrez l’unité sous Valeurs pour voir de quel ASC elle vient, et demandez.',
  'export.dhis.outlier.stopped':
    '{count, plural, one {# valeur n’est plus là} other {# valeurs ne sont plus là}}',
  'export.dhis.outlier.stopped.detail':
    'Il y en avait une durant au moins quatre des six mois précédents. Personne ne l’a rapportée cette fois ; aucun zéro n’est envoyé.',
  'export.dhis.outlier.value': '{value, number}, d’habitude environ {median, number}',
  'export.dhis.outlier.none': 'pas de valeur',
  'export.dhis.suspect.same':
    '{same, number} sur {keys, plural, one {# nombre est} other {# nombres sont}} la somme de {names}',
  'export.dhis.suspect.account': 'Compte : {name}',
  'export.dhis.suspect.documents': '{count, plural, one {# document} other {# documents}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, one { {isNamed, select, yes { {name} recompte peut-être les ASC en dessous} other {# document recompte peut-être les ASC en dessous}}} other {# personnes recomptent peut-être les ASC en dessous}}',
  'export.dhis.suspect.supervisor-document.effect':
    'Les chiffres d’un superviseur comptent à la même unité que ceux des ASC en dessous : ce qui a été fait une fois est peut-être deux fois dans la somme.',
  'export.dhis.suspect.supervisor-document.next':
    'Demandez au superviseur si le téléphone montre son propre travail ou celui de tous. Si c’est celui de tous, laissez le superviseur de côté.',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, one { {isNamed, select, yes { {name} a été remplacé, et les deux ont des chiffres} other {# ASC a été remplacé, et les deux ont des chiffres}}} other {# ASC ont été remplacés, et les deux ont des chiffres}}',
  'export.dhis.suspect.replaced-owner.effect':
    'Ce que les deux téléphones portaient durant le mois de la remise compte deux fois.',
  'export.dhis.suspect.replaced-owner.next':
    'Demandez à l’ASC qui a pris la suite quels chiffres sont les siens. Là où les deux montrent le même travail, laissez l’un des deux de côté.',
  'export.dhis.suspect.registered-twice':
    '{count, plural, one { {isNamed, select, yes { {name} est enregistré deux fois} other {# ASC est enregistré deux fois}}} other {# ASC sont enregistrés deux fois}}',
  'export.dhis.suspect.registered-twice.effect':
    'Deux contacts de même nom, téléphone et lieu ont tous deux des chiffres : une personne compte peut-être deux fois.',
  'export.dhis.suspect.registered-twice.next':
    'Demandez à l’ASC. Si c’est une seule personne, laissez l’un des deux de côté et faites fermer ce contact par votre administrateur CHT.',
  'export.dhis.suspect.several-places':
    '{count, plural, one { {isNamed, select, yes { {name} travaille dans plusieurs unités} other {# ASC travaille dans plusieurs unités}}} other {# ASC travaillent dans plusieurs unités}}',
  'export.dhis.suspect.several-places.effect':
    'Tous les chiffres comptent à l’une des unités ; ils manquent aux autres.',
  'export.dhis.suspect.several-places.next':
    'Demandez à l’ASC comment le travail se répartit. Corrigez les unités dans DHIS2 après l’import là où cela importe.',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, one { {isNamed, select, yes {Le déplacement de {name} n’est peut-être pas terminé} other {# déplacement n’est peut-être pas terminé}}} other {# déplacements ne sont peut-être pas terminés}}',
  'export.dhis.suspect.stale-lineage.effect':
    'Le contact garde d’autres lieux au-dessus de lui que son lieu, donc les chiffres sont peut-être à une autre unité.',
  'export.dhis.suspect.stale-lineage.next':
    'Demandez à votre administrateur CHT de déplacer à nouveau le contact, puis exportez à nouveau.',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, one { {isNamed, select, yes {Personne ne sait où {name} appartient} other {# contact n’a pas de lieu connu}}} other {# contacts n’ont pas de lieu connu}}',
  'export.dhis.suspect.parent-as-text.effect':
    'Le lieu au-dessus est gardé comme un texte, donc le chemin s’y arrête. Les chiffres ne sont peut-être à aucune unité, ou à une unité plus basse.',
  'export.dhis.suspect.parent-as-text.next':
    'Demandez à votre administrateur CHT d’indiquer à nouveau le lieu, puis exportez à nouveau.',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, one { {isNamed, select, yes {La correspondance de {name} manque dans l’index de la base de données} other {# correspondance manque dans l’index de la base de données}}} other {# correspondances manquent dans l’index de la base de données}}',
  'export.dhis.suspect.lost-mapping.effect':
    'Elle a été trouvée quand même, et compte. L’export du CHT mettrait ces chiffres ailleurs.',
  'export.dhis.suspect.lost-mapping.next':
    'Demandez à votre administrateur CHT de corriger « dhis » de ce lieu.',
  'export.dhis.suspect.conflict':
    '{count, plural, one { {isNamed, select, yes { {name} est enregistré de deux façons} other {# contact est enregistré de deux façons}}} other {# contacts sont enregistrés de deux façons}}',
  'export.dhis.suspect.conflict.effect':
    'Des révisions du contact sont en conflit, et diffèrent par le nom, le lieu ou la correspondance. Demain, les chiffres seront peut-être à une autre unité.',
  'export.dhis.suspect.conflict.next':
    'Demandez à votre administrateur CHT de résoudre le conflit.',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, one { {isNamed, select, yes { {name} n’a envoyé que des zéros, après la fin de la période} other {# document n’a que des zéros, écrits après la fin de la période}}} other {# documents n’ont que des zéros, écrits après la fin de la période}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'Un téléphone remis à neuf les a peut-être écrits par-dessus les vrais chiffres. Ils comptent comme des zéros.',
  'export.dhis.suspect.zeros-after-the-period.next':
    'Demandez à l’ASC si le téléphone a été remis à neuf, et ce qui a été fait durant cette période.',
  'export.dhis.suspect.no-number':
    '{count, plural, one { {isNamed, select, yes { {name} n’a aucun chiffre pour cet ensemble de données} other {# document n’a aucun chiffre pour cet ensemble de données}}} other {# documents n’ont aucun chiffre pour cet ensemble de données}}',
  'export.dhis.suspect.no-number.effect':
    'L’ASC semble avoir rapporté, mais rien du document n’est dans le fichier.',
  'export.dhis.suspect.no-number.next':
    'Demandez à l’ASC de synchroniser et d’ouvrir les objectifs. Si cela reste ainsi, montrez-le à qui configure les objectifs.',
  'export.dhis.suspect.unknown-target':
    '{count, plural, one {# objectif est inconnu des paramètres} other {# objectifs sont inconnus des paramètres}}',
  'export.dhis.suspect.unknown-target.effect':
    'Il a été renommé, ou des téléphones n’ont pas pris la nouvelle configuration. Ses chiffres ne sont dans aucune ligne.',
  'export.dhis.suspect.unknown-target.next':
    'Demandez aux ASC de synchroniser deux fois, pour que leurs téléphones prennent la nouvelle configuration. Si cela reste ainsi, montrez-le à qui configure les objectifs.',
};
