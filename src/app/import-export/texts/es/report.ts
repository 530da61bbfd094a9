import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'El archivo está en sus descargas',
  'export.dhis.done.made': 'Hecho {when} por {who}',
  'export.dhis.done.announcement':
    'Exportación hecha. {values, plural, one {# valor} other {# valores}}{notCounted, plural, =0 {} one {, # no contado} other {, # no contados}}.',
  'export.dhis.figure.values': '{count, plural, one {valor} other {valores}}',
  'export.dhis.figure.org-units':
    '{count, plural, one {unidad organizativa} other {unidades organizativas}}',
  'export.dhis.figure.owners': '{count, plural, one {ASC} other {ASC}}',
  'export.dhis.figure.left-out': 'dejados fuera',
  'export.dhis.report.all-counted':
    'Se contaron todos los documentos de objetivos de esta elección.',
  'export.dhis.report.not-counted': 'No contados',
  'export.dhis.report.left-out': 'Dejados fuera del archivo',
  'export.dhis.report.notices': 'Bueno saberlo',
  'export.dhis.report.chosen-only':
    'Solo se miraron las unidades elegidas. Los documentos de ASC sin lugar asociado aparecen al exportar todas las unidades organizativas.',
  'export.dhis.report.more':
    '{count, plural, one {Mostrar el último} other {Mostrar {step, number} más de {count, number}}}',
  'export.dhis.report.no-name': 'Sin nombre',
  'export.dhis.report.show': '{count, plural, one {Mostrarlo} other {Mostrar los {count, number}}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, one { {isNamed, select, yes {No se pueden leer los números de {name}} other {No se puede leer # documento}}} other {No se pueden leer # documentos}}',
  'export.dhis.not-counted.malformed.effect':
    'Falta el dueño o la lista de objetivos. Nada de ello está en estos números.',
  'export.dhis.not-counted.malformed.next':
    'Pida al ASC que sincronice otra vez: el teléfono puede escribirlo de nuevo y usted exportar otra vez. Si sigue igual, muéstrelo a su administrador del CHT.',
  'export.dhis.not-counted.older-account':
    '{count, plural, one { {isNamed, select, yes {{name} tiene otra cuenta más nueva} other {# documento es de la cuenta anterior de un ASC}}} other {# documentos son de cuentas anteriores de ASC}}',
  'export.dhis.not-counted.older-account.effect':
    'Un ASC con más de una cuenta cuenta una vez, por el documento más nuevo. Este anterior no está en estos números.',
  'export.dhis.not-counted.older-account.next':
    'Pida al ASC que use una sola cuenta, y a su administrador del CHT que cierre la otra.',
  'export.dhis.not-counted.no-contact':
    '{count, plural, one {# documento nombra a un ASC que ya no está} other {# documentos nombran a ASC que ya no están}}',
  'export.dhis.not-counted.no-contact.effect':
    'El contacto que nombra se borró o nunca lo fue. Su lugar se desconoce, así que sus números no están en ninguna unidad.',
  'export.dhis.not-counted.no-contact.next':
    'Pregunte a su administrador del CHT si el contacto se borró por error. Cuando esté de vuelta, exporte otra vez.',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, one { {isNamed, select, yes {{name} trabaja fuera de los lugares asociados} other {# documento es de un ASC fuera de los lugares asociados}}} other {# documentos son de ASC fuera de los lugares asociados}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'Ningún lugar por encima del ASC tiene una unidad organizativa de este conjunto de datos. Estos números no están en ninguna unidad.',
  'export.dhis.not-counted.no-org-unit.next':
    'Pida a su administrador del CHT que dé al lugar una unidad organizativa, o que mueva al ASC, y exporte otra vez.',
  'export.dhis.not-counted.bad-number':
    '{count, plural, one { {isNamed, select, yes {Un número de {name} no se puede contar} other {# número no se puede contar}}} other {# números no se pueden contar}}',
  'export.dhis.not-counted.bad-number.effect':
    'Falta, es negativo, no es entero o está dos veces. Se dejó fuera y no se tomó por cero; el resto del documento cuenta.',
  'export.dhis.not-counted.bad-number.next':
    'Pregunte al ASC el número verdadero y corríjalo en DHIS2 después de importar. Muéstrelo a quien configura los objetivos.',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, one {# fila tiene un identificador que DHIS2 no puede conocer} other {# filas tienen un identificador que DHIS2 no puede conocer}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'Se dejó fuera, porque DHIS2 rechaza un archivo entero por una fila así. Sus números no están en ninguna otra unidad.',
  'export.dhis.left-out.invalid-identifier.next':
    'Pida a su administrador del CHT que corrija el identificador: una letra y luego diez letras o cifras. Después exporte otra vez.',
  'export.dhis.left-out.mixed-values':
    '{count, plural, one {# fila mezcla números de tipos distintos} other {# filas mezclan números de tipos distintos}}',
  'export.dhis.left-out.mixed-values.effect':
    'La alimentan varios objetivos, unos como recuento y otros como porcentaje. Su suma no significaría nada.',
  'export.dhis.left-out.mixed-values.next':
    'Pida a quien configura su aplicación CHT que dé a estos objetivos el mismo “value”.',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, one {# suma es demasiado grande} other {# sumas son demasiado grandes}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'Supera lo que se puede escribir con exactitud, así que se dejó fuera y no se redondeó.',
  'export.dhis.left-out.unsafe-sum.next':
    'Uno de los números por debajo de esta unidad debe de estar mal. Búsquelo con el supervisor de sus ASC.',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, one {# porcentaje no tiene entre qué dividir} other {# porcentajes no tienen entre qué dividir}}',
  'export.dhis.left-out.percent-without-total.effect':
    'No hubo casos, así que no hay porcentaje. Se dejó fuera y no se tomó por cero.',
  'export.dhis.left-out.percent-without-total.next':
    'Nada, si de verdad no hubo casos en este período.',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, one {# fila no tiene valor de su tipo} other {# filas no tienen valor de su tipo}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'El elemento de datos no admite este número: un 0 donde solo se admite sí o un número positivo, una proporción superior al 100 %, un número por debajo de todas las opciones, o un tipo que ningún recuento puede llenar.',
  'export.dhis.left-out.no-value-of-type.next':
    'Nada, si se quería decir 0. Si no, muéstrelo a quien configura su aplicación CHT.',
  'export.dhis.notice.older-data-sets-key': 'La configuración usa la forma antigua dhisDataSets',
  'export.dhis.notice.older-data-sets-key.effect':
    'Se leyó de todos modos; no cambia ningún número.',
  'export.dhis.notice.older-data-sets-key.next':
    'Pida a quien configura su aplicación CHT que lo llame dhis_data_sets.',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, one {# parte de la configuración no se puede leer} other {# partes de la configuración no se pueden leer}}',
  'export.dhis.notice.unreadable-setting.effect':
    'Se pasó por alto. Puede faltar un conjunto de datos o un objetivo en esta página.',
  'export.dhis.notice.unreadable-setting.next': 'Muéstrelo a quien configura su aplicación CHT.',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, one {# objetivo está definido más de una vez} other {# objetivos están definidos más de una vez}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'Se usó la primera definición. Si difieren, un número puede estar en otra fila de la esperada.',
  'export.dhis.notice.repeated-target-definition.next':
    'Pida a quien configura su aplicación CHT que dé a cada objetivo su propio identificador.',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, one {# objetivo pide un tipo de número desconocido} other {# objetivos piden un tipo de número desconocido}}',
  'export.dhis.notice.unknown-value-kind.effect': 'Se usó su total, como hace el CHT.',
  'export.dhis.notice.unknown-value-kind.next':
    'Pida a quien configura su aplicación CHT que escriba total, pass o percent.',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, one {# objetivo no dice de forma conocida cómo los meses pasan a ser un valor} other {# objetivos no dicen de forma conocida cómo los meses pasan a ser un valor}}',
  'export.dhis.notice.unknown-value-over.effect': 'Sus meses se sumaron.',
  'export.dhis.notice.unknown-value-over.next':
    'Pida a quien configura su aplicación CHT que escriba sum, last o average.',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, one {# meta está asignada a un tipo que ningún recuento puede llenar} other {# metas están asignadas a un tipo que ningún recuento puede llenar}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'Sus filas se dejaron fuera. Las fechas, los lugares y los textos libres están en los informes, no en las metas.',
  'export.dhis.notice.unsupported-value-type.next':
    'Pida a quien configura su aplicación CHT que escriba BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL o un tipo de números, o que dé opciones para un texto.',
  'export.dhis.notice.unreadable-options':
    '{count, plural, one {No se pueden leer las opciones de # meta} other {No se pueden leer las opciones de # metas}}',
  'export.dhis.notice.unreadable-options.effect':
    'Sus filas se dejaron fuera: con la mitad de las opciones los valores serían erróneos.',
  'export.dhis.notice.unreadable-options.next':
    'Pida a quien configura su aplicación CHT que dé a cada opción un at_least y un code.',
  'export.dhis.notice.other-value-type':
    '{count, plural, one {# objetivo se escribe con otro tipo que el de su elemento de datos en DHIS2} other {# objetivos se escriben con otro tipo que el de sus elementos de datos en DHIS2}}',
  'export.dhis.notice.other-value-type.effect':
    'Se siguió la configuración del CHT; DHIS2 puede rechazarla.',
  'export.dhis.notice.other-value-type.next':
    'Pida a quien configura su aplicación CHT que diga cuál de los dos es el correcto. Un objetivo que solo cuenta no tiene porcentaje.',
  'export.dhis.notice.running-total':
    '{count, plural, one {# objetivo parece un total acumulado, y sus meses se suman} other {# objetivos parecen totales acumulados, y sus meses se suman}}',
  'export.dhis.notice.running-total.effect':
    'Lo que sigue ahí al final de un mes se cuenta de nuevo cada mes: la suma es demasiado alta.',
  'export.dhis.notice.running-total.next':
    'Pida a quien configura su aplicación CHT que añada “value_over”: last para un total acumulado, sum si se quiere sumar.',
  'export.dhis.notice.shortened-comment':
    '{count, plural, one {# comentario era demasiado largo} other {# comentarios eran demasiado largos}}',
  'export.dhis.notice.shortened-comment.effect':
    'DHIS2 acepta 5.000 caracteres; el resto se cortó. No cambia ningún número.',
  'export.dhis.notice.shortened-comment.next':
    'Pida a quien configura su aplicación CHT que lo acorte.',
  'export.dhis.notice.mixed-values':
    '{count, plural, one {# elemento de datos recibe números de tipos distintos} other {# elementos de datos reciben números de tipos distintos}}',
  'export.dhis.notice.mixed-values.effect':
    'Unos objetivos dan un recuento y otros un porcentaje. Sus filas se dejan fuera del archivo.',
  'export.dhis.notice.mixed-values.next':
    'Pida a quien configura su aplicación CHT que dé a estos objetivos el mismo “value”.',
  'export.dhis.notice.several-org-units':
    '{count, plural, one {# lugar tiene varias unidades organizativas} other {# lugares tienen varias unidades organizativas}}',
  'export.dhis.notice.several-org-units.effect':
    'Sus documentos cuentan una vez en cada una, así que los totales de DHIS2 los contienen más de una vez.',
  'export.dhis.notice.several-org-units.next':
    'Pida a su administrador del CHT que deje una unidad organizativa para este conjunto de datos en cada lugar.',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, one {# lugar asociado está por debajo de otro lugar asociado} other {# lugares asociados están por debajo de otros lugares asociados}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'Cada ASC se contó una vez, en la unidad asociada más cercana. La unidad de arriba solo tiene los ASC que no están por debajo de otra unidad; DHIS2 suma el resto por sí mismo.',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'Nada, por regla general. Si su DHIS2 no suma las unidades de este conjunto de datos, cuente en cada unidad de arriba.',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'Contar en cada unidad de arriba',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'Cada ASC se contó en cada unidad asociada de arriba, como hace CHT Core. Donde DHIS2 suma las unidades, los muestra más de una vez.',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'Cuente solo en la unidad más cercana, salvo que su DHIS2 no sume las unidades de este conjunto de datos.',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'Contar en la unidad más cercana',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, one {# documento nombra otro mes en su interior} other {# documentos nombran otro mes en su interior}}',
  'export.dhis.notice.other-reporting-period.effect':
    'Se contó en el mes que dice su identificador, que es el que se exporta aquí.',
  'export.dhis.notice.other-reporting-period.next':
    'Pida al ASC que compruebe la fecha del teléfono; compare el número con el mes anterior.',
  'export.dhis.not-counted.excluded':
    '{count, plural, one {# documento se dejó fuera a propósito} other {# documentos se dejaron fuera a propósito}}',
  'export.dhis.not-counted.excluded.effect':
    'Su ASC se dejó fuera de este período, con una razón. Nada suyo está en estos números.',
  'export.dhis.not-counted.excluded.next':
    'Nada, si la razón sigue valiendo. Si no, incluya otra vez al ASC.',
  'export.dhis.not-counted.other-revision':
    '{count, plural, one {# revisión de un documento está en conflicto} other {# revisiones de documentos están en conflicto}}',
  'export.dhis.not-counted.other-revision.effect':
    'Dos teléfonos cambiaron un documento por separado. Cuenta el cambio más nuevo; este no está en estos números.',
  'export.dhis.not-counted.other-revision.next':
    'Pida al ASC que use un solo teléfono, y a su administrador del CHT que resuelva el conflicto.',
  'export.dhis.notice.impossible-date':
    '{count, plural, one {# documento dice que se cambió en el futuro} other {# documentos dicen que se cambiaron en el futuro}}',
  'export.dhis.notice.impossible-date.effect':
    'El reloj del teléfono estaba mal. El documento se tomó por el más antiguo de su ASC.',
  'export.dhis.notice.impossible-date.next':
    'Pida al ASC que ponga bien la fecha de este teléfono.',
  'export.dhis.notice.percent-total':
    '{count, plural, one {# porcentaje envía su denominador} other {# porcentajes envían su denominador}}',
  'export.dhis.notice.percent-total.effect':
    'El número del archivo es aquello de lo que se toma el porcentaje: todos los casos, y no los que cumplieron el objetivo.',
  'export.dhis.notice.percent-total.next':
    'Pida a quien configura su aplicación CHT que añada “value”: pass para los casos que lo cumplieron, percent para el porcentaje, total si es esto lo que se quiere.',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, one {# asociación nombra un conjunto de datos que no está configurado} other {# asociaciones nombran un conjunto de datos que no está configurado}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'No hace nada: los números del objetivo o del lugar no están en ningún archivo de ese nombre.',
  'export.dhis.notice.not-configured-data-set.next':
    'Pida a quien configura su aplicación CHT que corrija el identificador del conjunto de datos, o que añada el conjunto de datos.',
  'export.dhis.notice.unread-mapping':
    '{count, plural, one {# asociación no se lee} other {# asociaciones no se leen}}',
  'export.dhis.notice.unread-mapping.effect':
    'Está mal escrita, o contiene algo que ninguna regla lee, y no hace nada.',
  'export.dhis.notice.unread-mapping.next': 'Muéstrelo a quien configura su aplicación CHT.',
  'export.dhis.notice.running-period': 'Este período no ha terminado',
  'export.dhis.notice.running-period.effect':
    'Sus números están incompletos, y DHIS2 por defecto los rechaza hasta que termine el período.',
  'export.dhis.notice.running-period.next':
    'Exporte otra vez cuando haya terminado. El día desde el que DHIS2 lo acepta:',
  'export.dhis.notice.bikram-sambat-period': 'Este período es del Bikram Sambat',
  'export.dhis.notice.bikram-sambat-period.effect':
    'Solo un DHIS2 cuyo calendario es nepali lo toma por lo que es. Aquí no se sabe qué calendario tiene el suyo.',
  'export.dhis.notice.bikram-sambat-period.next':
    'Cargue los metadatos de DHIS2, o pregunte a su administrador de DHIS2 por el calendario de la configuración del sistema.',
  'export.dhis.notice.period-after-today': 'Este período es posterior a hoy',
  'export.dhis.notice.period-after-today.effect':
    'Lo escribieron teléfonos con la fecha equivocada u otro calendario. DHIS2 por defecto lo rechaza.',
  'export.dhis.notice.period-after-today.next':
    'Pida a los ASC que comprueben la fecha de sus teléfonos. El día desde el que DHIS2 lo acepta:',
  'export.dhis.notice.open-in-dhis2': 'Este período sigue en curso en DHIS2',
  'export.dhis.notice.open-in-dhis2.effect':
    'El período está completo aquí, y DHIS2 por defecto lo rechaza hasta que termine según el calendario; DHIS2 2.43 y posteriores rechazan el archivo entero.',
  'export.dhis.notice.open-in-dhis2.next':
    'Importe el archivo más tarde. El día desde el que DHIS2 lo acepta:',
  'export.dhis.item.below': '{name}, por debajo de {above}',
};
