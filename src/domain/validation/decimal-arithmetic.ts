/** Digits that a quotient has: those of DHIS2's `MathContext.DECIMAL64`. */
const DIGITS = 16;

/** `digits` times ten to the power of minus `scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Reckons as DHIS2 does, in decimal digits: 0.1 and 0.2 are 0.3. Source: `AntlrOperatorMathPlus` and its
 * like in dhis-antlr-expression-parser 1.0.39, which take `java.math.BigDecimal`.
 *
 * @returns NaN where one of both is no finite number, and for a division by 0
 */
export function reckoned(sign: '+' | '-' | '*' | '/' | '%', left: number, right: number): number {
  const isDivided = sign === '/' || sign === '%';
  if (!Number.isFinite(left) || !Number.isFinite(right) || (isDivided && right === 0)) return NaN;
  const [a, b] = [decimalOf(left), decimalOf(right)];
  if (sign === '*') return numberOf({ digits: a.digits * b.digits, scale: a.scale + b.scale });
  const scale = Math.max(a.scale, b.scale);
  const [one, other] = [a, b].map((each) => each.digits * tenTo(scale - each.scale)) as [
    bigint,
    bigint,
  ];
  if (sign === '/') return quotient(one, other);
  const digits = sign === '+' ? one + other : sign === '-' ? one - other : one % other;
  return numberOf({ digits, scale });
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);

function decimalOf(number: number): Decimal {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  const digits = BigInt(`${sign}${whole}${part}`);
  const scale = part.length - Number(power);
  return scale < 0 ? { digits: digits * tenTo(-scale), scale: 0 } : { digits, scale };
}

const numberOf = ({ digits, scale }: Decimal): number =>
  Number(`${String(digits)}e-${String(scale)}`);

/** Of as many digits as are kept, the last one rounded half to even. */
function quotient(one: bigint, other: bigint): number {
  const sizeOf = (number: bigint): number => String(number).replace('-', '').length;
  // One digit too few or too many of the quotient is found by its size.
  let scale = DIGITS + sizeOf(other) - sizeOf(one);
  const scaled = (): bigint =>
    scale < 0 ? one / (other * tenTo(-scale)) : (one * tenTo(scale)) / other;
  if (sizeOf(scaled()) > DIGITS) scale -= 1;
  const whole = scaled();
  const [above, below] = scale < 0 ? [one, other * tenTo(-scale)] : [one * tenTo(scale), other];
  const twice = absolute(2n * (above % below));
  const isUp = twice > absolute(below) || (twice === absolute(below) && whole % 2n !== 0n);
  const digits = whole + (isUp ? (one < 0n === other < 0n ? 1n : -1n) : 0n);
  return scale < 0 ? Number(digits * tenTo(-scale)) : numberOf({ digits, scale });
}

const absolute = (number: bigint): bigint => (number < 0n ? -number : number);
