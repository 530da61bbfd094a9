import {
  decodeSignOff,
  isOtherThanSigned,
  latestSignOff,
  replacing,
  SIGN_OFF_FORM,
  signOffReport,
  withdrawalOf,
  type NewSignOff,
  type SignOff,
} from '../../domain/index.ts';
import { elementOf, type Child } from '../show/element-of.ts';
import { showProblem } from '../show/page-parts.ts';
import { wordsOf, type Screen } from '../show/screen.ts';
import type { Reader } from '../source/source.ts';
import type { AreaMonth } from './area-month.ts';
import { showSaidSignOff } from './show-said-sign-off.ts';
import { signForm } from './sign-form.ts';
import { nowAfter, ofReader, type Signing } from './signing.ts';

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
    const said = showSaidSignOff(localization, counted, ofReader(latest, contact));
    return [section(said, elementOf('p', {}, localization.text('phone.sign.read-only')))];
  }
  const body = elementOf('div');
  const signing = { screen, contact, place, month: counted, chws, known: signOffs };
  showStanding(body, signing, latest);
  return [section(body)];
}

/** What stands now, and what can be said next. */
function showStanding(body: HTMLElement, signing: Signing, latest: SignOff | undefined): void {
  const { localization } = signing.screen;
  const standing = ofReader(latest, signing.contact);
  const said = showSaidSignOff(localization, signing.month, standing);
  const form = (): HTMLElement =>
    signForm(signing, latest, (signOff) => void write(body, signing, signOff));
  if (standing?.verdict !== 'validated') {
    body.replaceChildren(...said, form());
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
  const again = isOtherThanSigned(standing, signing.month) ? [form()] : [];
  body.replaceChildren(...said, ...again, withdraw);
}

/** Writes one report, and shows what then stands. */
async function write(body: HTMLElement, signing: Signing, signOff: NewSignOff): Promise<void> {
  const { source, localization, config } = signing.screen;
  // A second touch while the first is stored would be a second report.
  body.querySelectorAll('button').forEach((button) => {
    button.disabled = true;
  });
  const report = signOffReport(replacing(signOff, signing.known), config);
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
