import { z } from 'zod';
import { bounds, checkBounds } from './bounds.ts';
import { Refusal } from './refusal.ts';

/** The numbered parts of a call in React's encoding: parsed JSON, or a file. */
type Parts = ReadonlyMap<string, unknown>;

const malformed = (what: string) =>
	new Refusal(
		`La richiesta della redazione è scritta male: ${what}. Ricarica la pagina e riprova. Nulla è cambiato.`,
	);

const strictly = new TextDecoder('utf-8', { fatal: true });

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw malformed('non è JSON');
	}
}

async function partsOf(bytes: ArrayBuffer, type: string): Promise<Parts> {
	if (!type.toLowerCase().startsWith('multipart/form-data')) {
		try {
			return new Map([['0', parsed(strictly.decode(bytes))]]);
		} catch (error) {
			throw error instanceof Refusal ? error : malformed('non è testo in UTF-8');
		}
	}
	try {
		const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
		return new Map(
			[...form].map(([name, value]) => [name, typeof value === 'string' ? parsed(value) : value]),
		);
	} catch (error) {
		throw error instanceof Refusal ? error : malformed('il modulo è incompleto');
	}
}

const plain = /^\$(?:\$|undefined$|NaN$|-?Infinity$|-0$|T$|n-?\d{1,30}$)/;

/** Resolves the path of a reference such as `$0:0:args:data`. */
function referred(path: string, parts: Parts): unknown {
	const [part = '', ...steps] = path.split(':');
	return steps.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, step)
				? Reflect.get(value, step)
				: undefined,
		parts.get(String(parseInt(part, 16))),
	);
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !(value instanceof Blob);

/** Returns the target of a reference; undefined when it doesn't exist or has the wrong type. */
function targetOf(text: string, parts: Parts): object | undefined {
	const [, tag = '', path = ''] = /^\$([BQWi]?)([\da-f]+(?::.*)?)$/.exec(text) ?? [];
	const value = path === '' ? undefined : referred(path, parts);
	if (tag === 'B') return value instanceof Blob ? value : undefined;
	return isObject(value) && (tag === '' || Array.isArray(value)) ? value : undefined;
}

const deepest = 2 * bounds.depth;

/** Counts the values of a call with its references expanded: a few can expand to billions, or refer to themselves. */
class Extent {
	readonly #parts: Parts;
	readonly #sizes = new Map<object, number>();

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	of(value: unknown, depth = 0): number {
		if (depth > deepest) throw malformed('è troppo annidata');
		if (typeof value === 'string') return this.#ofText(value, depth);
		if (!isObject(value)) return 1;
		const known = this.#sizes.get(value);
		if (known !== undefined) return known;
		// While it is being counted: an object that contains itself gets an infinite size.
		this.#sizes.set(value, Infinity);
		let size = 1;
		for (const inner of Object.values<unknown>({ ...value })) size += this.of(inner, depth + 1);
		this.#sizes.set(value, size);
		return size;
	}

	#ofText(text: string, depth: number): number {
		if (!text.startsWith('$') || plain.test(text)) return 1;
		if (text.startsWith('$D') && !Number.isNaN(Date.parse(text.slice(2)))) return 1;
		const target = targetOf(text, this.#parts);
		if (target === undefined) throw malformed('rimanda a ciò che non c’è');
		return 1 + this.of(target, depth + 1);
	}
}

const call = z.tuple([z.looseObject({ name: z.string().max(100) })]);

/**
 * Checks the body of a server function call before React decodes it: Next answers 500 when that fails
 * (https://github.com/vercel/next.js/issues/86945).
 * @throws {Refusal}
 */
export async function checkEncodedCall(bytes: ArrayBuffer, type: string): Promise<void> {
	const parts = await partsOf(bytes, type);
	if (![...parts.keys()].every((name) => /^\d{1,4}$/.test(name))) throw malformed('ha parti senza numero');
	if (!call.safeParse(parts.get('0')).success) throw malformed('manca ciò che si chiede');
	for (const part of parts.values()) if (!(part instanceof Blob)) checkBounds(part);
	const extent = new Extent(parts);
	const size = [...parts.values()].reduce<number>((sum, part) => sum + extent.of(part), 0);
	if (size > bounds.values) throw malformed('rimanda troppe volte a sé stessa');
}
