import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Revisión',
  'export.dhis.review-panel.counted': 'Contado {when}',
  'export.dhis.review-panel.stale':
    'Ha elegido otra cosa desde entonces. Estos son los números de la elección anterior.',
  'export.dhis.review-panel.failed':
    'La revisión terminó, porque el programa que cuenta se detuvo. Exporte otra vez para verla.',
  'export.dhis.section.values': 'Valores',
  'export.dhis.section.missing': 'Quién falta',
  'export.dhis.section.suspects': 'Dobles o cortos',
  'export.dhis.section.far-out': 'Muy desviados',
  'export.dhis.section.not-counted': 'No contados',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{part, number} de {whole, number}',
  'export.dhis.section.reported': 'han informado',
  'export.dhis.section.nothing': 'nada que ver',
  'export.dhis.section.nobody': 'no se espera a nadie',
  'export.dhis.section.unread': 'aún sin leer',
  'export.dhis.reading.people':
    'Leyendo quién debería haber informado. Entretanto puede exportar; los números no cambian.',
  'export.dhis.reading.months':
    'Leyendo los seis meses anteriores ({done, number} de {total, number}). Entretanto puede exportar; los números no cambian.',
  'export.dhis.reading.on-request':
    'Quién falta y qué está muy desviado tarda más en leerse con tantos ASC. Los números no cambian por ello.',
  'export.dhis.reading.request': 'Leer las cuentas y los seis meses anteriores',
  'export.dhis.reading.failed':
    'No se pudo leer quién falta, o los meses anteriores. No afecta a los números ni al archivo.',
  'export.dhis.page.label': 'Páginas de la lista',
  'export.dhis.page.previous': 'Página anterior',
  'export.dhis.page.next': 'Página siguiente',
  'export.dhis.page.of': '{first, number}–{last, number} de {total, number}',
  'export.dhis.person.no-phone': 'sin número de teléfono',
  'export.dhis.person.changed': 'último cambio {when}',
  'export.dhis.person.changed.early':
    'último cambio {when}, {days, plural, one {# día} other {# días}} antes de que terminara el período',
  'export.dhis.person.synced': 'sincronizó {when}',
  'export.dhis.person.cannot-sync':
    'no puede sincronizar: {count, plural, one {# fallo} other {# fallos}} desde {when}',
  'export.dhis.person.missing-months': 'nada contado de {months}',
  'export.dhis.person.left-out': 'informó, y se dejó fuera a propósito',
  'export.dhis.leave-out': 'Dejar fuera…',
  'export.dhis.leave-out.of': 'Dejar fuera… {name}',
  'export.dhis.leave-out.reason': '¿Por qué se deja fuera a {name}?',
  'export.dhis.leave-out.hint': 'Forma parte del recibo. No nombre a nadie.',
  'export.dhis.leave-out.required': 'Diga por qué, en pocas palabras.',
  'export.dhis.leave-out.do': 'Dejar fuera',
  'export.dhis.left-out-owners':
    '{count, plural, one {# ASC queda fuera de estos números} other {# ASC quedan fuera de estos números}}',
  'export.dhis.left-out-owners.effect':
    'Nada suyo está en los valores, los totales ni el archivo. Este navegador los deja fuera de este conjunto de datos y período hasta que los incluya otra vez.',
  'export.dhis.left-out-owners.forgotten':
    'Este navegador no puede decir a quién excluyó antes: esas personas cuentan. Exclúyalas de nuevo donde importe.',
  'export.dhis.left-out-owners.not-kept':
    'Este navegador no puede recordarlo: cuando la página se abra otra vez, contarán de nuevo.',
  'export.dhis.left-out-owners.undo': 'Incluir otra vez',
  'export.dhis.left-out-owners.undo.of': 'Incluir otra vez: {name}',
  'export.dhis.person.in-cht': 'Abrir en el CHT',
  'export.dhis.person.in-cht.of': 'Abrir en el CHT: {name}',
  'export.dhis.sheet.print': 'Imprimir la hoja',
  'export.dhis.sheet.print.of': 'Imprimir la hoja: {name}',
  'export.dhis.values.what': 'Qué',
  'export.dhis.values.value': 'Valor',
  'export.dhis.values.months': 'Seis meses anteriores',
  'export.dhis.values.no-sum': 'no se suma',
  'export.dhis.values.by': 'Con qué empiezan las líneas',
  'export.dhis.values.by.element': 'Por objetivo',
  'export.dhis.values.by.org-unit': 'Por unidad',
  'export.dhis.values.search': 'Buscar una unidad',
  'export.dhis.values.order': 'Orden',
  'export.dhis.values.order.name': 'Por nombre',
  'export.dhis.values.order.value': 'Los mayores primero',
  'export.dhis.values.order.far-out': 'Los muy desviados primero',
  'export.dhis.values.none': 'Ningún valor es de una unidad con ese nombre.',
  'export.dhis.values.units': '{count, plural, one {# unidad} other {# unidades}}',
  'export.dhis.values.values': '{count, plural, one {# valor} other {# valores}}',
  'export.dhis.values.owners': '{count, plural, =0 {nadie informó} one {# ASC} other {# ASC}}',
  'export.dhis.values.far-out': 'muy desviado',
  'export.dhis.values.far-outs': '{count, plural, one {# muy desviado} other {# muy desviados}}',
  'export.dhis.values.out-of': '{part} de {whole}',
  'export.dhis.missing.figure':
    '{reported, plural, one {Ha} other {Han}} informado {reported, number} de {expected, plural, one {# ASC} other {# ASC}}.',
  'export.dhis.missing.figure.months':
    '{reported, plural, one {Ha} other {Han}} informado {months, plural, one {el mes que ha empezado} other {en cada uno de los # meses que han empezado}} {reported, number} de {expected, plural, one {# ASC} other {# ASC}}.',
  'export.dhis.missing.basis.accounts':
    'Se espera a todos aquellos cuya cuenta funciona en un teléfono por debajo de estas unidades.',
  'export.dhis.missing.basis.earlier-periods':
    'No se pueden leer las cuentas, o ninguna es de un teléfono: se espera a quienes informaron en uno de los tres meses anteriores.',
  'export.dhis.missing.effect':
    'El trabajo de los que faltan no está en estos números. Pídales que sincronicen y exporte otra vez.',
  'export.dhis.missing.effect.months':
    'El trabajo de los demás en los meses indicados junto a ellos no está en estos números. Pídales que sincronicen y exporte otra vez.',
  'export.dhis.missing.of-unit': 'Informaron {reported, number} de {expected, number}',
  'export.dhis.missing.copy': 'Copiar la lista',
  'export.dhis.missing.csv': 'Guardar como CSV',
  'export.dhis.missing.heading': 'Sin informar, {month}',
  'export.dhis.missing.column.unit': 'Unidad organizativa',
  'export.dhis.missing.column.unit-id': 'Identificador de la unidad',
  'export.dhis.missing.column.name': 'Nombre',
  'export.dhis.missing.column.phone': 'Teléfono',
  'export.dhis.missing.column.place': 'Lugar',
  'export.dhis.missing.column.above': 'Lugar superior',
  'export.dhis.missing.column.contact': 'Contacto',
  'export.dhis.missing.column.months': 'Meses',
  'export.dhis.missing.column.sync': 'Sincronización',
  'export.dhis.phones.ask': 'Qué teléfonos están atrasados',
  'export.dhis.phones.count':
    '{count, plural, =0 {Ningún teléfono de estos agentes tiene una configuración más antigua que la del servidor, según lo que dijeron los teléfonos.} one {# teléfono tiene una configuración más antigua que la del servidor. Toma la nueva al sincronizar.} other {# teléfonos tienen una configuración más antigua que la del servidor. Toman la nueva al sincronizar.}}',
  'export.dhis.phones.detail': 'configuración {settings}, dicho el {when}',
  'export.dhis.phones.failed': 'No se sabe qué teléfonos están atrasados. {words}',
  'export.dhis.missing.sync':
    'En contacto desde que terminó el período: {inTouch, number}. Cambiaron pronto y sin contacto desde entonces: {early, number}. No pueden sincronizar: {cannotSync, number}.',
  'export.dhis.missing.sync.failed':
    'No se sabe cuándo sincronizaron los teléfonos: {words}. Ni los números ni el archivo cambian por ello.',
  'export.dhis.missing.early':
    '{count, plural, one {El último cambio de # ASC fue antes de que terminara el período} other {El último cambio de # ASC fue antes de que terminara el período}}',
  'export.dhis.missing.early.detail':
    'Un teléfono escribe sus números cuando algo cambia. El trabajo de los últimos días puede estar aún en el teléfono: pregunte si han sincronizado desde entonces.',
  'export.dhis.missing.unexpected':
    '{count, plural, one {Informó # ASC a quien no se esperaba} other {Informaron # ASC a quienes no se esperaba}}',
  'export.dhis.missing.unexpected.detail':
    'Los números cuentan. La cuenta puede ser nueva, estar cerrada o ser de otro lugar.',
  'export.dhis.outlier.far-out':
    '{count, plural, one {# valor está muy desviado de sus últimos seis meses} other {# valores están muy desviados de sus últimos seis meses}}',
  'export.dhis.outlier.far-out.detail':
    'Puede ser verdad, o un error al teclear. Abra la unidad en Valores para ver de qué ASC viene, y pregunte.',
  'export.dhis.outlier.stopped':
    '{count, plural, one {# valor ya no está} other {# valores ya no están}}',
  'export.dhis.outlier.stopped.detail':
    'Lo hubo en al menos cuatro de los seis meses anteriores. Nadie lo informó esta vez; no se envía ningún cero.',
  'export.dhis.outlier.value': '{value, number}, normalmente unos {median, number}',
  'export.dhis.outlier.none': 'sin valor',
  'export.dhis.suspect.same':
    '{same, number} de {keys, plural, one {# número es} other {# números son}} la suma de {names}',
  'export.dhis.suspect.account': 'Cuenta: {name}',
  'export.dhis.suspect.documents': '{count, plural, one {# documento} other {# documentos}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, one { {isNamed, select, yes {{name} puede estar contando otra vez a los ASC de abajo} other {# documento puede contar otra vez a los ASC de abajo}}} other {# personas pueden contar otra vez a los ASC por debajo de ellas}}',
  'export.dhis.suspect.supervisor-document.effect':
    'Los números de un supervisor cuentan en la misma unidad que los de los ASC de abajo: lo hecho una vez puede estar dos veces en la suma.',
  'export.dhis.suspect.supervisor-document.next':
    'Pregunte al supervisor si el teléfono muestra su propio trabajo o el de todos. Si es el de todos, deje fuera al supervisor.',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, one { {isNamed, select, yes {{name} fue sustituido, y ambos tienen números} other {# ASC fue sustituido, y ambos tienen números}}} other {# ASC fueron sustituidos, y ambos tienen números}}',
  'export.dhis.suspect.replaced-owner.effect':
    'Lo que llevaban ambos teléfonos en el mes del traspaso cuenta dos veces.',
  'export.dhis.suspect.replaced-owner.next':
    'Pregunte al ASC que tomó el relevo cuáles de los números son suyos. Donde ambos muestran el mismo trabajo, deje fuera a uno de los dos.',
  'export.dhis.suspect.registered-twice':
    '{count, plural, one { {isNamed, select, yes {{name} está registrado dos veces} other {# ASC está registrado dos veces}}} other {# ASC están registrados dos veces}}',
  'export.dhis.suspect.registered-twice.effect':
    'Dos contactos con el mismo nombre, teléfono y lugar tienen números: una persona puede contar dos veces.',
  'export.dhis.suspect.registered-twice.next':
    'Pregunte al ASC. Si es una sola persona, deje fuera a uno de los dos y pida a su administrador del CHT que cierre ese contacto.',
  'export.dhis.suspect.several-places':
    '{count, plural, one { {isNamed, select, yes {{name} trabaja en varias unidades} other {# ASC trabaja en varias unidades}}} other {# ASC trabajan en varias unidades}}',
  'export.dhis.suspect.several-places.effect':
    'Todos los números cuentan en una de las unidades; a las otras les faltan.',
  'export.dhis.suspect.several-places.next':
    'Pregunte al ASC cómo se reparte el trabajo. Corrija las unidades en DHIS2 después de importar, donde importe.',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, one { {isNamed, select, yes {El traslado de {name} puede no estar terminado} other {# traslado puede no estar terminado}}} other {# traslados pueden no estar terminados}}',
  'export.dhis.suspect.stale-lineage.effect':
    'El contacto guarda otros lugares superiores que su lugar, así que los números pueden estar en otra unidad.',
  'export.dhis.suspect.stale-lineage.next':
    'Pida a su administrador del CHT que traslade otra vez el contacto y exporte otra vez.',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, one { {isNamed, select, yes {No se sabe a dónde pertenece {name}} other {# contacto no tiene lugar conocido}}} other {# contactos no tienen lugar conocido}}',
  'export.dhis.suspect.parent-as-text.effect':
    'El lugar superior está guardado como texto, así que el camino hacia arriba termina ahí. Los números pueden no estar en ninguna unidad, o en una inferior.',
  'export.dhis.suspect.parent-as-text.next':
    'Pida a su administrador del CHT que ponga el lugar otra vez y exporte otra vez.',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, one { {isNamed, select, yes {La asociación de {name} falta en el índice de la propia base de datos} other {# asociación falta en el índice de la propia base de datos}}} other {# asociaciones faltan en el índice de la propia base de datos}}',
  'export.dhis.suspect.lost-mapping.effect':
    'Se encontró de todos modos, y cuenta. La exportación del propio CHT pondría estos números en otro sitio.',
  'export.dhis.suspect.lost-mapping.next':
    'Pida a su administrador del CHT que corrija “dhis” de este lugar.',
  'export.dhis.suspect.conflict':
    '{count, plural, one { {isNamed, select, yes {{name} está guardado de dos formas} other {# contacto está guardado de dos formas}}} other {# contactos están guardados de dos formas}}',
  'export.dhis.suspect.conflict.effect':
    'Las revisiones del contacto están en conflicto y difieren en nombre, lugar o asociación. Los números pueden estar mañana en otra unidad.',
  'export.dhis.suspect.conflict.next': 'Pida a su administrador del CHT que resuelva el conflicto.',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, one { {isNamed, select, yes {{name} envió solo ceros, después de terminar el período} other {# documento tiene solo ceros, escritos después de terminar el período}}} other {# documentos tienen solo ceros, escritos después de terminar el período}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'Un teléfono que se configuró de nuevo puede haberlos escrito sobre los números verdaderos. Cuentan como ceros.',
  'export.dhis.suspect.zeros-after-the-period.next':
    'Pregunte al ASC si el teléfono se configuró de nuevo, y qué se hizo en este período.',
  'export.dhis.suspect.no-number':
    '{count, plural, one { {isNamed, select, yes {{name} no tiene ningún número para este conjunto de datos} other {# documento no tiene ningún número para este conjunto de datos}}} other {# documentos no tienen ningún número para este conjunto de datos}}',
  'export.dhis.suspect.no-number.effect':
    'Parece que el ASC ha informado, pero nada del documento está en el archivo.',
  'export.dhis.suspect.no-number.next':
    'Pida al ASC que sincronice y abra los objetivos. Si sigue igual, muéstrelo a quien configura los objetivos.',
  'export.dhis.suspect.unknown-target':
    '{count, plural, one {La configuración no conoce # objetivo} other {La configuración no conoce # objetivos}}',
  'export.dhis.suspect.unknown-target.effect':
    'Cambió de nombre, o los teléfonos aún no tienen la configuración nueva. Sus números no están en ninguna fila.',
  'export.dhis.suspect.unknown-target.next':
    'Pida a los ASC que sincronicen dos veces, para que sus teléfonos tomen la configuración nueva. Si sigue igual, muéstrelo a quien configura los objetivos.',
};
