/** French texts of sending to DHIS2 and of its answers. */
export const sending = {
  'export.dhis.send': 'Envoyer d’ici',
  'export.dhis.ways': 'Deux façons d’aller dans DHIS2',
  'export.dhis.by-hand': 'Importer le fichier dans DHIS2',
  'export.dhis.by-hand.open':
    'Dans DHIS2, ouvrez Import/Export, puis Data import (importation de données).',
  'export.dhis.by-hand.choose': 'Choisissez le fichier téléchargé et le format {format}.',
  'export.dhis.by-hand.dry-run': 'Lancez un essai (dry run), regardez son résumé, puis importez.',
  'export.dhis.by-hand.erases':
    'Une importation à la main efface les commentaires et les marques de suivi des valeurs qu’elle remplace dans DHIS2, même ceux que quelqu’un y a saisis.',
  'export.dhis.send.detail':
    'Va à {server}. L’essai n’y change rien : il dit ce qu’une importation ferait.',
  'export.dhis.send.way': 'Comment vous vous connectez à DHIS2',
  'export.dhis.send.way.token': 'Jeton d’accès personnel',
  'export.dhis.send.way.password': 'Utilisateur et mot de passe',
  'export.dhis.send.token': 'Jeton d’accès personnel de DHIS2',
  'export.dhis.send.user': 'Utilisateur DHIS2',
  'export.dhis.send.password': 'Mot de passe DHIS2',
  'export.dhis.send.memory':
    'Gardé seulement dans la mémoire de cette page, et oublié dès que vous la quittez.',
  'export.dhis.send.dry-run': 'Lancer l’essai',
  'export.dhis.send.import': 'Importer',
  'export.dhis.send.import.when': 'Après un essai.',
  'export.dhis.send.stop': 'Arrêter',
  'export.dhis.send.progress': 'Envoi à DHIS2',
  'export.dhis.send.again':
    'Un nouvel envoi ne compte rien deux fois : DHIS2 remplace chaque valeur par celle de ce fichier, même une valeur saisie entre-temps.',
  'export.dhis.send.kept':
    'Commentaires que DHIS2 avait pour ces valeurs : {comments, number} gardés. Marques de suivi : {followUps, number} gardées.',
  'export.dhis.send.not-read.stored-values':
    'DHIS2 ne laisse pas cet utilisateur lire ses valeurs. Une importation efface les commentaires et les marques de suivi des valeurs qu’elle remplace.',
  'export.dhis.send.not-read.approvals':
    'Il n’a pas été possible de lire si ces données sont approuvées. DHIS2 2.43 peut remplacer des données approuvées sans rien dire.',
  'export.dhis.send.may-have-taken':
    'DHIS2 a peut-être pris certaines valeurs malgré tout. Envoyez de nouveau pour en être sûr : rien n’est compté deux fois.',
  'export.dhis.send.stopped.dry-run': 'L’essai a été arrêté. Rien n’a été changé dans DHIS2.',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {L’import a été arrêté avant la réponse de DHIS2. Il a peut-être déjà pris des valeurs ; importez à nouveau pour en être sûr.} other {L’import a été arrêté. DHIS2 a répondu pour {done, number} valeurs sur {total, number} et en a peut-être pris d’autres ; importez à nouveau pour en être sûr.}}',
  'export.dhis.send.error.unreachable': 'DHIS2 n’a pas répondu',
  'export.dhis.send.error.unreachable.next': 'Vérifiez la connexion, puis envoyez de nouveau.',
  'export.dhis.send.error.wrong-credentials':
    'DHIS2 ne connaît pas ce jeton, ou cet utilisateur et ce mot de passe',
  'export.dhis.send.error.wrong-credentials.next':
    'Tapez-les de nouveau, le jeton de sa première à sa dernière lettre. Un jeton peut avoir expiré, ou ne pas être autorisé depuis cette adresse ou pour envoyer.',
  'export.dhis.send.error.words': 'DHIS2 dit : « {words} »',
  'export.dhis.send.error.busy': 'DHIS2 est occupé',
  'export.dhis.send.error.busy.next': 'Attendez une minute, puis envoyez de nouveau.',
  'export.dhis.send.error.approved': 'Les données sont approuvées dans DHIS2 : {units}',
  'export.dhis.send.error.approved.next':
    'Rien n’a été envoyé. Faites retirer l’approbation dans DHIS2, ou exportez sans ces unités d’organisation.',
  'export.dhis.send.error.no-access': 'Cet utilisateur DHIS2 ne peut pas importer de données',
  'export.dhis.send.error.no-access.next':
    'Demandez à l’administrateur de DHIS2 l’autorisation d’ajouter des données.',
  'export.dhis.send.error.other-calendar':
    'Les périodes de ce DHIS2 sont d’un autre calendrier que celles du fichier',
  'export.dhis.send.error.other-calendar.next':
    'Rien n’a été envoyé : DHIS2 prendrait la période pour une autre. Demandez à votre administrateur DHIS2 quel calendrier le système utilise.',
  'export.dhis.send.error.not-found': 'DHIS2 n’a rien à cette adresse',
  'export.dhis.send.error.not-found.next':
    'Demandez à l’administrateur de vérifier l’adresse de DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.not-dhis2': 'Ce qui a répondu n’est pas DHIS2',
  'export.dhis.send.error.not-dhis2.next':
    'Demandez à l’administrateur de vérifier l’adresse de DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.signed-out': 'Votre session ici est terminée',
  'export.dhis.send.error.signed-out.next':
    'Rechargez la page et connectez-vous à nouveau. Rien n’a été envoyé.',
  'export.dhis.send.error.no-permission': 'Vous n’avez plus la permission d’exporter',
  'export.dhis.send.error.no-permission.next':
    'Demandez à votre administrateur CHT. Rien n’a été envoyé.',
  'export.dhis.send.error.refused': 'DHIS2 a refusé : « {words} » ({status})',
  'export.dhis.send.error.refused.next':
    'Montrez ces mots à l’administrateur de DHIS2, ou renvoyez plus tard.',
  'export.dhis.summary.dry-run.SUCCESS': 'DHIS2 prendrait tout',
  'export.dhis.summary.dry-run.WARNING': 'DHIS2 ne prendrait pas certaines valeurs',
  'export.dhis.summary.dry-run.ERROR': 'DHIS2 refuserait ceci',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 a tout pris',
  'export.dhis.summary.import.WARNING': 'DHIS2 n’a pas pris certaines valeurs',
  'export.dhis.summary.import.ERROR': 'DHIS2 a refusé ceci',
  'export.dhis.summary.part.SUCCESS': 'Jusque-là, DHIS2 annonce un succès',
  'export.dhis.summary.part.WARNING': 'Jusque-là, DHIS2 annonce des conflits',
  'export.dhis.summary.part.ERROR': 'Jusque-là, DHIS2 annonce une erreur',
  'export.dhis.summary.pasted.SUCCESS': 'DHIS2 annonce un succès',
  'export.dhis.summary.pasted.WARNING': 'DHIS2 annonce des conflits',
  'export.dhis.summary.pasted.ERROR': 'DHIS2 annonce une erreur',
  'export.dhis.summary.unproven': 'DHIS2 parle de succès, mais n’a pas tout enregistré',
  'export.dhis.summary.count.imported': 'Importées',
  'export.dhis.summary.count.updated': 'Mises à jour',
  'export.dhis.summary.count.ignored': 'Ignorées',
  'export.dhis.summary.count.deleted': 'Supprimées',
  'export.dhis.summary.count.would.imported': 'Importerait',
  'export.dhis.summary.count.would.updated': 'Mettrait à jour',
  'export.dhis.summary.count.would.ignored': 'Ignorerait',
  'export.dhis.summary.count.would.deleted': 'Supprimerait',
  'export.dhis.summary.dropped':
    '{count, plural, one {# valeur n’est dans aucun compte : DHIS2 ne garde pas le zéro de cet élément de données.} other {# valeurs ne sont dans aucun compte : DHIS2 ne garde pas les zéros de ces éléments de données.}}',
  'export.dhis.summary.unchanged':
    '{count, plural, one {# valeur était déjà dans DHIS2, exactement la même.} other {# valeurs étaient déjà dans DHIS2, exactement les mêmes.}}',
  'export.dhis.summary.not-stored':
    '{count, plural, one {DHIS2 n’a rien enregistré de # valeur, et n’en donne pas la raison. Cherchez-la dans la saisie de DHIS2, puis exportez et envoyez de nouveau.} other {DHIS2 n’a rien enregistré de # valeurs, et n’en donne pas la raison. Cherchez-les dans la saisie de DHIS2, puis exportez et envoyez de nouveau.}}',
  'export.dhis.summary.complete': 'L’ensemble de données est marqué complet au {date}.',
  'export.dhis.summary.refuses-file':
    'À cause de cela, DHIS2 ne prend rien de ce qui a été envoyé ensemble.',
  'export.dhis.summary.words': 'Les mots de DHIS2',
  'export.dhis.registrations': 'Marquer plusieurs unités d’organisation comme complètes',
  'export.dhis.registrations.detail':
    'Une marque dit à DHIS2 qu’une unité d’organisation a rapporté pour la période. Elle n’est pas dans le fichier : les marques suivent les valeurs.',
  'export.dhis.registrations.percent': 'Au moins ce pourcentage des ASC attendus a rapporté',
  'export.dhis.registrations.percent.hint':
    'En dessous de 100, des unités d’organisation où il manque des ASC sont marquées aussi.',
  'export.dhis.registrations.not-known':
    'Qui est attendu n’a pas encore été lu : ouvrez « Qui manque » ci-dessus.',
  'export.dhis.registrations.count':
    '{count, plural, =0 {Aucune unité d’organisation ne peut être marquée : aucune n’a autant de rapports, ou la période n’est pas terminée.} one {# unité d’organisation peut être marquée.} other {# unités d’organisation peuvent être marquées.}}',
  'export.dhis.registrations.save': 'Enregistrer les marques (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, one {Marquer # comme complète dans DHIS2} other {Marquer # comme complètes dans DHIS2}}',
  'export.dhis.registrations.mark.when': 'Après une importation que DHIS2 contient.',
  'export.dhis.registrations.marking': 'Marquage dans DHIS2',
  'export.dhis.registrations.done':
    '{count, plural, one {# unité d’organisation est marquée complète dans DHIS2.} other {# unités d’organisation sont marquées complètes dans DHIS2.}}',
  'export.dhis.registrations.partly':
    'DHIS2 a marqué {done, plural, one {# unité d’organisation sur {count, number} comme complète} other {# unités d’organisation sur {count, number} comme complètes}}.',
  'export.dhis.paste.title': 'Expliquer la réponse de DHIS2',
  'export.dhis.paste.detail':
    'Importé à la main ? Copiez ce que montre l’application Import/Export de DHIS2 : le tableau des totaux et les conflits en dessous. Le texte de Data Exchange et la réponse de l’API (JSON) sont lus aussi. Il doit s’agir du fichier qui vient d’être exporté.',
  'export.dhis.paste.label': 'Résumé de DHIS2',
  'export.dhis.paste.explain': 'Expliquer',
  'export.dhis.paste.fault.empty': 'Collez d’abord le résumé.',
  'export.dhis.paste.fault.not-readable':
    'Ce n’est pas un résumé de DHIS2. Dans son application Import/Export, sélectionnez le tableau des totaux et tous les conflits en dessous, copiez-les et collez-les ici.',
  'export.dhis.paste.fault.not-summary': 'C’est du JSON, mais pas le résumé d’un import.',
  'export.dhis.paste.fault.dhis2-error': 'DHIS2 n’est pas arrivé jusqu’à l’import : « {words} »',
  'export.dhis.paste.fault.job-started':
    'Ceci dit seulement que l’import a commencé. Ouvrez la tâche dans DHIS2 et copiez son résumé.',
  'export.dhis.sendings': 'Envoyé pour cette période, par tous',
  'export.dhis.sendings.none': 'Rien encore, d’après le journal dans DHIS2.',
  'export.dhis.sendings.same':
    'Ces mêmes octets ont été envoyés le {when} par {by}. Les envoyer de nouveau ne change que ce qui a été saisi dans DHIS2 depuis.',
  'export.dhis.sendings.same.unnamed':
    'Ces mêmes octets ont été envoyés le {when}. Les envoyer de nouveau ne change que ce qui a été saisi dans DHIS2 depuis.',
  'export.dhis.sendings.same.not-last': 'Ces mêmes octets ont été envoyés le {when} par {by}.',
  'export.dhis.sendings.same.not-last.unnamed': 'Ces mêmes octets ont été envoyés le {when}.',
  'export.dhis.sendings.unnamed': 'un compte sans nom',
  'export.dhis.sendings.figures':
    '{rows, plural, one {Une valeur} other {{rows, number} valeurs}}. DHIS2: {imported, number} importées, {updated, number} mises à jour, {ignored, number} ignorées, {deleted, number} supprimées.',
  'export.dhis.sendings.broken-off': 'Interrompu : DHIS2 peut en avoir pris davantage.',
  'export.dhis.sendings.not-read':
    'Ce que les collègues ont envoyé n’a pas pu être lu : cet utilisateur DHIS2 ne peut pas lire le journal des envois, ou DHIS2 n’a pas répondu.',
  'export.dhis.sendings.kept-here':
    'Cet utilisateur DHIS2 ne peut pas lire le journal des envois dans DHIS2, ou DHIS2 n’a pas répondu. Ci-dessous, ce que ce serveur conserve lui-même.',
  'export.dhis.sendings.not-logged':
    'Les valeurs sont envoyées. Cela ne figure pas dans le journal que voient les collègues : cet utilisateur DHIS2 ne peut pas y écrire, ou DHIS2 n’a pas répondu. Prévenez vous-même vos collègues.',
  'export.dhis.sendings.way.console': 'depuis la console',
  'export.dhis.sendings.way.app': 'par l’application dans DHIS2',
  'export.dhis.sendings.way.command': 'par la ligne de commande',
  'export.dhis.sendings.way.host': 'par l’hôte',
  'export.dhis.sendings.way.closing': 'par la clôture du mois',
};
