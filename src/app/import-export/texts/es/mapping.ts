import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.intro':
    '¿Qué unidad organizativa es cada lugar y qué elemento de datos es cada meta? Lo que no puede ser otra cosa es seguro; el resto lo confirma usted. No se cambia nada en el CHT ni en DHIS2: usted descarga archivos.',
  'export.dhis.mapping.back': 'Volver a la exportación',
  'export.dhis.mapping.reading': 'Leyendo lugares y metas…',
  'export.dhis.mapping.retry': 'Intentar de nuevo',
  'export.dhis.mapping.types': 'Lugares por asociar',
  'export.dhis.mapping.types.next':
    'Todavía no hay ningún lugar asociado. Marque el tipo de lugares que tienen unidad organizativa: casi siempre unidades comunitarias o establecimientos.',
  'export.dhis.mapping.too-many':
    'Hay más de {most} lugares de estos tipos: los hogares no tienen unidad organizativa. Marque otros tipos.',
  'export.dhis.mapping.file': 'Elegir un archivo de metadatos',
  'export.dhis.mapping.file.how':
    'En DHIS2, Import/Export, exportación de metadatos con dependencias del conjunto de datos como JSON, con las unidades organizativas que están por encima de las suyas.',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, one {# elemento de datos} many {# de elementos de datos} other {# elementos de datos}}, {units, plural, one {# unidad organizativa} many {# de unidades organizativas} other {# unidades organizativas}}',
  'export.dhis.mapping.file.refused':
    '{fileName} no contiene metadatos de ningún conjunto de datos. Lo cargado antes se mantiene.',
  'export.dhis.mapping.org-units':
    '{read, number} de {total, plural, one {# unidad organizativa leída} other {# unidades organizativas leídas}}',
  'export.dhis.mapping.data-set': 'Conjunto de datos',
  'export.dhis.mapping.data-set.which':
    'DHIS2 tiene varios conjuntos de datos. Elija el que se va a asociar.',
  'export.dhis.mapping.suggesting': 'Buscando sugerencias: {done, number} de {all, number}',
  'export.dhis.mapping.table': 'Cargar una tabla anterior',
  'export.dhis.mapping.table.how':
    'mapping.csv o mapping.json, de aquí o de otra instancia, como la de formación. Se toman las filas con yes o no en «accept».',
  'export.dhis.mapping.table.taken':
    '{fileName}: {count, plural, one {# decisión tomada} many {# de decisiones tomadas} other {# decisiones tomadas}}',
  'export.dhis.mapping.table.unused':
    '{count, plural, one {# fila no se pudo usar} many {# de filas no se pudieron usar} other {# filas no se pudieron usar}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'ningún lugar de aquí tiene su id o su ruta, o los tienen varios',
  'export.dhis.mapping.table.unused.unknown-target': 'ninguna meta de aquí tiene su id',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'nada en este DHIS2 tiene su id, código o ruta, o los tienen varios',
  'export.dhis.mapping.table.unused.unknown-answer': '«accept» no es yes ni no',
  'export.dhis.mapping.table.unused.contradicted': 'otra fila dice otra cosa de lo mismo',
  'export.dhis.mapping.table.not-a-table':
    '{fileName} no es una tabla de asociación. No se cambió nada.',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName}: por las comillas no se puede leer la fila {row, number}. No se cambió nada.',
  'export.dhis.mapping.progress': '{done} de {all} resueltos',
  'export.dhis.mapping.group.conflict': 'Conflictos',
  'export.dhis.mapping.group.to-confirm': 'Por confirmar',
  'export.dhis.mapping.group.nothing-found': 'Nada encontrado',
  'export.dhis.mapping.group.certain': 'Seguros',
  'export.dhis.mapping.group.decided': 'Decididos por usted',
  'export.dhis.mapping.group.mapped': 'Ya asociados',
  'export.dhis.mapping.more': 'Mostrar {count} más',
  'export.dhis.mapping.target': 'Meta',
  'export.dhis.mapping.by.code': 'mismo código',
  'export.dhis.mapping.by.name': 'nombre parecido',
  'export.dhis.mapping.elsewhere': 'está bajo otra unidad que el lugar superior',
  'export.dhis.mapping.confirm': 'Confirmar',
  'export.dhis.mapping.confirm.name': 'Confirmar {unit} para {name}',
  'export.dhis.mapping.choose': 'Elegir otro',
  'export.dhis.mapping.choose.name': 'Elegir otro para {name}',
  'export.dhis.mapping.search': 'Buscar en DHIS2 para {name}',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {Nada encontrado} one {# encontrado} many {# encontrados} other {# encontrados}}',
  'export.dhis.mapping.leave-out': 'No asociar',
  'export.dhis.mapping.leave-out.name': 'No asociar: {name}',
  'export.dhis.mapping.undo': 'Deshacer',
  'export.dhis.mapping.undo.name': 'Deshacer la decisión sobre {name}',
  'export.dhis.mapping.none': 'No recibe asociación',
  'export.dhis.mapping.conflict.unknown-org-unit': 'DHIS2 no tiene {unit}',
  'export.dhis.mapping.conflict.not-assigned': 'El conjunto de datos no está asignado a {unit}',
  'export.dhis.mapping.conflict.several-org-units':
    'Asociado a varias unidades, sus números cuentan en cada una: {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} es también la de {other}',
  'export.dhis.mapping.conflict.differs': 'Asociado a {unit}; por código o nombre es {other}',
  'export.dhis.mapping.by-hand':
    '{count, plural, one {# lugar tiene} many {# lugares tienen} other {# lugares tienen}} una asociación para otro conjunto de datos que no es una lista. Conviértala en lista a mano; ningún archivo puede hacerlo.',
  'export.dhis.mapping.downloads': 'Descargar',
  'export.dhis.mapping.download.contacts':
    '{file}: {count, plural, one {# lugar} many {# de lugares} other {# lugares}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'Cargue los contactos con cht-conf (edit-contacts y después upload-docs), aplique el parche a app_settings.json y guarde la tabla para la siguiente instancia.',
  'export.dhis.mapping.downloads.none':
    'No hay nada que cambiar: solo se puede descargar la tabla.',
};
