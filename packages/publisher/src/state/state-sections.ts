import { contentTypeSchema } from '@portolano/content-models';
import type { QueryKey } from '@portolano/content-store';
import { z } from 'zod';
import type { Problem } from '../problems.ts';

/*
 * The sections of a state file. Only the shape is parsed here: the checksum and the version of the program in the file
 * prove that this very program wrote the rest.
 */

function isQueryKey(value: unknown): value is QueryKey {
	return typeof value === 'object' && value !== null && 'kind' in value;
}

function isNumbersOfPath(value: unknown): value is [path: string, numbers: number[]] {
	return Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]);
}

function isNumberedQuery(value: unknown): value is [number: number, key: QueryKey] {
	return Array.isArray(value) && typeof value[0] === 'number' && isQueryKey(value[1]);
}

function isProblem(value: unknown): value is Problem {
	return typeof value === 'object' && value !== null && 'path' in value && 'message' in value;
}

const reference = z.object({ type: contentTypeSchema, id: z.string() });
const path = z.string();
/** A schema for each number would take longer than all the rest. */
const numbersOfPath = z.custom<[path: string, numbers: number[]]>(isNumbersOfPath);

/** Schema of one item of each section. */
export const sections = {
	/** A query by its number. */
	queries: z.custom<[number: number, key: QueryKey]>(isNumberedQuery),
	/** The numbers of the queries of a page. */
	recordings: numbersOfPath,
	/** The paths claimed under a name, and the document that they show, if any. */
	claims: z.union([z.tuple([z.string(), z.array(path)]), z.tuple([z.string(), z.array(path), reference])]),
	held: reference,
	/** A published file with its SHA-256; pages refer to it by its position. */
	files: z.tuple([path, z.string()]),
	filesOfPages: numbersOfPath,
	unknownFiles: path,
	toRender: path,
	unchecked: path,
	problems: z.tuple([path, z.array(z.custom<Problem>(isProblem))]),
	notes: z.custom<Problem>(isProblem),
} as const;

export type SectionName = keyof typeof sections;
