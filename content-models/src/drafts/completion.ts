import { z } from 'zod';
import type { Language } from '../languages.ts';
import { fitsOption } from '../schema/find-marked.ts';
import { markOf } from '../schema/marks.ts';
import type { Gaps } from './gaps.ts';
import { accepts, isEmpty, isObject, isShaped, isText } from './shapes.ts';
import { standIn } from './stand-in.ts';

type Schema = z.core.$ZodType;
type Path = readonly string[];

/** No document has this id: pages treat a reference to it as one to a document that is not published. */
const idOfNothing = 'manca';

export interface CompletionContext {
	readonly id: string;
	readonly languages: readonly Language[];
	readonly now: string;
	/** Receives what is missing or can't be shown. */
	readonly gaps: Gaps;
}

/** Gives a value the shape of its schema, and notes what was missing or could not be shown. */
export class Completion {
	readonly #context: CompletionContext;

	constructor(context: CompletionContext) {
		this.#context = context;
	}

	/** Returns a document of the shape of its schema. */
	document(schema: z.ZodObject, value: unknown): unknown {
		return this.#ofObject(schema, value, []);
	}

	/** `path` is the path of the value, without rows of lists. */
	#of(schema: Schema, value: unknown, path: Path): unknown {
		if (this.#isWhole(schema, value, path)) return value;
		if (schema instanceof z.ZodOptional) return this.#ofOptional(schema.unwrap(), value, path);
		if (schema instanceof z.ZodLazy) return this.#of(schema.unwrap(), value, path);
		if (schema instanceof z.ZodObject) return this.#ofObject(schema, value, path);
		if (schema instanceof z.ZodArray) return this.#ofArray(schema, value, path);
		if (schema instanceof z.ZodUnion) return this.#ofUnion(schema.options, value, path);
		return this.#ofLeaf(schema, value, path);
	}

	/** Whether nothing is missing: in a document of several languages that is known of the text in one of them only. */
	#isWhole(schema: Schema, value: unknown, path: Path): boolean {
		const { languages } = this.#context;
		const isInOneLanguage = languages.length === 1 || languages.some((language) => language === path.at(-1));
		return isInOneLanguage && accepts(schema, value);
	}

	#ofOptional(schema: Schema, value: unknown, path: Path): unknown {
		if (isEmpty(value)) return undefined;
		return accepts(schema, value) || isObject(value) || Array.isArray(value) || isText(schema)
			? this.#of(schema, value, path)
			: void this.#note(path, value);
	}

	#ofObject(schema: z.ZodObject, value: unknown, path: Path): unknown {
		const mark = markOf(schema);
		if (mark === 'reference') return this.#ofReference(schema, value, path);
		const given = isObject(value) ? value : {};
		const shape: Readonly<Record<string, Schema>> = schema.shape;
		const keys = mark === 'localized' ? this.#context.languages : Object.keys(shape);
		const entries = keys.flatMap((key) => {
			const part = shape[key];
			// In a language that is declared ready, no text is optional.
			const wanted = mark === 'localized' && part instanceof z.ZodOptional ? part.unwrap() : part;
			return wanted ? [[key, this.#of(wanted, given[key], [...path, key])] as const] : [];
		});
		return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
	}

	#ofReference(schema: z.ZodObject, value: unknown, path: Path): unknown {
		if (accepts(schema, value)) return value;
		this.#note(path, value);
		const shape: Readonly<Record<string, Schema>> = schema.shape;
		const type = shape['type'] instanceof z.ZodLiteral ? shape['type'].value : 'page';
		return { type, id: idOfNothing };
	}

	#ofArray(schema: z.ZodArray, value: unknown, path: Path): unknown {
		const items = (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
			// A row of a list of references without a choice.
			if (isEmpty(item)) return [];
			return [this.#of(schema.element, item, path)];
		});
		if (items.length > 0 && isShaped(schema, items)) return items;
		if (accepts(schema, items)) return items;
		this.#note(path, value);
		const { element } = schema;
		// The address of a page, or its heading, may depend on the first code of a list.
		if (element instanceof z.ZodEnum) return element.options.slice(0, 1);
		return this.#standIn(schema, path) ?? [];
	}

	#ofUnion(options: readonly Schema[], value: unknown, path: Path): unknown {
		const [first] = options;
		const fitting = options.find((option) => accepts(option, value));
		if (fitting) return value;
		if (isEmpty(value)) this.#note(path, value);
		const chosen = options.find((option) => fitsOption(option)(value)) ?? first;
		return chosen && this.#of(chosen, value, path);
	}

	#ofLeaf(schema: Schema, value: unknown, path: Path): unknown {
		if (accepts(schema, value)) return value;
		if (schema instanceof z.ZodLiteral) return schema.value;
		if (schema instanceof z.ZodBoolean) return false;
		this.#note(path, value);
		if (typeof value === 'string' && !isEmpty(value) && isText(schema)) return value;
		return this.#standIn(schema, path);
	}

	#standIn(schema: Schema, path: Path): unknown {
		const { id, now, gaps } = this.#context;
		return standIn(schema, { id, now, label: gaps.labelOf(path) });
	}

	#note(path: Path, value: unknown): void {
		this.#context.gaps.note(isEmpty(value) ? 'Manca' : 'Non va bene', path);
	}
}
