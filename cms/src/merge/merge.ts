import { isRecord } from '../door/is-record.ts';
import { blockOf, fieldsOfRow, type FieldShape, hasRows, isOneValue, labelOf } from './field-shape.ts';
import { whoMoved, woven } from './order.ts';
import { fingerprint, isSame } from './same.ts';

export type Values = Readonly<Record<string, unknown>>;

/** What a person decided about a question: one of both sides, or a text of their own. */
export type Choice = 'mine' | 'theirs' | { text: string };

/** Something that both sides changed, differently; of a row that one of them removed, that side is undefined. */
export interface Question {
	/** Names of fields and ids of rows, joined by dots. */
	path: string;
	label: string;
	about: 'value' | 'row' | 'order';
	field: FieldShape;
	mine: unknown;
	theirs: unknown;
}

/** Something that only they changed. */
export type Joined = Omit<Question, 'mine'>;

export interface Merged {
	values: Record<string, unknown>;
	/** What nobody has decided yet; the merged values have my side of it. */
	questions: Question[];
	joined: Joined[];
}

interface Sides<T> {
	base: T;
	mine: T;
	theirs: T;
	/** False when what both started from is not kept. */
	isBaseKnown: boolean;
}

interface Place {
	path: string;
	label: string;
	/** Whether a language was entered: inside, nothing is localized again. */
	isInLanguage: boolean;
}

interface Options {
	choices?: Readonly<Record<string, Choice>>;
	/** Whether localized fields hold a value for each language, rather than that of one. */
	isInAllLanguages?: boolean;
}

