/** English texts of the frame. `import.export` is the CHT's own key, which databases translate. */
export const shellTextsEn = {
  'import.export': 'Import & export data',
  'shell.skip': 'Skip to the main content',
  'shell.navigation': 'Main navigation',
  'shell.navigation.open': 'Open navigation',
  'shell.signed-in-as': 'Signed in as',
  'shell.help': 'Help',
  'shell.sign-out.failed': 'You are still signed in.',
  'shell.start.title': 'Welcome',
  'shell.start.missing':
    'Your account lacks the permission {permission}, so the admin console does not open by itself.',
  'shell.start.missing-export':
    'Your account lacks the permission {permission}, so there is nothing to export here.',
  'shell.start.remedy':
    'If you need it, ask your CHT administrator to give this permission to one of your roles ({roles}), then sign in again.',
  'shell.start.remedy-without-role':
    'If you need it, ask your CHT administrator to give your account a role that has this permission, then sign in again.',
  'shell.start.copy-request': 'Copy a message for your administrator',
  'shell.start.copied': 'Copied',
  'shell.start.request':
    'Please give one of the roles of the CHT account {user} (roles: {roles}) what it lacks to export data for DHIS2: {permissions} (in app_settings, under “permissions”).',
  'shell.start.still': 'What your account can open:',
  'shell.page-failure.title': 'A part of this page did not arrive',
  'shell.page-failure.lead':
    'Check your connection, then try again. What you had chosen is in the address and is kept.',
  'shell.not-found.title': 'There is no such page',
  'shell.not-found.lead':
    'Nothing is at this address. It may be mistyped, or from another version.',
  'shell.not-found.back': 'Go to the start',
};
