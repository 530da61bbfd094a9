import {
  exportSettings,
  fieldOf,
  isFilledText,
  type ContactId,
  type Tag,
} from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { showHeading, showProblem } from '../show/page-parts.ts';
import { wordsOf, type Screen } from '../show/screen.ts';
import type { Source } from '../source/source.ts';
import { areaChoices, type AreaChoice } from './area-choices.ts';
import { openArea, type DocumentsOfMonth } from './area-documents.ts';
import { areaMonth, type AreaMonth } from './area-month.ts';
import { showDays, showNumbers } from './show-chosen-month.ts';
import { showSignOff } from './sign-off.ts';

/** Shows a supervisor's area in an element. */
export async function showMyArea(screen: Screen, into: HTMLElement): Promise<void> {
  const { source, config, localization, today } = screen;
  const reader = await source.reader();
  const area = openArea(source, config, reader, today);
  const facility = reader.facilities[0] ?? (await parentOf(source, reader.contact));
  const { dataSets, monthStartDate } = exportSettings(config.settings);
  if (dataSets.length === 0) {
    into.replaceChildren(
      showProblem(
        localization.text('phone.no-data-sets'),
        localization.text('phone.no-config.next'),
      ),
    );
    return;
  }
  let chosen: AreaChoice = {
    dataSet: dataSets[0]?.id ?? '',
    // The last finished month: the one that is due.
    tag: area.tags[1] ?? area.tags[0] ?? ('' as Tag),
    order: 'by-element',
  };
  const result = elementOf('div', { 'aria-live': 'polite' });
  let turn = 0;
  // What is written there stays while the order of the numbers is changed.
  let signOff: { readonly of: string; readonly parts: readonly HTMLElement[] } | undefined;

  async function choose(change: Partial<AreaChoice>): Promise<void> {
    chosen = { ...chosen, ...change };
    turn += 1;
    const mine = turn;
    const first = await area.ofPlaces(chosen.tag);
    // The reader may have chosen another month while this one was read.
    if (mine !== turn) return;
    const looking = elementOf('p', { role: 'status' }, localization.text('phone.area.looking'));
    const below = elementOf('div');
    const show = (documents: DocumentsOfMonth): AreaMonth => {
      const month = areaMonth(config, documents, { ...chosen, facility, today });
      result.replaceChildren(
        ...showDays(screen, month),
        looking,
        ...showNumbers(screen, month, chosen),
        below,
      );
      return month;
    };
    let month = show(first);
    // Only now: a phone's database reads one thing after another, and the first numbers go first.
    const whole = await area.ofEverybody(chosen.tag);
    if (mine !== turn) return;
    // What the reader has opened stays open where nobody else has reported.
    if (countOf(whole) !== countOf(first)) month = show(whole);
    looking.remove();
    const of = `${chosen.dataSet} ${chosen.tag}`;
    if (signOff?.of !== of) signOff = { of, parts: await showSignOff(screen, reader, month) };
    if (mine === turn) below.replaceChildren(...signOff.parts);
  }

  const again = (change: Partial<AreaChoice>): void => {
    const asked = choose(change);
    const mine = turn;
    asked.catch((error: unknown) => {
      // What was asked for since has its own answer.
      if (mine !== turn) return;
      result.replaceChildren(
        showProblem(
          localization.text('phone.failed', { words: wordsOf(error) }),
          localization.text('phone.failed.next'),
        ),
      );
    });
  };
  into.replaceChildren(
    ...showHeading(localization, localization.text('phone.my-area'), source.lastSync()).filter(
      (one) => one !== undefined,
    ),
    areaChoices(screen, { dataSets, tags: area.tags, monthStartDate }, chosen, again),
    result,
  );
  await choose({});
}

async function parentOf(
  source: Source,
  contact: ContactId | undefined,
): Promise<ContactId | undefined> {
  if (contact === undefined) return undefined;
  const [document] = await source.contacts([contact]);
  const parent = fieldOf(fieldOf(document, 'parent'), '_id');
  return isFilledText(parent) ? parent : undefined;
}

const countOf = ({ contacts, people, targetDocuments }: DocumentsOfMonth): number =>
  contacts.length + people.length + targetDocuments.length;
