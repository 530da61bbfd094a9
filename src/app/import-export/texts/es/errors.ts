import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'La base de datos no responde',
  'export.dhis.error.unreachable.effect':
    'Se le preguntó varias veces. No se escribió ningún archivo y su elección se conserva.',
  'export.dhis.error.unreachable.reading':
    'Se le preguntó varias veces, y la página vuelve a preguntar sola. Su elección se conserva.',
  'export.dhis.error.unreachable.next':
    'Compruebe su conexión y vuelva a intentarlo. Si otras personas tampoco llegan al CHT, avise a su administrador del CHT.',
  'export.dhis.error.offline': 'Este equipo está sin conexión',
  'export.dhis.error.offline.effect': 'No se escribió ningún archivo y su elección se conserva.',
  'export.dhis.error.offline.reading':
    'La página sigue sola cuando vuelva la conexión. Su elección se conserva.',
  'export.dhis.error.offline.next':
    'Compruebe el cable, la Wi-Fi o el módem y vuelva a intentarlo.',
  'export.dhis.error.signed-out': 'Su sesión ha terminado',
  'export.dhis.error.signed-out.effect':
    'No se escribió ningún archivo. Su elección está en la dirección y se conserva.',
  'export.dhis.error.signed-out.next': 'Inicie sesión otra vez; volverá a esta página.',
  'export.dhis.error.no-permission': 'A su cuenta le falta el permiso {permission}',
  'export.dhis.error.no-permission.effect':
    'Sin él, esta página no puede exportar datos para DHIS2.',
  'export.dhis.error.no-permission.next':
    'Pida a su administrador del CHT que dé a uno de sus roles el permiso {permission} y abra esta página otra vez.',
  'export.dhis.error.refused': 'La base de datos se negó a responder',
  'export.dhis.error.refused.effect':
    'No se escribió ningún archivo. Dice: “{words}” ({request}, {status}).',
  'export.dhis.error.refused.reading':
    'No se sabe qué se puede elegir. Dice: “{words}” ({request}, {status}). La página vuelve a preguntar sola.',
  'export.dhis.error.refused.next':
    'Vuelva a intentarlo. Si sigue igual, muestre esta frase a su administrador del CHT.',
  'export.dhis.error.outdated-page': 'Esta página es más antigua que el servidor',
  'export.dhis.error.outdated-page.effect':
    'No se pudo cargar una parte: probablemente se instaló una versión nueva entretanto. No se escribió ningún archivo.',
  'export.dhis.error.outdated-page.next':
    'Cargue la página otra vez. Su elección se conserva en la dirección.',
  'export.dhis.error.no-data-sets': 'La integración con DHIS2 no está configurada.',
  'export.dhis.error.no-data-sets.effect':
    'No hay ningún conjunto de datos para el que hacer un archivo.',
  'export.dhis.error.no-data-sets.next':
    'Pida a quien configura su aplicación CHT que añada las tres partes de abajo y abra esta página otra vez.',
  'export.dhis.error.unknown-data-set': 'El conjunto de datos {dataSet} no está configurado',
  'export.dhis.error.unknown-data-set.effect': 'No se escribió ningún archivo.',
  'export.dhis.error.unknown-data-set.next':
    'La configuración puede haber cambiado desde que se abrió esta página. Lea todo otra vez y revise su elección.',
  'export.dhis.error.invalid-data-set':
    'El identificador del conjunto de datos, {dataSet}, no es un identificador de DHIS2',
  'export.dhis.error.invalid-data-set.effect':
    'DHIS2 rechazaría el archivo entero, así que no se escribió ninguno.',
  'export.dhis.error.invalid-data-set.next':
    'Pida a quien configura su aplicación CHT que lo corrija: una letra y luego diez letras o cifras, como en VMuFODsyWaO.',
  'export.dhis.error.no-data-elements': 'Ningún objetivo pertenece a este conjunto de datos',
  'export.dhis.error.no-data-elements.effect':
    'No hay nada que contar, así que no se escribió ningún archivo.',
  'export.dhis.error.no-data-elements.next':
    'Pida a quien configura su aplicación CHT que dé a los objetivos un elemento de datos de este conjunto de datos.',
  'export.dhis.error.bad-period': '{period} no es un mes',
  'export.dhis.error.bad-period.effect': 'No se escribió ningún archivo.',
  'export.dhis.error.bad-period.next': 'Elija un período de la lista.',
  'export.dhis.error.bad-period.type':
    '{period} no es un período del tipo de este conjunto de datos, {periodType}',
  'export.dhis.error.bad-period.type.effect': 'No se escribió ningún archivo.',
  'export.dhis.error.bad-period.type.next': 'Elija un período de la lista.',
  'export.dhis.error.unsupported-period-type':
    'Este conjunto de datos acepta períodos del tipo {periodType}, que no se forman con meses',
  'export.dhis.error.unsupported-period-type.effect':
    'No se puede escribir nada: un documento de objetivos es de un mes entero y no dice qué pasó qué día.',
  'export.dhis.error.unsupported-period-type.next':
    'Envíe este conjunto de datos desde lo que cuenta por día o semana. Si en DHIS2 acepta meses, pida a quien configura su aplicación CHT que corrija period_type.',
  'export.dhis.error.unsupported-period-type.unknown':
    'No se conoce el tipo de período de este conjunto de datos, {periodType}',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'No se escribió nada: un mes iría a DHIS2 como otra cosa.',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'Pida a quien configura su aplicación CHT que escriba period_type como lo hace DHIS2, por ejemplo Monthly o Quarterly.',
  'export.dhis.error.other-calendar': '{period} no es del calendario de este DHIS2, {calendar}',
  'export.dhis.error.other-calendar.effect':
    'No se escribió ningún archivo: DHIS2 tomaría el período por otro de su propio calendario.',
  'export.dhis.error.other-calendar.next':
    'Pregunte a su administrador de DHIS2 qué calendario usa el sistema. Solo un DHIS2 con el calendario nepalí admite meses del Bikram Sambat, y solo uno con el gregoriano admite otros meses.',
  'export.dhis.error.unknown-org-unit':
    'La unidad organizativa {orgUnit} no está asociada a este conjunto de datos',
  'export.dhis.error.unknown-org-unit.effect': 'No se escribió ningún archivo.',
  'export.dhis.error.unknown-org-unit.next':
    'Los lugares pueden haber cambiado desde que se abrió esta página. Lea todo otra vez y revise su elección.',
  'export.dhis.error.not-complete-able':
    'Este archivo no puede marcar el conjunto de datos como completo',
  'export.dhis.error.not-complete-able.effect':
    'Contendría {orgUnits, plural, =0 {ninguna unidad organizativa} one {# unidad organizativa} other {# unidades organizativas}}. DHIS2 acepta la marca para exactamente una, y solo para un período terminado. No se escribió ningún archivo.',
  'export.dhis.error.not-complete-able.next':
    'Quite la marca en Opciones, o elija una unidad organizativa que tenga datos.',
  'export.dhis.error.no-codes':
    'Se pidieron códigos, y {orgUnits, plural, one {# unidad organizativa no tiene} other {# unidades organizativas no tienen}}: {named}',
  'export.dhis.error.no-codes.effect':
    'Un archivo nombra todas sus unidades organizativas con códigos, o ninguna. No se escribió ningún archivo.',
  'export.dhis.error.no-codes.next':
    'Pida a quien se ocupa de DHIS2 que les dé códigos, o escriba los identificadores.',
  'export.dhis.error.no-rows': 'No hay nada que escribir',
  'export.dhis.error.no-rows.effect':
    'Ningún documento de objetivos de este período da un número para esta elección. Un archivo vacío no diría nada a DHIS2, así que no se escribió ninguno.',
  'export.dhis.error.no-rows.next':
    'Busque abajo los documentos que no se contaron. Si no hay, ningún ASC de aquí ha sincronizado para este período: pídales que lo hagan, o elija otro período.',
  'export.dhis.error.busy': 'La base de datos recibe demasiadas solicitudes',
  'export.dhis.error.busy.effect':
    'Responde primero a otros. No se escribió ningún archivo y su elección se conserva.',
  'export.dhis.error.busy.next': 'Espere un minuto y vuelva a intentarlo.',
  'export.dhis.error.offline-account': 'Esta es una cuenta para uso sin conexión',
  'export.dhis.error.offline-account.effect':
    'El CHT muestra a una cuenta así solo sus propios documentos, así que en un archivo faltarían todos los demás. No se escribió ninguno.',
  'export.dhis.error.offline-account.next':
    'Inicie sesión con una cuenta en línea, o pida a su administrador del CHT que dé a esta un rol en línea.',
  'export.dhis.error.no-data-sets.unreadable':
    'No se pueden leer los conjuntos de datos de la configuración',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'Donde van los conjuntos de datos hay algo con una forma que el CHT no documenta. No hay ningún conjunto de datos para el que hacer un archivo.',
  'export.dhis.error.no-data-sets.unreadable.next':
    'Muestre la lista de abajo a quien configura su aplicación CHT y abra esta página otra vez.',
  'export.dhis.error.unknown-data-set.like':
    'El conjunto de datos {dataSet} no está configurado; probablemente se quiso decir {like}',
  'export.dhis.error.unknown-data-set.like.effect':
    'Los dos solo difieren en mayúsculas y minúsculas, y DHIS2 los distingue. No se escribió ningún archivo.',
  'export.dhis.error.unknown-data-set.like.next':
    'Elija el conjunto de datos de la lista. Si un enlace lo trajo aquí, hágalo corregir.',
  'export.dhis.error.no-data-elements.other-data-set':
    'Ningún objetivo pertenece a este conjunto de datos; algunos nombran {other}, que no está configurado',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'Sus números no están en ningún archivo. No hay nada que contar, así que no se escribió ninguno.',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'Pida a quien configura su aplicación CHT que corrija el identificador del conjunto de datos en estos objetivos.',
  'export.dhis.error.no-data-elements.unread':
    'Ningún objetivo pertenece a este conjunto de datos; una parte de la configuración no se lee',
  'export.dhis.error.no-data-elements.unread.effect':
    'Una clave mal escrita u otra forma no hace nada, y puede ser la asociación que falta. No se escribió ningún archivo.',
  'export.dhis.error.no-data-elements.unread.next':
    'Muestre la lista de abajo a quien configura su aplicación CHT.',
  'export.dhis.error.no-rows.left-out':
    'No hay nada que escribir: {leftOut, plural, one {la única fila se dejó fuera} other {las # filas se dejaron fuera}}',
  'export.dhis.error.no-rows.left-out.effect':
    'Los ASC han informado, pero DHIS2 no puede tomar una fila con un identificador que no puede conocer, o las reglas la dejan fuera. No se escribió ningún archivo.',
  'export.dhis.error.no-rows.left-out.next':
    'Mire abajo qué se dejó fuera y por qué. Sincronizar otra vez no ayuda; quien configura los lugares y objetivos sí puede.',
  'export.dhis.error.no-rows.no-number':
    'No hay nada que escribir: ningún documento lleva un número para este conjunto de datos',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, one {# documento está y cuenta, pero sus objetivos no son} other {# documentos están y cuentan, pero sus objetivos no son}} los de este conjunto de datos. No se escribió ningún archivo.',
  'export.dhis.error.no-rows.no-number.next':
    'Puede que los objetivos cambiaran de nombre, o que los teléfonos aún no tengan la configuración nueva: pida a los ASC que sincronicen y reinicien la aplicación, y exporte otra vez. Si sigue igual, muéstrelo a quien configura los objetivos.',
  'export.dhis.error.no-rows.not-counted': 'No hay nada que escribir: ningún documento cuenta',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, one {# documento de este período está, pero no se cuenta} other {# documentos de este período están, pero no se cuentan}}. No se escribió ningún archivo.',
  'export.dhis.error.no-rows.not-counted.next':
    'Mire abajo por qué. Sincronizar otra vez no ayuda; hay que corregir el contacto o el lugar.',
  'export.dhis.error.busy.reading':
    'Responde primero a otros, y la página vuelve a preguntar sola. Su elección se conserva.',
  'export.dhis.error.offline-account.reading':
    'El CHT muestra a una cuenta así solo sus propios documentos, así que no se sabe qué se puede elegir.',
  'export.dhis.error.no-permission.message':
    'Por favor, dé a uno de los roles de mi cuenta del CHT el permiso {permission}, en los permisos de la configuración de la aplicación. Lo necesito para exportar datos para DHIS2.',
  'export.dhis.error.copy-message': 'Copiar un mensaje para su administrador del CHT',
  'export.dhis.error.message-copied': 'Copiado',
  'export.dhis.configure.data-set': '1. Un conjunto de datos',
  'export.dhis.configure.data-set.detail':
    'En app_settings: el identificador que el conjunto de datos tiene en DHIS2 y una clave de traducción para su nombre.',
  'export.dhis.configure.target': '2. Objetivos',
  'export.dhis.configure.target.detail':
    'En tasks.targets.items de app_settings: el elemento de datos de cada objetivo que se informa.',
  'export.dhis.configure.place': '3. Lugares',
  'export.dhis.configure.place.detail':
    'En el documento de cada lugar que informa: el identificador de su unidad organizativa en DHIS2.',
};
