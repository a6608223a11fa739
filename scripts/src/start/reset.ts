import { existsSync, rmSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';

async function ask(question: string): Promise<boolean> {
	if (!stdin.isTTY) {
		throw new ExpectedError(
			'Starting over removes all content, so it asks first, and nobody can answer here. Add --yes to go on. Nothing was removed.',
		);
	}
	const prompt = createInterface({ input: stdin, output: stdout });
	try {
		return /^(y|yes|s|sì|si)$/i.test((await prompt.question(`${question} [y/N] `)).trim());
	} finally {
		prompt.close();
	}
}

/** Removes database, media and sites of this installation, so that the next start begins anew. Settings stay. */
export async function reset({ dataFolder }: Home, isConfirmed: boolean): Promise<void> {
	if (!existsSync(dataFolder)) {
		console.log('There is nothing to remove: the next start begins anew.');
		return;
	}
	const goOn =
		isConfirmed || (await ask(`All content, pictures and sites in ${dataFolder} will be removed. Go on?`));
	if (!goOn) {
		console.log('Nothing was removed.');
		return;
	}
	rmSync(dataFolder, { recursive: true });
	console.log('Removed. The next start begins anew with the demonstration content.');
}
