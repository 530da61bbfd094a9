/** English texts of the app inside DHIS2; what it shares with the console has the console's words. */
export const dhis2AppEn = {
  'dhis2-app.title': 'CHT reports',
  'dhis2-app.intro':
    'Counts what community health workers have recorded in the CHT, and imports it into this DHIS2.',
  'dhis2-app.back': 'Back to DHIS2',
  'dhis2-app.opening': 'Opening…',
  'dhis2-app.asking': 'Asking the export host…',
  'dhis2-app.again': 'Try again',
  'dhis2-app.dhis2.unreachable': 'DHIS2 does not answer.',
  'dhis2-app.dhis2.unreachable.next': 'Check your connection, then try again.',
  'dhis2-app.dhis2.wrong-credentials': 'You are signed out of DHIS2.',
  'dhis2-app.dhis2.wrong-credentials.next': 'Sign in to DHIS2, then open this app again.',
  'dhis2-app.dhis2.no-access': 'DHIS2 does not let you read what this app needs.',
  'dhis2-app.dhis2.no-access.next': 'Ask your DHIS2 administrator for this app.',
  'dhis2-app.dhis2.not-dhis2': 'What answers is not DHIS2.',
  'dhis2-app.dhis2.not-dhis2.next':
    'You may be signed out, or something stands between you and DHIS2. Open DHIS2 again.',
  'dhis2-app.dhis2.refused': 'DHIS2 refuses: {words}',
  'dhis2-app.dhis2.refused.next': 'Try again. If it stays so, tell your DHIS2 administrator.',
  'dhis2-app.not-set-up': 'This app does not know yet where the CHT is.',
  'dhis2-app.not-set-up.next':
    'Ask your DHIS2 administrator to open the app once and to set it up.',
  'dhis2-app.setup.title': 'How this app reaches the export host of the CHT',
  'dhis2-app.setup.open': 'Change the connection',
  'dhis2-app.setup.route': 'Through a Route of DHIS2',
  'dhis2-app.setup.route.detail':
    'DHIS2 asks with credentials that it keeps itself. Nobody types a CHT password.',
  'dhis2-app.setup.route.code': 'Code of the Route',
  'dhis2-app.setup.address': 'Directly',
  'dhis2-app.setup.address.detail':
    'Each user signs in with a CHT account. The host must be told the address of this DHIS2.',
  'dhis2-app.setup.address.of-host': 'Address of the export host',
  'dhis2-app.setup.address.hint': 'It begins with https://',
  'dhis2-app.setup.keep': 'Save for everybody',
  'dhis2-app.setup.close': 'Close',
  'dhis2-app.setup.kept': 'Saved.',
  'dhis2-app.setup.not-protected':
    'Saved, but DHIS2 did not protect it: whoever opens this app could change it. Set its sharing to read only in the data store.',
  'dhis2-app.setup.not-kept': 'DHIS2 did not save it. {words}',
  'dhis2-app.account.title': 'Sign in to the CHT',
  'dhis2-app.account.detail':
    'With your account of the CHT at {address}. It is kept in the memory of this page only, and asked for again each time.',
  'dhis2-app.account.user': 'CHT user',
  'dhis2-app.account.password': 'CHT password',
  'dhis2-app.account.sign-in': 'Sign in',
  'dhis2-app.account.sign-out': 'Sign out of the CHT',
  'dhis2-app.host.unreachable': 'The export host does not answer.',
  'dhis2-app.host.unreachable.next':
    'Check your connection, then try again. If it stays so, the host may be down, or the Route or its address may be wrong.',
  'dhis2-app.host.unusable': 'What answers is not the export host.',
  'dhis2-app.host.unusable.next':
    'Ask your DHIS2 administrator to check the connection of this app.',
  'dhis2-app.host.signed-out': 'The CHT does not know this user and password.',
  'dhis2-app.host.signed-out.next':
    'Check them. Where a Route asks for you, your DHIS2 administrator has to correct it.',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next':
    'If you cannot set it right yourself, show this to your administrator.',
  'dhis2-app.data-sets.none':
    'None of the data sets that you may write to in DHIS2 is one that the CHT exports.',
  'dhis2-app.period.other-type': 'The CHT cannot give periods of the type {type}.',
  'dhis2-app.period.weeks':
    'This data set takes weeks, which this export host does not calculate from reports.',
  'dhis2-app.units.search': 'Find a unit by name',
  'dhis2-app.units.none-chosen': 'none chosen',
  'dhis2-app.units.not-read': 'What is below {name} could not be read. Close it and open it again.',
  'dhis2-app.units.not-found': 'DHIS2 does not answer. Type again.',
  'dhis2-app.units.open': 'Show what is below {name}',
  'dhis2-app.units.close': 'Hide what is below {name}',
  'dhis2-app.count.title': 'Count and review',
  'dhis2-app.count': 'Count',
  'dhis2-app.count.again': 'Count again',
  'dhis2-app.count.when': 'Choose a data set, a unit and a period.',
  'dhis2-app.counting': 'The export host is counting…',
  'dhis2-app.counting.long': 'A first count of a big unit can take some minutes.',
  'dhis2-app.no-file': 'There is nothing to import. {words}',
  'dhis2-app.review.figures':
    '{values, plural, one {# value} other {# values}} of {units, plural, one {# unit} other {# units}}',
  'dhis2-app.review.reported':
    '{reported, number} of {expected, plural, one {# community health worker has} other {# community health workers have}} reported.',
  'dhis2-app.review.incomplete':
    '{count, plural, one {Somebody is missing at # unit} other {Somebody is missing at # units}}',
  'dhis2-app.review.unit': '{reported, number} of {expected, number}',
  'dhis2-app.review.far-out':
    '{count, plural, one {# value is far from the months before} other {# values are far from the months before}}',
  'dhis2-app.review.usual': '(in the months before about {median})',
  'dhis2-app.review.notices':
    '{count, plural, one {# thing to know about these numbers} other {# things to know about these numbers}}',
  'dhis2-app.values.title': 'The values beside those of DHIS2',
  'dhis2-app.values.data-element': 'Data element',
  'dhis2-app.values.in-dhis2': 'In DHIS2',
  'dhis2-app.values.now': 'Now',
  'dhis2-app.values.differing':
    '{count, plural, =0 {DHIS2 holds all of them already.} one {# value is not in DHIS2 so yet.} other {# values are not in DHIS2 so yet.}}',
  'dhis2-app.values.only-differing': 'Only those that differ',
  'dhis2-app.may-not-write':
    'Your DHIS2 account may not write data values. You can look, and not import.',
};
