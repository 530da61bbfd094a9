/**
 * English texts of signing in and out, and of the errors around it. `admin.app.name` and `Log Out`
 * are the CHT's own keys, which databases translate.
 */
export const sessionTextsEn = {
  'admin.app.name': 'App Management',
  'Log Out': 'Log out',
  'language.choose': 'Language',
  'language.more': 'More languages',
  'language.names-only': 'names only, no words of this page yet',
  'sign-in.title': 'Sign in',
  'sign-in.lead': 'Use the user name and password of your CHT account at {server}.',
  'sign-in.single-sign-on':
    'Do you open the CHT with single sign-on? This form takes passwords only: ask your administrator to open this page at the CHT’s own address, where the CHT’s sign-in is enough.',
  'sign-in.name': 'User name',
  'sign-in.name.missing': 'Enter your user name.',
  'sign-in.password': 'Password',
  'sign-in.password.missing': 'Enter your password.',
  'sign-in.password.show': 'Show password',
  'sign-in.submit': 'Sign in',
  'sign-in.submitting': 'Signing in…',
  'sign-in.returning': 'You will come back to the page where you were.',
  'session.opening': 'Opening…',
  'session.waiting.database':
    'Still waiting for the database to say who is signed in and what the settings are. It may be busy, or the connection slow.',
  'session.waiting.page': 'Still waiting for the files of this page. The connection may be slow.',
  'session.retry': 'Try again',
  'session.failure.unreachable.title': 'The database does not answer',
  'session.failure.page-files.title': 'A part of this page did not arrive',
  'session.failure.refused.title': 'The database did not give its settings',
  'session.error.unreachable':
    'Nothing came back from the database. Nothing was changed. Check your connection, then try again.',
  'session.error.wrong-credentials':
    'No account has this user name and password. Check both, capital letters too, then sign in again. If you have forgotten the password, ask your CHT administrator for a new one.',
  'session.error.too-many-attempts':
    'There were too many attempts in a short time. Wait a few minutes, then sign in again.',
  'session.error.session-not-ended':
    'You are still signed in: the page was reading while you signed out. Wait a moment and sign out again; on a computer that others use, close the browser.',
  'session.error.session-not-kept':
    'The password is right, but the browser did not keep the session. Allow cookies for this address, or open it with https://, then sign in again.',
  'session.error.busy':
    'The database is busy: it answers nobody just now. Wait a minute, then try again.',
  'session.error.offline-account':
    'This is an account for working offline on a phone. The CHT does not let such accounts read what an export needs. Ask your CHT administrator for an account with an online role.',
  'session.error.page-files':
    'The connection may have been cut, or a new version was installed while this page was open. Check your connection, then try again.',
  'session.error.refused':
    'The database answered with status {status}: “{words}”. Try again; if it stays so, show this sentence to your CHT administrator.',
  'session.error.no-permission':
    'Your account may not read the settings. Ask your CHT administrator to give it an online role.',
};
