import {
  dateOfNextSignOff,
  decodeSignOff,
  isOtherThanSigned,
  latestSignOff,
  SIGN_OFF_FORM,
  signOffOfArea,
  signOffReport,
  withdrawalOf,
  type ChwOfArea,
  type ContactId,
  type NewSignOff,
  type SignOff,
  type TelephoneMonth,
} from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import { showProblem } from '../show/page-parts.ts';
import { wordsOf, type Screen } from '../show/screen.ts';
import type { Localization } from '../show/localization.ts';
import type { Reader } from '../source/source.ts';
import type { AreaMonth } from './area-month.ts';
import { nameOfChw } from './chw-name.ts';

/** Who may sign which month of which place. */
interface Signing {
  readonly screen: Screen;
  readonly contact: ContactId;
  readonly place: ContactId;
  readonly month: TelephoneMonth;
  readonly chws: readonly ChwOfArea[];
}

/**
 * Where a supervisor says that the numbers are checked. Nothing is shown to whom the project does not
 * ask; a report is written only when a button is pressed.
 */
export async function showSignOff(
  screen: Screen,
  { contact, facilities, roles }: Reader,
  { counted, chws, standing }: AreaMonth,
): Promise<readonly HTMLElement[]> {
  const { localization, config, source } = screen;
  const maySign = roles.some((role) => config.signOffRoles.includes(role));
  if (!maySign || 'code' in counted || chws.length === 0) return [];
  const section = (...children: readonly (Child | readonly Child[])[]): HTMLElement =>
    elementOf(
      'section',
      { class: 'sign-off' },
      elementOf('h2', {}, localization.text('phone.sign')),
      ...children,
    );
  const [place, ...others] = facilities;
  if (standing === 'running') return [section(localization.text('phone.sign.running'))];
  if (contact === undefined || place === undefined) {
    return [section(localization.text('phone.sign.offline-once'))];
  }
  // A report is of one place, and a telephone cannot tell which of its CHWs is below which.
  if (others.length > 0) return [section(localization.text('phone.sign.several-places'))];
  const reports = await source.reports(SIGN_OFF_FORM);
  const signOffs = reports
    .map(decodeSignOff)
    .filter((one): one is SignOff => one?.kind === 'sign-off');
  const latest = latestSignOff(signOffs, counted, place, screen.today);
  if (source.createReport === undefined) {
    const said = whatWasSaid(localization, counted, ofReader(latest, contact));
    return [section(said, elementOf('p', {}, localization.text('phone.sign.read-only')))];
  }
  const body = elementOf('div');
  showStanding(body, { screen, contact, place, month: counted, chws }, latest);
  return [section(body)];
}

/**
 * What the reader said, where it is what stands. Of somebody else's report this phone cannot know whether
 * it counts: the reader can say so too.
 */
const ofReader = (latest: SignOff | undefined, contact: ContactId): SignOff | undefined =>
  latest?.contact === contact ? latest : undefined;

/** What the reader has said of the month, and whether it still holds. */
function whatWasSaid(
  localization: Localization,
  month: TelephoneMonth,
  standing: SignOff | undefined,
): readonly HTMLElement[] {
  if (standing === undefined) return [];
  const when = localization.moment(standing.reportedDate);
  if (standing.verdict !== 'validated') {
    return [
      elementOf('p', { role: 'status' }, localization.text('phone.sign.withdrawn', { when })),
    ];
  }
  const { reported = 0, expected = 0 } = standing;
  return [
    elementOf(
      'p',
      { role: 'status', class: 'server same' },
      localization.text('phone.sign.signed', { when, reported, expected }),
    ),
    ...(isOtherThanSigned(standing, month)
      ? [elementOf('p', { class: 'server other' }, localization.text('phone.sign.changed'))]
      : []),
  ];
}

/** What stands now, and what can be said next. */
function showStanding(body: HTMLElement, signing: Signing, latest: SignOff | undefined): void {
  const { localization } = signing.screen;
  const standing = ofReader(latest, signing.contact);
  const said = whatWasSaid(localization, signing.month, standing);
  if (standing?.verdict !== 'validated') {
    body.replaceChildren(...said, signForm(body, signing, latest));
    return;
  }
  const withdraw = elementOf(
    'button',
    { type: 'button' },
    localization.text('phone.sign.withdraw'),
  );
  withdraw.addEventListener('click', () => {
    void write(
      body,
      signing,
      withdrawalOf(signing.month, { ...signing, now: nowAfter(latest, signing) }),
    );
  });
  const again = isOtherThanSigned(standing, signing.month) ? [signForm(body, signing, latest)] : [];
  body.replaceChildren(...said, ...again, withdraw);
}

const nowAfter = (latest: SignOff | undefined, { screen }: Signing): number =>
  dateOfNextSignOff(Date.now(), latest, screen.today);

/** A word for everybody of whom there is nothing, and the button. */
function signForm(body: HTMLElement, signing: Signing, latest: SignOff | undefined): HTMLElement {
  const { localization } = signing.screen;
  const fields = signing.chws
    .filter(({ standing }) => standing === 'missing')
    .map((chw) => ({
      id: chw.id,
      label: localization.text('phone.sign.word', { name: nameOfChw(localization, chw) }),
      input: elementOf('input', { type: 'text', maxlength: '200' }),
    }));
  const needed = elementOf('p', { role: 'alert' });
  const form = elementOf(
    'form',
    { novalidate: true },
    elementOf('p', {}, localization.text('phone.sign.why')),
    fields.map(({ label, input }) => elementOf('label', {}, elementOf('span', {}, label), input)),
    needed,
    elementOf('button', { class: 'primary' }, localization.text('phone.sign.button')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const empty = fields.filter(({ input }) => input.value.trim() === '');
    for (const { input } of fields)
      input.setAttribute('aria-invalid', String(input.value.trim() === ''));
    const [first] = empty;
    if (first !== undefined) {
      needed.textContent = localization.text('phone.sign.word-needed');
      first.input.focus();
      return;
    }
    const hidden = signing.chws.filter(({ standing }) => standing === 'hidden');
    const words = new Map([
      ...hidden.map(({ id }) => [id, localization.text('phone.standing.hidden')] as const),
      ...fields.map(({ id, input }) => [id, input.value] as const),
    ]);
    const signed = signOffOfArea(signing.month, signing.chws, {
      ...signing,
      now: nowAfter(latest, signing),
      words,
    });
    void write(body, signing, signed);
  });
  return form;
}

/** Writes one report, and shows what then stands. */
async function write(body: HTMLElement, signing: Signing, signOff: NewSignOff): Promise<void> {
  const { source, localization, config } = signing.screen;
  // A second touch while the first is stored would be a second report.
  body.querySelectorAll('button').forEach((button) => {
    button.disabled = true;
  });
  const report = signOffReport(signOff, config);
  try {
    await source.createReport?.(report);
  } catch (error) {
    body.querySelectorAll('button').forEach((button) => {
      button.disabled = false;
    });
    body.querySelector('.problem')?.remove();
    body.append(
      showProblem(
        localization.text('phone.sign.failed', { words: wordsOf(error) }),
        localization.text('phone.sign.failed.next'),
      ),
    );
    return;
  }
  const stored = decodeSignOff({ ...report, _id: 'just-written' });
  showStanding(body, signing, stored?.kind === 'sign-off' ? stored : undefined);
}
