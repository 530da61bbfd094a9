// A model of DHIS2's Data Entry for tests, not Data Entry itself.

/** What Data Entry says of a form that is opened, and when somebody presses *Mark complete*. */
export interface JudgedForm {
  /** `dataElement.optionCombo` of each cell that is marked for its limits. */
  readonly outsideLimits: readonly string[];
  /** Compulsory cells that are empty. */
  readonly compulsory: readonly string[];
  /** Cells that need a comment. */
  readonly comments: readonly string[];
  /** Why it does not let the form be completed, in Data Entry's own order. */
  readonly blockedBy: readonly ('compulsory' | 'comments' | 'validation-rules')[];
}

interface Reference {
  readonly id: string;
}

/** A field: its id has the option combo in DHIS2's answers only where it is not the default one. */
interface Operand {
  readonly dataElement: Reference;
  readonly categoryOptionCombo?: Reference;
}

interface Value {
  readonly dataElement: string;
  readonly categoryOptionCombo: string;
  readonly value: string;
}

interface Limit {
  readonly dataElement: string;
  readonly categoryOptionCombo: string;
  readonly minValue?: number;
  readonly maxValue?: number;
}

/** The answers that Data Entry judges by, as a server gives them. */
export interface FormAnswers {
  readonly dataSet: {
    readonly compulsoryDataElementOperands?: readonly Operand[];
    readonly compulsoryFieldsCompleteOnly?: boolean;
    readonly validCompleteOnly?: boolean;
  };
  readonly valueTypes: ReadonlyMap<string, string>;
  readonly dataValues: readonly Value[];
  readonly minMaxValues: readonly Limit[];
  readonly validationRuleViolations: readonly unknown[];
  readonly commentRequiredViolations: readonly Operand[];
}

/** `CAN_HAVE_LIMITS_TYPES` of `src/shared/value-types.js`. */
const WITH_LIMITS =
  /^(INTEGER|INTEGER_NEGATIVE|INTEGER_POSITIVE|INTEGER_ZERO_OR_POSITIVE|NUMBER|PERCENTAGE)$/;

/**
 * Judges a form as dhis2/aggregate-data-entry-app 2fe9a3b does: `src/data-workspace/inputs/validators.js`
 * (limits), `src/shared/use-is-compulsory-data-element-operand.js`, and
 * `src/bottom-bar/use-on-complete-callback.js`.
 */
export function judgeForm(answers: FormAnswers): JudgedForm {
  const { dataSet, valueTypes, dataValues, minMaxValues } = answers;
  const values = new Map(
    dataValues.map((one) => [`${one.dataElement}.${one.categoryOptionCombo}`, one.value]),
  );
  const limits = new Map(
    minMaxValues.map((one) => [`${one.dataElement}.${one.categoryOptionCombo}`, one]),
  );
  const outsideLimits = [...values].flatMap(([cell, value]) => {
    const { minValue, maxValue, dataElement = '' } = limits.get(cell) ?? {};
    const isLimited = WITH_LIMITS.test(valueTypes.get(dataElement) ?? '');
    if (!isLimited || minValue === undefined || maxValue === undefined) return [];
    return Number(value) < minValue || Number(value) > maxValue ? [cell] : [];
  });
  const compulsory = (dataSet.compulsoryDataElementOperands ?? [])
    .map(cellOf)
    .filter((cell) => (values.get(cell) ?? '') === '');
  const comments = answers.commentRequiredViolations.map(cellOf);
  const isHeldByCompulsory = compulsory.length > 0 && dataSet.compulsoryFieldsCompleteOnly === true;
  const isHeldByValidity = dataSet.validCompleteOnly === true;
  return {
    outsideLimits,
    compulsory,
    comments,
    blockedBy: [
      ...(isHeldByCompulsory ? (['compulsory'] as const) : []),
      ...(isHeldByValidity && comments.length > 0 ? (['comments'] as const) : []),
      ...(isHeldByValidity && answers.validationRuleViolations.length > 0
        ? (['validation-rules'] as const)
        : []),
    ],
  };
}

const cellOf = ({ dataElement, categoryOptionCombo }: Operand): string =>
  `${dataElement.id}.${categoryOptionCombo?.id ?? 'undefined'}`;
