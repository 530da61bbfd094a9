import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../en/page.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {
  'export.dhis.choose': 'Elegir',
  'export.dhis.result': 'Revisión y archivo',
  'export.dhis.dataset.label': 'Conjunto de datos',
  'export.dhis.dataset.missing': 'Elija un conjunto de datos para ver sus unidades organizativas.',
  'export.dhis.place.label': 'Unidad organizativa',
  'export.dhis.place.all': 'Todas las unidades organizativas',
  'export.dhis.place.all-units':
    '{count, plural, =0 {Ninguna unidad} one {La única unidad} other {Las # unidades}}',
  'export.dhis.place.all-count': 'Todas las unidades organizativas ({count, number})',
  'export.dhis.place.loading': 'Leyendo las unidades organizativas…',
  'export.dhis.place.search': 'Escriba un nombre',
  'export.dhis.place.hint':
    '{count, plural, =0 {Ningún lugar está asociado a este conjunto de datos.} one {# unidad. Escriba su nombre, o abra el árbol.} other {# unidades. Escriba un nombre, o elija en el árbol.}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {Ningún lugar está asociado a este conjunto de datos.} one {La única unidad.} other {Las # unidades. Escriba un nombre, o elija en el árbol.}}',
  'export.dhis.place.none': 'Ninguna unidad organizativa se llama así.',
  'export.dhis.place.found':
    '{count, plural, =0 {No se encontró nada.} one {# unidad encontrada.} other {# unidades encontradas.}}',
  'export.dhis.place.chosen': 'Elegidas: {names}.',
  'export.dhis.place.all.said': 'Todas las unidades organizativas están elegidas.',
  'export.dhis.place.added.said':
    '{name} está elegida. {count, plural, one {# unidad} other {# unidades}} en total.',
  'export.dhis.place.removed.said':
    '{name} se quitó. {count, plural, =0 {Todas las unidades organizativas están elegidas.} one {Queda # unidad.} other {Quedan # unidades.}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {Ningún lugar está asociado a este conjunto de datos.} one {Se puede elegir # unidad organizativa.} other {Se pueden elegir # unidades organizativas.}}',
  'export.dhis.place.some':
    '{count, plural, one {# unidad organizativa} other {# unidades organizativas}}',
  'export.dhis.place.with-children': '{units}, con las unidades de abajo',
  'export.dhis.place.remove': 'Quitar {name}',
  'export.dhis.place.children': 'Incluir las unidades de abajo',
  'export.dhis.place.unknown': 'no está en este conjunto de datos',
  'export.dhis.place.malformed': 'DHIS2 no puede conocer este identificador',
  'export.dhis.place.malformed.detail':
    '{count, plural, one {El identificador de una unidad elegida no es un identificador} other {Los identificadores de # unidades elegidas no son identificadores}} de DHIS2. Sus filas quedarán fuera del archivo. Pida a su administrador del CHT que corrija el lugar.',
  'export.dhis.place.several': 'y {count, plural, one {# lugar más} other {# lugares más}}',
  'export.dhis.clock':
    'Este equipo dice {computer}, el servidor {server}. Ponga en hora el equipo; los meses de abajo siguen al servidor.',
  'export.dhis.period.label': 'Período',
  'export.dhis.period.loading': 'Buscando los meses que tienen datos…',
  'export.dhis.period.loading-more': 'Buscando meses anteriores…',
  'export.dhis.period.incomplete':
    'No se pudieron leer los meses anteriores. Cargue la página otra vez para buscar de nuevo.',
  'export.dhis.period.none':
    'Ningún ASC ha enviado objetivos todavía. No hay nada que exportar hasta que uno sincronice.',
  'export.dhis.period.months':
    '{count, plural, =0 {ningún mes tiene documentos} one {# de {of} meses tiene documentos} other {# de {of} meses tienen documentos}}',
  'export.dhis.period.finished': 'terminado',
  'export.dhis.period.running': 'en curso',
  'export.dhis.period.later': 'después de hoy',
  'export.dhis.period.running.detail':
    'Este período no ha terminado. Sus números aún crecerán, y DHIS2 los rechaza si no está configurado para aceptar un período abierto. Expórtelo otra vez cuando haya terminado.',
  'export.dhis.period.later.detail':
    'Este período es posterior a hoy. Puede haberlo escrito un teléfono con la fecha equivocada u otro calendario. Consulte al ASC antes de importarlo.',
  'export.dhis.options': 'Opciones',
  'export.dhis.complete.label': 'Marcar el conjunto de datos como completo',
  'export.dhis.complete.possible':
    'DHIS2 contará este informe como entregado hoy. No la ponga si aún quiere revisar allí los números.',
  'export.dhis.complete.several-org-units':
    'Posible para una unidad organizativa a la vez. Elija una, sin las unidades de abajo.',
  'export.dhis.complete.not-finished': 'Posible cuando termine el período.',
  'export.dhis.codes.label': 'Nombrar las unidades organizativas por sus códigos de DHIS2',
  'export.dhis.codes.possible':
    'El archivo, el envío y las marcas de completitud llevan códigos en lugar de identificadores, y lo dicen.',
  'export.dhis.codes.some-missing':
    '{count, plural, one {# unidad organizativa de esta selección no tiene} other {# unidades organizativas de esta selección no tienen}} código en los metadatos de DHIS2. Si alguna tiene un valor, no se escribe ningún archivo.',
  'export.dhis.codes.no-metadata':
    'Posible cuando se carguen los metadatos de DHIS2 de este conjunto de datos: dicen de quién es cada código.',
  'export.dhis.attribution.label': 'Dónde cuentan los números de un ASC',
  'export.dhis.attribution.nearest': 'En la unidad más cercana',
  'export.dhis.attribution.nearest.detail':
    'Una vez, en la unidad asociada más baja. DHIS2 suma las unidades a las de arriba.',
  'export.dhis.attribution.ancestors': 'En cada unidad de arriba',
  'export.dhis.attribution.ancestors.detail':
    'En cada unidad asociada hacia arriba. DHIS2 las muestra entonces más de una vez en los totales.',
  'export.dhis.export': 'Exportar',
  'export.dhis.step.review': 'Revisar',
  'export.dhis.step.write': 'Escribir el archivo',
  'export.dhis.cancel': 'Cancelar',
  'export.dhis.file': 'Archivo',
  'export.dhis.file.choose-data-set': 'Elija un conjunto de datos.',
  'export.dhis.file.choose-period': 'Elija un período.',
  'export.dhis.file.correct': 'Corrija lo que está marcado arriba.',
  'export.dhis.file.reading': 'Leyendo lo que se puede elegir…',
  'export.dhis.exporting': 'Haciendo el archivo',
  'export.dhis.exporting.detail':
    'Puede cancelar en cualquier momento; entonces no se escribe ningún archivo.',
  'export.dhis.exporting.silent':
    'La base de datos no responde desde hace diez segundos. Puede estar ocupada o preparando una vista; la página sigue esperando.',
  'export.dhis.progress.settings': 'Leyendo la configuración…',
  'export.dhis.progress.places':
    '{whole, select, exact {Leyendo los lugares asociados: {done, number} de {total, number}} about {Leyendo los lugares asociados: {done, number} de unos {total, number}} other {Leyendo los lugares asociados…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {Leyendo los documentos de objetivos: {done, number} de {total, number}} about {Leyendo los documentos de objetivos: {done, number} de unos {total, number}} other {Leyendo los documentos de objetivos: {done, number} hasta ahora…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {Contando: {done, number} de {total, plural, one {# ASC} other {# ASC}}} about {Contando: {done, number} de unos {total, plural, one {# ASC} other {# ASC}}} other {Contando: {done, plural, one {# ASC} other {# ASC}} hasta ahora…}}',
  'export.dhis.progress.connection-lost': 'Se perdió la conexión. Esperándola…',
  'export.dhis.progress.offline': 'Este equipo está sin conexión. Esperando la conexión…',
  'export.dhis.progress.bytes': '{size} leídos',
  'export.dhis.empty': 'Lo que estará en el archivo',
  'export.dhis.empty.detail':
    'El archivo va a sus descargas. No se envía nada a DHIS2 ni se cambia nada en el CHT.',
  'export.dhis.empty.rows':
    'Una fila por cada unidad organizativa y elemento de datos de los que ha informado un ASC. Donde nadie informó no hay fila, ni cero.',
  'export.dhis.review-first': 'Revisar primero los números',
  'export.dhis.count-again': 'Contar otra vez',
  'export.dhis.costly': 'Aún no se ha contado',
  'export.dhis.costly.seconds':
    'Contar estos números tarda unos {seconds, plural, one {# segundo} other {# segundos}}.',
  'export.dhis.costly.unknown': 'No se puede saber de antemano cuánto tarda contar estos números.',
  'export.dhis.costly.detail':
    'Revisar los cuenta y los muestra. Exportar los cuenta y escribe el archivo.',
  'export.dhis.counting': 'Contando',
  'export.dhis.counted': 'Contado, y aún no se ha escrito nada',
  'export.dhis.counted.detail':
    'Estos son los números tal como estarían en el archivo. Exportar escribe exactamente estos, sin leer otra vez.',
  'export.dhis.counted.announcement':
    'Contado. {values, plural, one {# valor} other {# valores}}. Aún no se ha escrito nada.',
  'export.dhis.cancelled': 'Exportación cancelada',
  'export.dhis.cancelled.detail':
    'No se escribió ningún archivo. Su elección se conserva; pulse Exportar para empezar otra vez.',
  'export.dhis.former':
    'Ha elegido otra cosa desde entonces. Esto es lo que resultó de la elección anterior. Pulse Exportar para la actual.',
  'export.dhis.reading.still':
    'Se sigue leyendo lo que se puede elegir. Puede que la base de datos esté ocupada o preparando una vista; la página sigue esperando.',
  'export.dhis.reading.org-units': 'No se pudieron leer las unidades organizativas',
  'export.dhis.reading.org-units.effect':
    'Aún puede exportarlas todas. Para elegir algunas, espere a que se lean.',
  'export.dhis.reading.periods': 'No se pudieron leer los meses',
  'export.dhis.reading.periods.effect': 'Sin ellos no hay período que elegir.',
  'export.dhis.reading.again.unreachable':
    'La base de datos no responde. La página vuelve a preguntar sola.',
  'export.dhis.reading.again.busy':
    'La base de datos recibe demasiadas solicitudes. La página vuelve a preguntar sola.',
  'export.dhis.reading.again.refused':
    'La base de datos dice: “{words}” ({request}, {status}). La página vuelve a preguntar sola.',
  'export.dhis.reading.again.signed-out': 'Su sesión ha terminado. Inicie sesión otra vez.',
  'export.dhis.retry': 'Reintentar',
  'export.dhis.load-again': 'Cargar la página otra vez',
  'export.dhis.reload': 'Leer todo otra vez',
  'export.dhis.sign-in': 'Iniciar sesión otra vez',
  'export.dhis.copy': 'Copiar',
  'export.dhis.copy.what': 'Copiar {text}',
  'export.dhis.copy.of': 'Copiar el identificador de {name}',
  'export.dhis.copied': 'Copiado',
  'export.dhis.docs': 'Lea cómo en la documentación del CHT',
  'export.dhis.fault.unknown-data-set':
    'El conjunto de datos {value} no está configurado. No se eligió nada en su lugar: elija un conjunto de datos.',
  'export.dhis.fault.unknown-org-unit':
    'La unidad organizativa {value} no está asociada a este conjunto de datos. Quítela, o elija otro conjunto de datos.',
  'export.dhis.fault.bad-period':
    '{value} no es un período de este conjunto de datos. Elija uno de la lista.',
  'export.dhis.fault.unknown-period':
    'No hay documentos de objetivos de {value}. Elija otro período.',
  'export.dhis.fault.unsupported-period-type':
    'Este conjunto de datos acepta períodos del tipo {value}, que no se pueden formar con los meses de los documentos de objetivos. Elija otro conjunto de datos, o pida a quien configura su aplicación CHT que corrija period_type.',
  'export.dhis.fault.unknown-period-type':
    'No se conoce el tipo de período de este conjunto de datos, {value}. Pida a quien configura su aplicación CHT que escriba period_type como lo hace DHIS2, por ejemplo Monthly o Quarterly.',
  'export.dhis.fault.adx-period':
    'ADX no puede decir {value}: DHIS2 lo tomaría por otro período. Elija otro formato.',
  'export.dhis.fault.invalid-parameter':
    'La dirección dice {parameter}={value}, que esta página no conoce. No se usó; revise la elección.',
};
