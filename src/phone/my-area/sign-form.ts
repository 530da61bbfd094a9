import { signOffOfArea, type NewSignOff, type SignOff } from '../../domain/index.ts';
import { elementOf } from '../show/element-of.ts';
import { nameOfChw } from './chw-name.ts';
import { nowAfter, type Signing } from './signing.ts';

/** A word for everybody of whom there is nothing, and the button. */
export function signForm(
  signing: Signing,
  latest: SignOff | undefined,
  sign: (signOff: NewSignOff) => void,
): HTMLElement {
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
    const now = nowAfter(latest, signing);
    sign(signOffOfArea(signing.month, signing.chws, { ...signing, now, words }));
  });
  return form;
}
