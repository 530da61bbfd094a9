import { openTelephoneDatabase } from '../../data-access/browser.ts';
import { showFailure, showScreen } from '../show-screen.ts';
import { elementOf } from '../show/element-of.ts';
import { showProblem } from '../show/page-parts.ts';
import type { Localization } from '../show/localization.ts';
import { askServer } from '../source/ask-server.ts';
import { documentsSource } from '../source/documents-source.ts';
import { lastSyncOfApp } from '../source/last-sync.ts';
import { signedInRoles, signedInUser } from '../source/own-account.ts';
import { configOfHeld } from './config-of-held.ts';

/** Shows the reader's screen from the database of the CHT's app in this browser. */
export async function openPage(main: HTMLElement, localization: Localization): Promise<void> {
  const user = signedInUser();
  if (user === undefined) {
    showNobody(main, localization);
    return;
  }
  try {
    const opened = await openTelephoneDatabase(user);
    if (opened.kind === 'absent') {
      showNobody(main, localization);
      return;
    }
    if (opened.kind === 'unreadable') {
      showFailure(main, localization, opened.cause);
      return;
    }
    const { database } = opened;
    const roles = signedInRoles();
    const source = await documentsSource(database, {
      user,
      roles,
      language: localization.code,
      lastSync: lastSyncOfApp,
      onServer: askServer,
    });
    const config = await configOfHeld(database, await source.reader());
    // The first sync has not come to the settings.
    if (config === undefined) showNobody(main, localization);
    else await showScreen(main, localization, source, config);
  } catch (error) {
    showFailure(main, localization, error);
  }
}

/** Nobody is signed in, or has not synced in this browser yet: the way leads to the CHT's app. */
function showNobody(main: HTMLElement, localization: Localization): void {
  main.replaceChildren(
    elementOf('h1', {}, 'DHIS2'),
    showProblem(
      localization.text('phone.page.nobody'),
      localization.text('phone.page.nobody.next'),
      elementOf('p', {}, elementOf('a', { href: '/' }, localization.text('phone.page.to-app'))),
    ),
  );
}
