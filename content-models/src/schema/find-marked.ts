import { z } from 'zod';
import { type Mark, markOf } from './marks.ts';

type Schema = z.core.$ZodType;

/** A part of a value that its schema marks, with its path. */
export interface MarkedPart {
	value: unknown;
	path: PropertyKey[];
}

/**
 * Collects the marked parts of a value of one schema; `path` is the path of the value, an array that the whole walk
 * shares.
 */
type Visit = (value: unknown, path: PropertyKey[], found: MarkedPart[]) => void;

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Returns a function that finds the parts of a value of `schema` that are marked `mark`, in the order of the schema.
 * The value may be invalid. Parts of the schema without the mark are not walked. Call it once for each schema.
 */
export function findMarked(schema: Schema, mark: Mark): (value: unknown) => MarkedPart[] {
	const visit = new Visitors(mark).of(schema);
	return (value) => {
		const found: MarkedPart[] = [];
		visit?.(value, [], found);
		return found;
	};
}

/** Makes visitors. A recursive schema, such as the blocks of a text, reuses its own visitor. */
class Visitors {
	readonly #mark: Mark;
	readonly #known = new Map<Schema, Visit | undefined>();

	constructor(mark: Mark) {
		this.#mark = mark;
	}

	/** Returns the visitor of a schema; undefined when no part of the schema has the mark. */
	of(schema: Schema): Visit | undefined {
		if (this.#known.has(schema)) return this.#known.get(schema);
		// Placeholder for a recursive schema: it calls the visitor that is being made.
		this.#known.set(schema, (...part) => this.#known.get(schema)?.(...part));
		const made = markOf(schema) === this.#mark ? take : this.#inside(schema);
		this.#known.set(schema, made);
		return made;
	}

	#inside(schema: Schema): Visit | undefined {
		if (schema instanceof z.ZodObject) return this.#ofObject(schema.shape);
		if (schema instanceof z.ZodArray) return this.#ofArray(schema.element);
		if (schema instanceof z.ZodUnion) return this.#ofUnion(schema.options);
		if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return this.of(schema.unwrap());
		return undefined;
	}

	#ofObject(shape: Readonly<Record<string, Schema>>): Visit | undefined {
		const fields = Object.entries(shape).flatMap(([key, field]) => {
			const visit = this.of(field);
			return visit ? [{ key, visit }] : [];
		});
		if (fields.length === 0) return undefined;
		return (value, path, found) => {
			if (!isObject(value)) return;
			for (const { key, visit } of fields) step(key, visit, { value: value[key], path, found });
		};
	}

	#ofArray(element: Schema): Visit | undefined {
		const visit = this.of(element);
		if (!visit) return undefined;
		return (value, path, found) => {
			if (!Array.isArray(value)) return;
			for (const [index, item] of value.entries()) step(index, visit, { value: item, path, found });
		};
	}

	#ofUnion(options: readonly Schema[]): Visit | undefined {
		const visits = options.flatMap((option) => {
			const visit = this.of(option);
			return visit ? [{ visit, fits: fitsOption(option) }] : [];
		});
		if (visits.length === 0) return undefined;
		return (value, path, found) => visits.find(({ fits }) => fits(value))?.visit(value, path, found);
	}
}

/** Visits the value at `key`, one level deeper. */
function step(
	key: PropertyKey,
	visit: Visit,
	{ value, path, found }: { value: unknown; path: PropertyKey[]; found: MarkedPart[] },
): void {
	path.push(key);
	visit(value, path, found);
	path.pop();
}

const take: Visit = (value, path, found) => {
	if (value !== undefined) found.push({ value, path: [...path] });
};

/**
 * Returns a check whether a value belongs to this option of a union: by its constant fields, such as `kind`, or by
 * being an array.
 */
export function fitsOption(option: Schema): (value: unknown) => boolean {
	if (option instanceof z.ZodArray) return Array.isArray;
	if (!(option instanceof z.ZodObject)) return () => false;
	const constants = Object.entries(option.shape).flatMap(([key, field]) =>
		field instanceof z.ZodLiteral || field instanceof z.ZodEnum
			? [[key, new Set<unknown>(field instanceof z.ZodEnum ? field.options : field.values)] as const]
			: [],
	);
	return (value) => isObject(value) && constants.every(([key, values]) => values.has(value[key]));
}
