import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const sessionTextsPt: Translation<typeof sessionTextsEn> = {
  'admin.app.name': 'Gestão da aplicação',
  'Log Out': 'Terminar sessão',
  'language.choose': 'Idioma',
  'language.more': 'Mais idiomas',
  'language.names-only': 'só os nomes, ainda sem as palavras desta página',
  'sign-in.title': 'Iniciar sessão',
  'sign-in.lead': 'Use o nome de utilizador e a palavra-passe da sua conta do CHT em {server}.',
  'sign-in.single-sign-on':
    'Abre o CHT com início de sessão único? Este formulário só aceita palavras-passe: peça ao seu administrador que ofereça esta página no endereço do próprio CHT, onde basta a sessão do CHT.',
  'sign-in.name': 'Nome de utilizador',
  'sign-in.name.missing': 'Escreva o seu nome de utilizador.',
  'sign-in.password': 'Palavra-passe',
  'sign-in.password.missing': 'Escreva a sua palavra-passe.',
  'sign-in.password.show': 'Mostrar a palavra-passe',
  'sign-in.submit': 'Iniciar sessão',
  'sign-in.submitting': 'A iniciar sessão…',
  'sign-in.returning': 'Voltará à página onde estava.',
  'session.opening': 'A abrir…',
  'session.waiting.database':
    'Ainda à espera de que a base de dados diga quem iniciou sessão e quais são as definições. Pode estar ocupada, ou a ligação pode ser lenta.',
  'session.waiting.page': 'Ainda à espera dos ficheiros desta página. A ligação pode ser lenta.',
  'session.retry': 'Tentar novamente',
  'session.failure.unreachable.title': 'A base de dados não responde',
  'session.failure.page-files.title': 'Uma parte desta página não chegou',
  'session.failure.refused.title': 'A base de dados não deu as suas definições',
  'session.error.unreachable':
    'Nada veio da base de dados. Nada foi alterado. Verifique a sua ligação e tente novamente.',
  'session.error.wrong-credentials':
    'Nenhuma conta tem este nome de utilizador e esta palavra-passe. Verifique ambos, também as maiúsculas, e inicie sessão novamente. Se esqueceu a palavra-passe, peça uma nova ao seu administrador do CHT.',
  'session.error.too-many-attempts':
    'Houve demasiadas tentativas em pouco tempo. Espere alguns minutos e inicie sessão novamente.',
  'session.error.session-not-ended':
    'A sua sessão continua aberta: a página estava a ler quando a terminou. Espere um momento e termine-a novamente; num computador que outros usam, feche o navegador.',
  'session.error.session-not-kept':
    'A palavra-passe está certa, mas o navegador não guardou a sessão. Permita cookies para este endereço, ou abra-o com https://, e inicie sessão novamente.',
  'session.error.busy':
    'A base de dados está ocupada: de momento não responde a ninguém. Espere um minuto e tente novamente.',
  'session.error.offline-account':
    'Esta é uma conta para trabalhar sem ligação num telefone. O CHT não deixa tais contas ler o que uma exportação precisa. Peça ao seu administrador do CHT uma conta com um papel em linha.',
  'session.error.page-files':
    'A ligação pode ter sido cortada, ou uma nova versão instalada com esta página aberta. Verifique a sua ligação e tente novamente.',
  'session.error.refused':
    'A base de dados respondeu com o estado {status}: “{words}”. Tente novamente; se continuar assim, mostre esta frase ao seu administrador do CHT.',
  'session.error.no-permission':
    'A sua conta não pode ler as definições. Peça ao seu administrador do CHT que lhe dê um papel em linha.',
};
