import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'Enviar desde aquí',
  'export.dhis.ways': 'Dos caminos a DHIS2',
  'export.dhis.by-hand': 'Importar el archivo en DHIS2',
  'export.dhis.by-hand.open': 'En DHIS2, abra Import/Export y luego Data import.',
  'export.dhis.by-hand.choose': 'Elija el archivo descargado y el formato {format}.',
  'export.dhis.by-hand.dry-run': 'Empiece un simulacro, mire su resumen y luego importe.',
  'export.dhis.by-hand.erases':
    'Una importación a mano borra los comentarios y las marcas de seguimiento de los valores que sustituye en DHIS2, también los que alguien haya escrito allí.',
  'export.dhis.send.detail':
    'Va a {server}. El simulacro no cambia nada allí: dice lo que haría una importación.',
  'export.dhis.send.way': 'Cómo inicia sesión en DHIS2',
  'export.dhis.send.way.token': 'Token de acceso personal',
  'export.dhis.send.way.password': 'Usuario y contraseña',
  'export.dhis.send.token': 'Token de acceso personal de DHIS2',
  'export.dhis.send.user': 'Usuario de DHIS2',
  'export.dhis.send.password': 'Contraseña de DHIS2',
  'export.dhis.send.memory':
    'Se guarda solo en la memoria de esta página y se olvida al salir de ella.',
  'export.dhis.send.dry-run': 'Empezar simulacro',
  'export.dhis.send.import': 'Importar',
  'export.dhis.send.import.when': 'Después de un simulacro.',
  'export.dhis.send.stop': 'Detener',
  'export.dhis.send.progress': 'Enviando a DHIS2',
  'export.dhis.send.again':
    'Enviar otra vez no cuenta nada dos veces: DHIS2 sustituye cada valor por el de este archivo, también uno que alguien haya escrito entretanto.',
  'export.dhis.send.kept':
    'Comentarios que DHIS2 tenía para estos valores: {comments, number} conservados. Marcas de seguimiento: {followUps, number} conservadas.',
  'export.dhis.send.not-read.stored-values':
    'DHIS2 no permite a este usuario leer sus valores. Una importación borra los comentarios y las marcas de seguimiento de los valores que sustituye.',
  'export.dhis.send.not-read.approvals':
    'No se pudo leer si estos datos están aprobados. DHIS2 2.43 puede sobrescribir datos aprobados sin decir nada.',
  'export.dhis.send.may-have-taken':
    'Aun así, DHIS2 puede haber tomado algunos valores. Envíe otra vez para estar seguro: nada se cuenta dos veces.',
  'export.dhis.send.stopped.dry-run': 'Se detuvo el simulacro. No se cambió nada en DHIS2.',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {La importación se detuvo antes de que DHIS2 respondiera. Puede haber tomado ya algunos valores; importe otra vez para estar seguro.} other {La importación se detuvo. DHIS2 respondió por {done, number} de {total, number} valores de datos y puede haber tomado más; importe otra vez para estar seguro.}}',
  'export.dhis.send.error.unreachable': 'DHIS2 no respondió',
  'export.dhis.send.error.unreachable.next': 'Compruebe la conexión y envíe otra vez.',
  'export.dhis.send.error.wrong-credentials':
    'DHIS2 no conoce este token, o este usuario y contraseña',
  'export.dhis.send.error.wrong-credentials.next':
    'Escríbalos otra vez, el token de la primera a la última letra. Un token puede haber vencido, o no estar permitido desde aquí o para enviar.',
  'export.dhis.send.error.words': 'DHIS2 dice: “{words}”',
  'export.dhis.send.error.busy': 'DHIS2 está ocupado',
  'export.dhis.send.error.busy.next': 'Espere un minuto y envíe otra vez.',
  'export.dhis.send.error.approved': 'Los datos están aprobados en DHIS2: {units}',
  'export.dhis.send.error.approved.next':
    'No se envió nada. Haga retirar la aprobación en DHIS2, o exporte sin estas unidades organizativas.',
  'export.dhis.send.error.no-access': 'Este usuario de DHIS2 no puede importar valores de datos',
  'export.dhis.send.error.no-access.next':
    'Pida al administrador de DHIS2 la autoridad para añadir valores de datos.',
  'export.dhis.send.error.other-calendar':
    'Los períodos de este DHIS2 son de otro calendario que los del archivo',
  'export.dhis.send.error.other-calendar.next':
    'No se envió nada: DHIS2 tomaría el período por otro. Pregunte a su administrador de DHIS2 qué calendario usa el sistema.',
  'export.dhis.send.error.not-found': 'DHIS2 no tiene nada en esta dirección',
  'export.dhis.send.error.not-found.next':
    'Pida al administrador que compruebe la dirección de DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.not-dhis2': 'Lo que respondió no es DHIS2',
  'export.dhis.send.error.not-dhis2.next':
    'Pida al administrador que compruebe la dirección de DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.signed-out': 'Su sesión aquí ha terminado',
  'export.dhis.send.error.signed-out.next':
    'Cargue la página otra vez e inicie sesión. No se envió nada.',
  'export.dhis.send.error.no-permission': 'Ya no tiene el permiso de exportar',
  'export.dhis.send.error.no-permission.next':
    'Pregunte a su administrador del CHT. No se envió nada.',
  'export.dhis.send.error.refused': 'DHIS2 se negó: “{words}” ({status})',
  'export.dhis.send.error.refused.next':
    'Muestre estas palabras al administrador de DHIS2, o envíe otra vez más tarde.',
  'export.dhis.summary.dry-run.SUCCESS': 'DHIS2 tomaría todo',
  'export.dhis.summary.dry-run.WARNING': 'DHIS2 no tomaría algunos valores',
  'export.dhis.summary.dry-run.ERROR': 'DHIS2 rechazaría esto',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 tomó todo',
  'export.dhis.summary.import.WARNING': 'DHIS2 no tomó algunos valores',
  'export.dhis.summary.import.ERROR': 'DHIS2 rechazó esto',
  'export.dhis.summary.part.SUCCESS': 'Hasta ahí, DHIS2 informa éxito',
  'export.dhis.summary.part.WARNING': 'Hasta ahí, DHIS2 informa conflictos',
  'export.dhis.summary.part.ERROR': 'Hasta ahí, DHIS2 informa un error',
  'export.dhis.summary.pasted.SUCCESS': 'DHIS2 informa éxito',
  'export.dhis.summary.pasted.WARNING': 'DHIS2 informa conflictos',
  'export.dhis.summary.pasted.ERROR': 'DHIS2 informa un error',
  'export.dhis.summary.unproven': 'DHIS2 llama a esto un éxito, pero no lo guardó todo',
  'export.dhis.summary.count.imported': 'Importados',
  'export.dhis.summary.count.updated': 'Actualizados',
  'export.dhis.summary.count.ignored': 'Ignorados',
  'export.dhis.summary.count.deleted': 'Borrados',
  'export.dhis.summary.count.would.imported': 'Importaría',
  'export.dhis.summary.count.would.updated': 'Actualizaría',
  'export.dhis.summary.count.would.ignored': 'Ignoraría',
  'export.dhis.summary.count.would.deleted': 'Borraría',
  'export.dhis.summary.dropped':
    '{count, plural, one {# valor no está en ningún recuento: DHIS2 no guarda un cero de este elemento de datos.} other {# valores no están en ningún recuento: DHIS2 no guarda ceros de estos elementos de datos.}}',
  'export.dhis.summary.unchanged':
    '{count, plural, one {# valor ya estaba en DHIS2, exactamente igual.} other {# valores ya estaban en DHIS2, exactamente iguales.}}',
  'export.dhis.summary.not-stored':
    '{count, plural, one {DHIS2 no guardó nada de # valor y no da razón. Búsquelo en la entrada de datos de DHIS2, luego exporte y envíe otra vez.} other {DHIS2 no guardó nada de # valores y no da razón. Búsquelos en la entrada de datos de DHIS2, luego exporte y envíe otra vez.}}',
  'export.dhis.summary.complete': 'El conjunto de datos está marcado como completo el {date}.',
  'export.dhis.summary.refuses-file': 'Por esto DHIS2 no toma nada de lo que se envió junto.',
  'export.dhis.summary.words': 'Las palabras de DHIS2',
  'export.dhis.registrations': 'Marcar muchas unidades organizativas como completas',
  'export.dhis.registrations.detail':
    'Una marca dice a DHIS2 que una unidad organizativa ha informado del período. No es parte del archivo: las marcas van después de los valores.',
  'export.dhis.registrations.percent': 'Informó al menos este porcentaje de los ASC esperados',
  'export.dhis.registrations.percent.hint':
    'Por debajo de 100 se marcan también unidades organizativas en las que faltan ASC.',
  'export.dhis.registrations.not-known':
    'Aún no se ha leído a quién se espera: abra «Quién falta» arriba.',
  'export.dhis.registrations.count':
    '{count, plural, =0 {No se puede marcar ninguna unidad organizativa: ninguna tiene tantos informes, o el período no ha terminado.} one {Se puede marcar # unidad organizativa.} other {Se pueden marcar # unidades organizativas.}}',
  'export.dhis.registrations.save': 'Guardar las marcas (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, one {Marcar # como completa en DHIS2} other {Marcar # como completas en DHIS2}}',
  'export.dhis.registrations.mark.when': 'Después de una importación que DHIS2 contiene.',
  'export.dhis.registrations.marking': 'Marcando en DHIS2',
  'export.dhis.registrations.done':
    '{count, plural, one {# unidad organizativa está marcada como completa en DHIS2.} other {# unidades organizativas están marcadas como completas en DHIS2.}}',
  'export.dhis.registrations.partly':
    'DHIS2 marcó {done, number} de {count, plural, one {# unidad organizativa como completa} other {# unidades organizativas como completas}}.',
  'export.dhis.paste.title': 'Explicar la respuesta de DHIS2',
  'export.dhis.paste.detail':
    '¿Importó a mano? Copie lo que muestra la aplicación Import/Export de DHIS2: la tabla de recuentos y los conflictos debajo. También se leen el texto de Data Exchange y la respuesta de la API (JSON). Debe ser del archivo que se acaba de exportar.',
  'export.dhis.paste.label': 'Resumen de DHIS2',
  'export.dhis.paste.explain': 'Explicar',
  'export.dhis.paste.fault.empty': 'Pegue primero el resumen.',
  'export.dhis.paste.fault.not-readable':
    'Esto no es un resumen de DHIS2. En su aplicación Import/Export, seleccione la tabla de recuentos y todos los conflictos debajo, cópielos y péguelos aquí.',
  'export.dhis.paste.fault.not-summary': 'Esto es JSON, pero no el resumen de una importación.',
  'export.dhis.paste.fault.dhis2-error': 'DHIS2 no llegó a importar: “{words}”',
  'export.dhis.paste.fault.job-started':
    'Esto solo dice que la importación empezó. Abra el trabajo en DHIS2 y copie su resumen.',
  'export.dhis.sendings': 'Enviado para este período, por todos',
  'export.dhis.sendings.none': 'Nada todavía, según el registro en DHIS2.',
  'export.dhis.sendings.same':
    'Estos mismos bytes se enviaron el {when} por {by}. Enviarlos de nuevo solo cambia lo que se haya escrito en DHIS2 desde entonces.',
  'export.dhis.sendings.same.unnamed':
    'Estos mismos bytes se enviaron el {when}. Enviarlos de nuevo solo cambia lo que se haya escrito en DHIS2 desde entonces.',
  'export.dhis.sendings.same.not-last': 'Estos mismos bytes se enviaron el {when} por {by}.',
  'export.dhis.sendings.same.not-last.unnamed': 'Estos mismos bytes se enviaron el {when}.',
  'export.dhis.sendings.unnamed': 'una cuenta sin nombre',
  'export.dhis.sendings.figures':
    '{rows, plural, one {Un valor} other {{rows, number} valores}}. DHIS2: {imported, number} importados, {updated, number} actualizados, {ignored, number} ignorados, {deleted, number} eliminados.',
  'export.dhis.sendings.broken-off': 'Se interrumpió: DHIS2 puede haber tomado más que esto.',
  'export.dhis.sendings.not-read':
    'No se pudo leer lo que enviaron los colegas: este usuario de DHIS2 no puede leer el registro de envíos, o DHIS2 no respondió.',
  'export.dhis.sendings.kept-here':
    'Este usuario de DHIS2 no puede leer el registro de envíos en DHIS2, o DHIS2 no respondió. Abajo está lo que guarda este mismo servidor.',
  'export.dhis.sendings.not-logged':
    'Los valores se enviaron. No consta en el registro que ven los colegas: este usuario de DHIS2 no puede escribir allí, o DHIS2 no respondió. Avise usted mismo a sus colegas.',
  'export.dhis.sendings.way.console': 'desde la consola',
  'export.dhis.sendings.way.app': 'con la aplicación dentro de DHIS2',
  'export.dhis.sendings.way.command': 'por la línea de comandos',
  'export.dhis.sendings.way.host': 'por el servidor',
  'export.dhis.sendings.way.closing': 'por el cierre del mes',
};
