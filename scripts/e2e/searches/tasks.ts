import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

function read<T>(file: string, schema: z.ZodType<T>): T {
	return schema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

const written = read('tasks-2026-12.yaml', z.array(z.strictObject({ id: z.int(), task: z.string() })));

const answers = read(
	'task-answers-2026-12.yaml',
	z.array(z.strictObject({ id: z.int(), typed: z.string(), pages: z.array(z.string()).min(1) })),
);

/** What a citizen comes for, what they would type, and the pages of the portal that answer. */
export interface Task {
	id: number;
	task: string;
	typed: string;
	/** Paths. */
	pages: readonly string[];
}

/** The forty tasks of citizens, written before the ways that lead to their pages. */
export const tasks: readonly Task[] = written.map(({ id, task }) => {
	const answer = answers.find((one) => one.id === id);
	if (!answer) throw new Error(`Task ${String(id)} has no page that answers it.`);
	return { id, task, typed: answer.typed, pages: answer.pages };
});
