/** Seconds since 1970 are written with ten digits from 2001 to 2286. */
const DIGITS = 10;
const least = 10 ** (DIGITS - 1);
const most = 10 ** DIGITS - 1;

const anyOf = (from: number, to: number) => (from === to ? `${from}` : `[${from}-${to}]`);

const oneOf = (alternatives: readonly string[]) =>
	alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;

/** Matches the beginning of a number of the same length that is not less than `digits`; `''` matches all. */
function fromDigits(digits: string): string {
	if (/^0*$/.test(digits)) return '';
	const first = Number(digits[0]);
	const same = `${first}${fromDigits(digits.slice(1))}`;
	return first === 9 ? same : oneOf([same, anyOf(first + 1, 9)]);
}

/** The same for one that is not more than `digits`. */
function toDigits(digits: string): string {
	if (/^9*$/.test(digits)) return '';
	const first = Number(digits[0]);
	const same = `${first}${toDigits(digits.slice(1))}`;
	return first === 0 ? same : oneOf([anyOf(0, first - 1), same]);
}

function between(low: string, high: string): string {
	const [first, last] = [Number(low[0]), Number(high[0])];
	if (low === '') return '';
	if (first === last) return `${first}${between(low.slice(1), high.slice(1))}`;
	const lower = fromDigits(low.slice(1));
	const upper = toDigits(high.slice(1));
	// Where all numbers with the first digit are meant, it joins those between.
	const [start, end] = [lower === '' ? first : first + 1, upper === '' ? last : last - 1];
	return oneOf([
		...(lower === '' ? [] : [`${first}${lower}`]),
		...(start <= end ? [anyOf(start, end)] : []),
		...(upper === '' ? [] : [`${last}${upper}`]),
	]);
}

/**
 * Returns a regular expression for the seconds since 1970 from `from` to `until`, `until` excluded, as nginx writes them at
 * the beginning of `$msec`: its SSI compares texts only. At most 220 characters, since nginx reads 256
 * (`ssi_value_length`). Undefined when there is no such second.
 */
export function secondsPattern(from: number, until: number): string | undefined {
	const low = Math.max(from, least);
	const high = Math.min(until - 1, most);
	return low > high ? undefined : `^${between(String(low), String(high))}`;
}
