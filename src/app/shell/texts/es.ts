import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const shellTextsEs: Translation<typeof shellTextsEn> = {
  'import.export': 'Importar y exportar datos',
  'shell.skip': 'Ir al contenido principal',
  'shell.navigation': 'Navegación principal',
  'shell.navigation.open': 'Abrir la navegación',
  'shell.signed-in-as': 'Sesión iniciada como',
  'shell.help': 'Ayuda',
  'shell.sign-out.failed': 'La sesión sigue abierta.',
  'shell.start.title': 'Le damos la bienvenida',
  'shell.start.missing':
    'A su cuenta le falta el permiso {permission}, por eso la consola de administración no se abre sola.',
  'shell.start.missing-export':
    'A su cuenta le falta el permiso {permission}, por eso aquí no hay nada que exportar.',
  'shell.start.remedy':
    'Si lo necesita, pida a su administrador del CHT que dé este permiso a uno de sus roles ({roles}) y vuelva a iniciar sesión.',
  'shell.start.remedy-without-role':
    'Si lo necesita, pida a su administrador del CHT que dé a su cuenta un rol con este permiso y vuelva a iniciar sesión.',
  'shell.start.copy-request': 'Copiar un mensaje para su administrador',
  'shell.start.copied': 'Copiado',
  'shell.start.request':
    'Por favor, dé a uno de los roles de la cuenta del CHT {user} (roles: {roles}) lo que le falta para exportar datos para DHIS2: {permissions} (en app_settings, en “permissions”).',
  'shell.start.still': 'Lo que su cuenta puede abrir:',
  'shell.page-failure.title': 'Una parte de esta página no llegó',
  'shell.page-failure.lead':
    'Compruebe su conexión y vuelva a intentarlo. Lo que había elegido está en la dirección y se conserva.',
  'shell.not-found.title': 'Esa página no existe',
  'shell.not-found.lead':
    'No hay nada en esta dirección. Puede estar mal escrita o ser de otra versión.',
  'shell.not-found.back': 'Ir al inicio',
};
