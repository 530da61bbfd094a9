import type { Translation } from '../../app/i18n/texts.ts';
import type { phoneEn } from './phone.en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const phoneEs: Translation<typeof phoneEn> = {
  'phone.my-month': 'Mi mes',
  'phone.my-area': 'Mi área',
  'phone.opening': 'Abriendo…',
  'phone.as-of': 'Según la última sincronización de este teléfono: {when}',
  'phone.as-of.unknown': 'Según la última sincronización de este teléfono',
  'phone.no-config': 'Esta página no está configurada.',
  'phone.no-config.next': 'Pida a su administrador que la instale de nuevo.',
  'phone.no-data-sets': 'No hay nada configurado para DHIS2.',
  'phone.nobody': 'Este teléfono aún no sabe quién es usted.',
  'phone.nobody.next': 'Abra esta página una vez mientras tenga conexión.',
  'phone.failed': 'No se pudo leer lo que hay en este teléfono: {words}',
  'phone.failed.next': 'Abra esta página de nuevo. Si sigue así, avise a su administrador.',
  'phone.refused': 'Estos números no se pueden contar ({code}). Avise a su administrador.',
  'phone.data-set': 'Conjunto de datos',
  'phone.month': 'Mes',
  'phone.month.running': '{month} (sin terminar)',
  'phone.days.running': '{days}, aún sin terminar',
  'phone.month.none': 'No hay números de este mes en este teléfono.',
  'phone.month.no-value': 'No hay nada para este conjunto de datos.',
  'phone.month.hint':
    'Sincronice antes de que termine el {date}. Lo que llegue más tarde al servidor puede faltar en el informe.',
  'phone.here': 'En este teléfono',
  'phone.on-server': 'En el servidor',
  'phone.server.asking': 'Preguntando al servidor…',
  'phone.server.same': 'El servidor tiene lo mismo (preguntado: {when}).',
  'phone.server.same-numbers':
    'El servidor tiene los mismos números, en otra versión del registro (preguntado {when}).',
  'phone.server.not-there':
    'El servidor aún no tiene nada de este mes (preguntado: {when}). Sincronice ahora.',
  'phone.server.other': 'El servidor tiene otros números (preguntado: {when}). Sincronice ahora.',
  'phone.server.not-known': 'No se sabe qué tiene el servidor: no hay conexión.',
  'phone.server.not-known-since': 'No se sabe qué tiene el servidor desde {when}: no hay conexión.',
  'phone.my-month.why':
    'Así se cuenta su trabajo para DHIS2. La página de objetivos del CHT puede mostrar otros números: muestra lo que ha alcanzado su meta; DHIS2 recibe lo que el proyecto envía.',
  'phone.part-of': '{part} de {of}',
  'phone.area.reported':
    '{reported, number} de {expected, plural, one {# agente comunitario de salud ha informado} many {# agentes comunitarios de salud han informado} other {# agentes comunitarios de salud han informado}}',
  'phone.area.of': 'de {reported, number} de {expected, number}',
  'phone.area.missing':
    '{count, plural, one {# no tiene nada aquí} many {# no tienen nada aquí} other {# no tienen nada aquí}}',
  'phone.area.missing.why':
    'O no se hizo nada, o un teléfono no se ha sincronizado desde entonces: el suyo o el de ellos. Llámelos y luego sincronice.',
  'phone.area.hidden':
    '{count, plural, one {# no es visible para usted} many {# no son visibles para usted} other {# no son visibles para usted}}',
  'phone.area.hidden.why':
    'Su cuenta no recibe sus números. De todos modos están en el informe a DHIS2.',
  'phone.area.looking': 'Buscando si otros han informado…',
  'phone.area.nobody': 'Este teléfono no conoce a ningún agente comunitario de salud de su área.',
  'phone.area.no-value': 'No hay números de este mes en este teléfono.',
  'phone.area.org-unit': 'Unidad organizativa {id}',
  'phone.order': 'Orden',
  'phone.order.by-element': 'Por elemento de datos',
  'phone.order.by-chw': 'Por agente de salud',
  'phone.sheet.share': 'Compartir',
  'phone.sheet.copy': 'Copiar como texto',
  'phone.sheet.copied': 'Copiado. Puede pegarlo en un mensaje.',
  'phone.sheet.not-copied': 'Esta aplicación no permite copiarlo.',
  'phone.sheet.print': 'Imprimir',
  'phone.standing.reported': 'informó',
  'phone.standing.missing': 'nada aquí',
  'phone.standing.hidden': 'no visible para usted',
  'phone.chw.of': 'Agente de salud de {place}',
  'phone.chw.nameless': 'Alguien sin nombre',
  'phone.chw.call': 'Llamar a {name}',
  'phone.chw.no-number': 'sin número de teléfono',
  'phone.tab': 'La pestaña del CHT muestra {figure} para {target}.',
  'phone.tab.goal': 'Cuenta quién ha alcanzado la meta de {goal}.',
  'phone.tab.pass': 'Suma lo que ha pasado; DHIS2 recibe todo.',
  'phone.tab.percent': 'Muestra un porcentaje; DHIS2 recibe un número.',
  'phone.tab.others': 'Deja fuera a algunos que aquí se cuentan.',
  'phone.tab.several': 'DHIS2 recibe varios objetivos como un solo número.',
  'phone.tab.nobody':
    'La pestaña del CHT no le muestra a nadie: solo tiene a los de los lugares justo debajo del suyo.',
  'phone.sign': 'Revisado con mis agentes',
  'phone.sign.why':
    'Cuando haya repasado estos números con sus agentes, dígalo aquí. La oficina lo ve después de su próxima sincronización. No cambia ningún número.',
  'phone.sign.running': 'Este mes no ha terminado. Podrá decirlo cuando termine.',
  'phone.sign.offline-once':
    'Para decirlo, abra esta página una vez mientras tenga conexión: este teléfono aún no conoce su lugar.',
  'phone.sign.several-places': 'Su cuenta tiene varios lugares: dígalo en el formulario del CHT.',
  'phone.sign.word': '¿Por qué no hay nada de {name}?',
  'phone.sign.word-needed': 'Escriba una palabra sobre cada persona de la que no hay nada.',
  'phone.sign.button': 'He revisado estos números con mis agentes',
  'phone.sign.signed':
    'Usted dijo el {when} que estos números están revisados: {reported, number} de {expected, number}. La oficina lo ve después de su próxima sincronización.',
  'phone.sign.changed': 'Algunos números han cambiado desde entonces. Revíselos de nuevo.',
  'phone.sign.withdraw': 'Retirarlo',
  'phone.sign.withdrawn': 'Lo retiró el {when}.',
  'phone.sign.failed': 'No se pudo guardar en este teléfono: {words}',
  'phone.sign.failed.next':
    'No se dijo nada. Avise a su administrador: puede faltar el formulario.',
  'phone.not-counted':
    '{count, plural, one {# cosa no está en estos números} many {# cosas no están en estos números} other {# cosas no están en estos números}}',
  'phone.not-counted.excluded': 'dejado fuera del informe',
  'phone.not-counted.malformed': 'el registro no se puede leer',
  'phone.not-counted.other-revision': 'se cuenta otra versión del registro',
  'phone.not-counted.older-account': 'se cuenta un registro más nuevo de otra cuenta',
  'phone.not-counted.no-contact': 'el agente de salud no está en el CHT',
  'phone.not-counted.no-org-unit': 'ningún lugar por encima tiene una unidad organizativa en DHIS2',
  'phone.not-counted.bad-number': 'no es un número que se pueda contar',
  'phone.left-out.invalid-identifier': 'un identificador de DHIS2 está mal escrito',
  'phone.left-out.mixed-values': 'los ajustes se contradicen',
  'phone.left-out.unsafe-sum': 'la suma es demasiado grande',
  'phone.left-out.percent-without-total': 'no hay nada de lo que sea un porcentaje',
  'phone.left-out.no-value-of-type': 'DHIS2 no acepta tal valor',
  'phone.page.nobody': 'Todavía no hay nada suyo en este navegador.',
  'phone.page.nobody.next':
    'Abra aquí la aplicación del CHT, inicie sesión y espere a que se sincronice. Después abra esta página de nuevo.',
  'phone.page.to-app': 'Abrir la aplicación del CHT',
  'phone.sign.read-only':
    'Esta página solo lee. Dígalo en la aplicación del CHT, con el formulario para ello, si su proyecto lo tiene.',
};
