import { join } from 'node:path';
import { z } from 'zod';
import { PythonEnvironment } from '@portolano/test-kit/python-environment.ts';

const environment = new PythonEnvironment('alert-readers', [
	'lxml==6.1.3',
	'cap-tools==3.1.1',
	'feedparser==6.0.14',
]);

const texts = z.record(z.string(), z.unknown());

const answer = z.object({
	cap: z.array(z.object({ errors: z.array(z.string()), alert: texts.nullable() })),
	atom: z.array(z.object({ version: z.string(), error: z.string().nullable(), entries: z.array(texts) })),
});

/** What programs that aren't ours read: whether a CAP message follows the schema of OASIS, and the fields of each text. */
export type ForeignReading = z.infer<typeof answer>;

/** Why the readers are not there, for tests to be skipped; undefined where they are. */
export function whyUnreadable(): string | undefined {
	return environment.whyMissing();
}

/** Reads CAP messages and Atom feeds with programs that aren't ours. */
export function readElsewhere(request: { cap: readonly string[]; atom: readonly string[] }): ForeignReading {
	const script = join(import.meta.dirname, 'readers.py');
	const schema = join(import.meta.dirname, 'CAP-v1.2.xsd');
	return answer.parse(environment.run(script, [schema], request));
}
