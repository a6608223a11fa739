import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Payload } from 'payload';
import { z } from 'zod';
import { allForms, newestById } from './all-forms.ts';

const brought = z.strictObject({
	/** When each document of the demo was last saved, by id. */
	savedAt: z.record(z.string(), z.string()),
});

/** What the demo brought into a CMS. */
export type Brought = z.infer<typeof brought>;

const write = (note: Brought, file: string) =>
	writeFileSync(file, `${JSON.stringify(note, undefined, '\t')}\n`);

/** Notes all documents of a CMS that was empty before the demo was loaded. */
export async function noteBrought(payload: Payload, file: string): Promise<void> {
	const forms = await allForms(payload);
	const savedAt = Object.fromEntries(newestById(forms).map(({ id, updatedAt }) => [id, updatedAt]));
	write({ savedAt }, file);
}

/** Returns what the demo brought; undefined when there is no note of it. */
export function readBrought(file: string): Brought | undefined {
	return existsSync(file) ? brought.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Keeps the note of the documents that are still there, and removes it when there are none. */
export function keepBrought({ savedAt }: Brought, kept: ReadonlySet<string>, file: string): void {
	const left = Object.entries(savedAt).filter(([id]) => kept.has(id));
	if (left.length === 0) rmSync(file, { force: true });
	else write({ savedAt: Object.fromEntries(left) }, file);
}
