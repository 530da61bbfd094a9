import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const dhis2AppEs: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'Informes del CHT',
  'dhis2-app.intro':
    'Cuenta lo que los agentes de salud comunitarios han registrado en el CHT y lo importa en este DHIS2.',
  'dhis2-app.back': 'Volver a DHIS2',
  'dhis2-app.opening': 'Abriendo…',
  'dhis2-app.asking': 'Preguntando al servidor de exportación…',
  'dhis2-app.again': 'Reintentar',
  'dhis2-app.dhis2.unreachable': 'DHIS2 no responde.',
  'dhis2-app.dhis2.unreachable.next': 'Compruebe su conexión y vuelva a intentarlo.',
  'dhis2-app.dhis2.wrong-credentials': 'Su sesión en DHIS2 ha terminado.',
  'dhis2-app.dhis2.wrong-credentials.next':
    'Inicie sesión en DHIS2 y abra esta aplicación otra vez.',
  'dhis2-app.dhis2.no-access': 'DHIS2 no le deja leer lo que esta aplicación necesita.',
  'dhis2-app.dhis2.no-access.next': 'Pida a su administrador de DHIS2 el acceso a esta aplicación.',
  'dhis2-app.dhis2.not-dhis2': 'Lo que responde no es DHIS2.',
  'dhis2-app.dhis2.not-dhis2.next':
    'Puede que su sesión haya terminado, o que haya algo entre usted y DHIS2. Abra DHIS2 otra vez.',
  'dhis2-app.dhis2.refused': 'DHIS2 se niega: {words}',
  'dhis2-app.dhis2.refused.next':
    'Vuelva a intentarlo. Si sigue igual, avise a su administrador de DHIS2.',
  'dhis2-app.not-set-up': 'Esta aplicación aún no sabe dónde está el CHT.',
  'dhis2-app.not-set-up.next':
    'Pida a su administrador de DHIS2 que abra la aplicación una vez y la configure.',
  'dhis2-app.setup.title': 'Cómo llega esta aplicación al servidor de exportación del CHT',
  'dhis2-app.setup.open': 'Cambiar la conexión',
  'dhis2-app.setup.route': 'Por una Route de DHIS2',
  'dhis2-app.setup.route.detail':
    'DHIS2 pregunta con credenciales que guarda él mismo. Nadie escribe una contraseña del CHT.',
  'dhis2-app.setup.route.code': 'Código de la Route',
  'dhis2-app.setup.address': 'Directamente',
  'dhis2-app.setup.address.detail':
    'Cada usuario inicia sesión con una cuenta del CHT. Hay que indicar al servidor la dirección de este DHIS2.',
  'dhis2-app.setup.address.of-host': 'Dirección del servidor de exportación',
  'dhis2-app.setup.address.hint': 'Empieza por https://',
  'dhis2-app.setup.keep': 'Guardar para todos',
  'dhis2-app.setup.close': 'Cerrar',
  'dhis2-app.setup.kept': 'Guardado.',
  'dhis2-app.setup.not-protected':
    'Guardado, pero DHIS2 no lo protegió: cualquiera que abra esta aplicación podría cambiarlo. En el data store, ponga que solo se comparta para leer.',
  'dhis2-app.setup.not-kept': 'DHIS2 no lo guardó. {words}',
  'dhis2-app.account.title': 'Iniciar sesión en el CHT',
  'dhis2-app.account.detail':
    'Con su cuenta del CHT en {address}. Se guarda solo en la memoria de esta página y se pide de nuevo cada vez.',
  'dhis2-app.account.user': 'Usuario del CHT',
  'dhis2-app.account.password': 'Contraseña del CHT',
  'dhis2-app.account.sign-in': 'Iniciar sesión',
  'dhis2-app.account.sign-out': 'Cerrar la sesión del CHT',
  'dhis2-app.host.unreachable': 'El servidor de exportación no responde.',
  'dhis2-app.host.unreachable.next':
    'Compruebe su conexión y vuelva a intentarlo. Si sigue igual, puede que el servidor esté parado, o que la Route o su dirección no sea correcta.',
  'dhis2-app.host.unusable': 'Lo que responde no es el servidor de exportación.',
  'dhis2-app.host.unusable.next':
    'Pida a su administrador de DHIS2 que compruebe la conexión de esta aplicación.',
  'dhis2-app.host.signed-out': 'El CHT no conoce este usuario y contraseña.',
  'dhis2-app.host.signed-out.next':
    'Compruébelos. Si una Route pregunta por usted, su administrador de DHIS2 tiene que corregirla.',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next': 'Si no puede arreglarlo usted, muestre esto a su administrador.',
  'dhis2-app.data-sets.none':
    'Ninguno de los conjuntos de datos en los que usted puede escribir en DHIS2 es de los que exporta el CHT.',
  'dhis2-app.period.other-type': 'El CHT no puede dar períodos del tipo {type}.',
  'dhis2-app.period.weeks':
    'Este conjunto de datos usa semanas, que este servidor de exportación no calcula a partir de los informes.',
  'dhis2-app.units.search': 'Buscar una unidad por su nombre',
  'dhis2-app.units.none-chosen': 'ninguna elegida',
  'dhis2-app.units.not-read':
    'No se pudo leer lo que hay debajo de {name}. Ciérrela y ábrala otra vez.',
  'dhis2-app.units.not-found': 'DHIS2 no responde. Escriba otra vez.',
  'dhis2-app.units.open': 'Mostrar lo que hay debajo de {name}',
  'dhis2-app.units.close': 'Ocultar lo que hay debajo de {name}',
  'dhis2-app.count.title': 'Contar y revisar',
  'dhis2-app.count': 'Contar',
  'dhis2-app.count.again': 'Contar otra vez',
  'dhis2-app.count.when': 'Elija un conjunto de datos, una unidad y un período.',
  'dhis2-app.counting': 'El servidor de exportación está contando…',
  'dhis2-app.counting.long': 'El primer recuento de una unidad grande puede tardar unos minutos.',
  'dhis2-app.no-file': 'No hay nada que importar. {words}',
  'dhis2-app.review.figures':
    '{values, plural, one {# valor} other {# valores}} de {units, plural, one {# unidad} other {# unidades}}',
  'dhis2-app.review.reported':
    'Han informado {reported, number} de {expected, plural, one {# agente de salud comunitario} other {# agentes de salud comunitarios}}.',
  'dhis2-app.review.incomplete':
    '{count, plural, one {Falta alguien en # unidad} other {Falta alguien en # unidades}}',
  'dhis2-app.review.unit': '{reported, number} de {expected, number}',
  'dhis2-app.review.far-out':
    '{count, plural, one {# valor está muy desviado de los meses anteriores} other {# valores están muy desviados de los meses anteriores}}',
  'dhis2-app.review.usual': '(en los meses anteriores, unos {median})',
  'dhis2-app.review.notices':
    '{count, plural, one {# cosa que saber de estos números} other {# cosas que saber de estos números}}',
  'dhis2-app.values.title': 'Los valores junto a los de DHIS2',
  'dhis2-app.values.data-element': 'Elemento de datos',
  'dhis2-app.values.in-dhis2': 'En DHIS2',
  'dhis2-app.values.now': 'Ahora',
  'dhis2-app.values.differing':
    '{count, plural, =0 {DHIS2 ya los tiene todos.} one {# valor aún no está así en DHIS2.} other {# valores aún no están así en DHIS2.}}',
  'dhis2-app.values.only-differing': 'Solo los que difieren',
  'dhis2-app.may-not-write':
    'Su cuenta de DHIS2 no puede escribir valores de datos. Puede mirar, pero no importar.',
};
