const BY_DIRECTION =
  'Say sides and sizes by the writing direction (inline, block): the page is also read from right to left.';
const BY_TOKEN =
  'Colours are tokens, --mat-sys-* or a custom property: the page is light and dark, and hosts have their own.';

/** What has a side by name, where another name follows the writing direction. */
const PHYSICAL = [
  '/^(margin|padding|scroll-margin|scroll-padding)-(top|right|bottom|left)$/',
  '/^border-(top|right|bottom|left)(-|$)/',
  '/^(top|right|bottom|left)$/',
  '/^((min|max)-)?(width|height)$/',
];

/** A colour as a number or a function; a name is found by `color-named`. */
const COLOUR = '/#[\\da-f]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(/i';

/** Only here a custom property is given its colour. */
const NO_CUSTOM_PROPERTY = '/^(?!--)/';

export default {
  ignoreFiles: ['dist', '.angular', '.cache', 'coverage'].map((folder) => `${folder}/**`),
  extends: ['stylelint-config-standard-scss'],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'property-disallowed-list': [PHYSICAL, { message: BY_DIRECTION }],
    'declaration-property-value-disallowed-list': [
      { '/^(text-align|float|clear)$/': ['left', 'right'], [NO_CUSTOM_PROPERTY]: [COLOUR] },
      {
        message: (property) =>
          /^(text-align|float|clear)$/.test(property) ? BY_DIRECTION : BY_TOKEN,
      },
    ],
    'color-named': ['never', { message: BY_TOKEN }],
    'declaration-no-important': [
      true,
      { message: 'Win by a selector; where only !important wins, say why.' },
    ],
    // What Material's fields hold can be reached in no other way.
    'selector-pseudo-element-no-unknown': [true, { ignorePseudoElements: ['ng-deep'] }],
  },
};
