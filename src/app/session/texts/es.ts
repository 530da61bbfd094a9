import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const sessionTextsEs: Translation<typeof sessionTextsEn> = {
  'admin.app.name': 'Gestión de la aplicación',
  'Log Out': 'Cerrar sesión',
  'language.choose': 'Idioma',
  'language.more': 'Más idiomas',
  'language.names-only': 'solo los nombres, aún sin las palabras de esta página',
  'sign-in.title': 'Iniciar sesión',
  'sign-in.lead': 'Use el nombre de usuario y la contraseña de su cuenta del CHT en {server}.',
  'sign-in.single-sign-on':
    '¿Abre el CHT con inicio de sesión único? Este formulario solo acepta contraseñas: pida a su administrador que ofrezca esta página en la dirección propia del CHT, donde basta la sesión del CHT.',
  'sign-in.name': 'Nombre de usuario',
  'sign-in.name.missing': 'Escriba su nombre de usuario.',
  'sign-in.password': 'Contraseña',
  'sign-in.password.missing': 'Escriba su contraseña.',
  'sign-in.password.show': 'Mostrar la contraseña',
  'sign-in.submit': 'Iniciar sesión',
  'sign-in.submitting': 'Iniciando sesión…',
  'sign-in.returning': 'Volverá a la página en la que estaba.',
  'session.opening': 'Abriendo…',
  'session.waiting.database':
    'Aún se espera a que la base de datos diga quién inició sesión y cuál es la configuración. Puede estar ocupada, o la conexión puede ser lenta.',
  'session.waiting.page':
    'Aún se esperan los archivos de esta página. La conexión puede ser lenta.',
  'session.retry': 'Reintentar',
  'session.failure.unreachable.title': 'La base de datos no responde',
  'session.failure.page-files.title': 'Una parte de esta página no llegó',
  'session.failure.refused.title': 'La base de datos no dio su configuración',
  'session.error.unreachable':
    'No llegó nada de la base de datos. No se cambió nada. Compruebe su conexión y vuelva a intentarlo.',
  'session.error.wrong-credentials':
    'Ninguna cuenta tiene este nombre de usuario y contraseña. Compruebe ambos, también las mayúsculas, y vuelva a iniciar sesión. Si olvidó la contraseña, pida una nueva a su administrador del CHT.',
  'session.error.too-many-attempts':
    'Hubo demasiados intentos en poco tiempo. Espere unos minutos y vuelva a iniciar sesión.',
  'session.error.session-not-ended':
    'La sesión sigue abierta: la página estaba leyendo cuando la cerró. Espere un momento y ciérrela otra vez; en un equipo que usan otras personas, cierre el navegador.',
  'session.error.session-not-kept':
    'La contraseña es correcta, pero el navegador no guardó la sesión. Permita las cookies para esta dirección, o ábrala con https://, y vuelva a iniciar sesión.',
  'session.error.busy':
    'La base de datos está ocupada: ahora no responde a nadie. Espere un minuto y vuelva a intentarlo.',
  'session.error.offline-account':
    'Esta es una cuenta para trabajar sin conexión en un teléfono. El CHT no permite que esas cuentas lean lo que necesita una exportación. Pida a su administrador del CHT una cuenta con un rol en línea.',
  'session.error.page-files':
    'Puede que se cortara la conexión o que se instalara una versión nueva con esta página abierta. Compruebe su conexión y vuelva a intentarlo.',
  'session.error.refused':
    'La base de datos respondió con el estado {status}: “{words}”. Vuelva a intentarlo; si sigue igual, muestre esta frase a su administrador del CHT.',
  'session.error.no-permission':
    'Su cuenta no puede leer la configuración. Pida a su administrador del CHT que le dé un rol en línea.',
};
