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

function isProblem(value: unknown): value is Problem {
	return typeof value === 'object' && value !== null && 'path' in value && 'message' in value;
}

const reference = z.object({ type: contentTypeSchema, id: z.string() });
const path = z.string();
const numbers = z.array(z.int());

/** Schema of one item of each section. */
export const sections = {
	/** A query by its number. */
	queries: z.tuple([z.int(), z.custom<QueryKey>(isQueryKey)]),
	/** The numbers of the queries of a page. */
	recordings: z.tuple([path, numbers]),
	/** The paths claimed under a name, and the document that they show, if any. */
	claims: z.union([z.tuple([z.string(), z.array(path)]), z.tuple([z.string(), z.array(path), reference])]),
	held: reference,
	/** A published file with its SHA-256; pages refer to it by its position. */
	files: z.tuple([path, z.string()]),
	filesOfPages: z.tuple([path, numbers]),
	unknownFiles: path,
	toRender: path,
	unchecked: path,
	problems: z.tuple([path, z.array(z.custom<Problem>(isProblem))]),
	notes: z.custom<Problem>(isProblem),
} as const;

export type SectionName = keyof typeof sections;