const values = (value: unknown): Values => (isRecord(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function each<T, U>({ base, mine, theirs, isBaseKnown }: Sides<T>, map: (side: T) => U): Sides<U> {
	return { base: map(base), mine: map(mine), theirs: map(theirs), isBaseKnown };
}

const isLeftAlone = ({ name, type, virtual }: FieldShape) =>
	name === 'id' || type === 'join' || Boolean(virtual);

/** Texts that a person can write anew in a question. */
export const isWritable = ({ type, hasMany }: FieldShape): boolean =>
	['text', 'textarea', 'email'].includes(type) && hasMany !== true;

/** The rows of a list by their ids; rows without one are new. */
function byId(rows: readonly unknown[], side: string): Map<string, Values> {
	const found = new Map<string, Values>();
	for (const [index, row] of rows.entries()) {
		const id = values(row)['id'];
		const isNew = typeof id !== 'string' || id === '' || found.has(id);
		found.set(isNew ? `${side}-${index}` : id, values(row));
	}
	return found;
}

class Merge {
	readonly questions: Question[] = [];
	readonly joined: Joined[] = [];
	readonly #options: Options;

	constructor(options: Options) {
		this.#options = options;
	}

	record(fields: readonly FieldShape[], sides: Sides<Values>, at: Place): Record<string, unknown> {
		const merged: Record<string, unknown> = { ...sides.mine };
		for (const field of fields) {
			if (isLeftAlone(field)) continue;
			const label = at.label === '' ? labelOf(field) : `${at.label} › ${labelOf(field)}`;
			const place = { ...at, label, path: at.path === '' ? field.name : `${at.path}.${field.name}` };
			merged[field.name] = this.#field(
				field,
				each(sides, (side) => side[field.name]),
				place,
			);
		}
		return merged;
	}

	#field(field: FieldShape, sides: Sides<unknown>, at: Place): unknown {
		if (field.localized !== true || this.#options.isInAllLanguages !== true || at.isInLanguage)
			return this.#inOneLanguage(field, sides, at);
		const inLanguages = each(sides, values);
		const languages = Object.keys({ ...inLanguages.theirs, ...inLanguages.mine });
		const merged = languages.map((language) => {
			const place = {
				path: `${at.path}.${language}`,
				label: `${at.label} (${language})`,
				isInLanguage: true,
			};
			const one = each(inLanguages, (side) => side[language]);
			return [language, this.#inOneLanguage(field, one, place)] as const;
		});
		return Object.fromEntries(merged);
	}

	#inOneLanguage(field: FieldShape, sides: Sides<unknown>, at: Place): unknown {
		const { mine, theirs, isBaseKnown } = sides;
		if (isSame(mine, theirs)) return theirs ?? mine;
		const isGroup = field.type === 'group' || field.type === 'tab';
		if (isGroup && !isOneValue(field))
			return this.record(field.flattenedFields ?? [], each(sides, values), at);
		if (isBaseKnown && hasRows(field)) return this.#rows(field, each(sides, list), at);
		if (isBaseKnown && field.hasMany === true) return this.#choices(field, each(sides, list), at);
		return this.#value(field, sides, at);
	}

	#value(field: FieldShape, { base, mine, theirs, isBaseKnown }: Sides<unknown>, at: Place): unknown {
		if (isBaseKnown && isSame(base, theirs)) return mine;
		if (isBaseKnown && isSame(base, mine)) {
			this.#join({ ...at, field, about: 'value', theirs });
			// Payload takes an undefined value for one that was not sent.
			return theirs ?? null;
		}
		return this.#ask({ ...at, field, about: 'value', mine, theirs });
	}

	#join({ path, label, about, field, theirs }: Joined): void {
		this.joined.push({ path, label, about, field, theirs });
	}

	#ask({ path, label, about, field, mine, theirs }: Question): unknown {
		const choice = this.#options.choices?.[path];
		if (choice === 'mine') return mine;
		if (choice === 'theirs') return about === 'value' ? (theirs ?? null) : theirs;
		if (choice && about === 'value' && isWritable(field)) return choice.text;
		this.questions.push({ path, label, about, field, mine, theirs });
		return mine;
	}

	#rows(field: FieldShape, sides: Sides<readonly unknown[]>, at: Place): unknown[] {
		const base = byId(sides.base, 'base');
		const mine = byId(sides.mine, 'mine');
		const theirs = byId(sides.theirs, 'theirs');
		const kept = new Map<string, unknown>();
		const placeOf = (id: string) => {
			const own = mine.has(id) ? mine : theirs.has(id) ? theirs : base;
			const block = blockOf(field, own.get(id) ?? {})?.labels?.singular;
			const kind = typeof block === 'string' ? ` (${block})` : '';
			const label = `${at.label}, riga ${[...own.keys()].indexOf(id) + 1}${kind}`;
			return { ...at, path: `${at.path}.${id}`, label };
		};
		for (const id of new Set([...theirs.keys(), ...mine.keys()])) {
			const row = {
				base: base.get(id),
				mine: mine.get(id),
				theirs: theirs.get(id),
				isBaseKnown: base.has(id),
			};
			const merged = this.#row(field, row, placeOf(id));
			if (merged !== undefined) kept.set(id, merged);
		}
		const orders = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
		return this.#inOrder(field, { orders, sides, kept }, at);
	}

	#row(field: FieldShape, sides: Sides<Values | undefined>, at: Place): unknown {
		const { base, mine, theirs, isBaseKnown } = sides;
		if (mine && theirs)
			return isSame(mine, theirs)
				? theirs
				: this.record(fieldsOfRow(field, mine), { base: base ?? {}, mine, theirs, isBaseKnown }, at);
		const isRemoved = base !== undefined;
		if (isRemoved && !isSame(base, mine ?? theirs))
			return this.#ask({ ...at, field, about: 'row', mine, theirs });
		if (isRemoved === (mine !== undefined)) this.#join({ ...at, field, about: 'row', theirs });
		return isRemoved ? undefined : (mine ?? theirs);
	}

	/** Merges a list of chosen values: each is there or not. */
	#choices(field: FieldShape, sides: Sides<readonly unknown[]>, at: Place): unknown[] {
		const { base, mine, theirs } = each(
			sides,
			(side) => new Map(side.map((value) => [fingerprint(value), value] as const)),
		);
		const all = new Map([...theirs, ...mine]);
		const isKept = (key: string) => (base.has(key) ? mine.has(key) && theirs.has(key) : true);
		const kept = new Map([...all].filter(([key]) => isKept(key)));
		if ([...kept.keys()].some((key) => !mine.has(key)) || [...mine.keys()].some((key) => !kept.has(key)))
			this.#join({ ...at, field, about: 'value', theirs: sides.theirs });
		const orders = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
		return this.#inOrder(field, { orders, sides, kept }, at);
	}

	#inOrder(
		field: FieldShape,
		{
			orders,
			sides,
			kept,
		}: {
			orders: Record<'base' | 'mine' | 'theirs', readonly string[]>;
			sides: Sides<readonly unknown[]>;
			kept: ReadonlyMap<string, unknown>;
		},
		at: Place,
	): unknown[] {
		const moved = whoMoved(orders);
		const place = { ...at, path: `${at.path}.order`, label: `${at.label}, ordine` };
		if (moved === 'theirs') this.#join({ ...place, field, about: 'order', theirs: sides.theirs });
		let isMine = moved === 'mine';
		if (moved === 'both')
			isMine =
				this.#ask({ ...place, field, about: 'order', mine: sides.mine, theirs: sides.theirs }) === sides.mine;
		const [spine, other] = isMine ? [orders.mine, orders.theirs] : [orders.theirs, orders.mine];
		return woven(spine, other).flatMap((key) => (kept.has(key) ? [kept.get(key)] : []));
	}
}

/**
 * Merges two versions of a record that started from the same `base`: what only one side changed is taken from it, what both
 * changed differently is a question. Without a base, which side changed what is not known: all that differs is a question.
 */
export function merge(
	fields: readonly FieldShape[],
	{ base, mine, theirs }: { base: Values | undefined; mine: Values; theirs: Values },
	options: Options = {},
): Merged {
	const work = new Merge(options);
	const sides = { base: base ?? {}, mine, theirs, isBaseKnown: base !== undefined };
	const merged = work.record(fields, sides, { path: '', label: '', isInLanguage: false });
	return { values: merged, questions: work.questions, joined: work.joined };
}
