/**
 * English texts of signing in and out, and of the errors around it. `admin.app.name` and `Log Out`
 * are the CHT's own keys, which databases translate.
 */
export const sessionTextsEn = {
  'admin.app.name': 'App Management',
  'Log Out': 'Log out',
  'language.choose': 'Language',
  'sign-in.title': 'Sign in',
  'sign-in.lead': 'Use the user name and password of your CHT account.',
  'sign-in.name': 'User name',
  'sign-in.name.missing': 'Enter your user name.',
  'sign-in.password': 'Password',
  'sign-in.password.missing': 'Enter your password.',
  'sign-in.password.show': 'Show password',
  'sign-in.submit': 'Sign in',
  'sign-in.submitting': 'Signing in…',
  'sign-in.returning': 'You will come back to the page where you were.',
  'session.opening': 'Opening…',
  'session.retry': 'Try again',
  'session.failure.unreachable.title': 'The database does not answer',
  'session.failure.refused.title': 'The database did not give its settings',
  'session.error.unreachable':
    'Nothing came back from the database. Nothing was changed. Check your connection, then try again.',
  'session.error.wrong-credentials':
    'No account has this user name and password. Check both, capital letters too, then sign in again. If you have forgotten the password, ask your CHT administrator for a new one.',
  'session.error.too-many-attempts':
    'There were too many attempts in a short time. Wait half a minute, then sign in again.',
  'session.error.session-not-ended':
    'You are still signed in: the page was reading while you signed out. Wait a moment and sign out again; on a computer that others use, close the browser.',
  'session.error.session-not-kept':
    'The password is right, but the browser did not keep the session. Allow cookies for this address, or open it with https://, then sign in again.',
  'session.error.refused':
    'The database answered with status {status}: “{words}”. Try again; if it stays so, show this sentence to your CHT administrator.',
  'session.error.no-permission':
    'Your account may not read the settings. Ask your CHT administrator to give it an online role.',
};
