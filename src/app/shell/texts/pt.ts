import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const shellTextsPt: Translation<typeof shellTextsEn> = {
  'import.export': 'Importar e exportar dados',
  'shell.skip': 'Ir para o conteúdo principal',
  'shell.navigation': 'Navegação principal',
  'shell.navigation.open': 'Abrir a navegação',
  'shell.signed-in-as': 'Sessão iniciada como',
  'shell.help': 'Ajuda',
  'shell.sign-out.failed': 'A sua sessão continua aberta.',
  'shell.start.title': 'Boas-vindas',
  'shell.start.missing':
    'Falta à sua conta a permissão {permission}, por isso a consola de administração não abre sozinha.',
  'shell.start.missing-export':
    'Falta à sua conta a permissão {permission}, por isso não há aqui nada para exportar.',
  'shell.start.remedy':
    'Se precisar dela, peça ao seu administrador do CHT que dê esta permissão a um dos seus papéis ({roles}) e inicie sessão novamente.',
  'shell.start.remedy-without-role':
    'Se precisar dela, peça ao seu administrador do CHT que dê à sua conta um papel com esta permissão e inicie sessão novamente.',
  'shell.start.copy-request': 'Copiar uma mensagem para o seu administrador',
  'shell.start.copied': 'Copiado',
  'shell.start.request':
    'Por favor, dê a um dos papéis da conta do CHT {user} (papéis: {roles}) o que lhe falta para exportar dados para o DHIS2: {permissions} (em app_settings, em “permissions”).',
  'shell.start.still': 'O que a sua conta pode abrir:',
  'shell.page-failure.title': 'Uma parte desta página não chegou',
  'shell.page-failure.lead':
    'Verifique a sua ligação e tente novamente. O que tinha escolhido está no endereço e é mantido.',
  'shell.not-found.title': 'Essa página não existe',
  'shell.not-found.lead':
    'Não há nada neste endereço. Pode estar mal escrito ou ser de outra versão.',
  'shell.not-found.back': 'Ir para o início',
};
