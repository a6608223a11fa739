import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ExpectedError } from '../expected-error.ts';
import type { Asker } from './collect-answers.ts';

async function read(question: string, output: NodeJS.WritableStream): Promise<string> {
	const prompt = createInterface({ input: stdin, output, terminal: true });
	try {
		return await prompt.question(question);
	} finally {
		prompt.close();
	}
}

/** The person at the terminal; undefined when the standard input is none. */
export function terminalAsker(): Asker | undefined {
	if (!stdin.isTTY) return undefined;
	return {
		line: async (question) => (await read(question, stdout)).trim(),
		say: (words) => console.log(words),
	};
}

/** The password of an account, and the code of its second factor, for when it is asked for. */
interface Secrets {
	password: string;
	/** Asks for the code at the terminal, or returns the second line of the standard input; empty when there is none. */
	code: () => Promise<string>;
}

/**
 * Reads the password of `whose` account: unseen from a terminal, or else the first line of the standard input.
 * @throws {ExpectedError} when there is none.
 */
export async function readPassword(whose: string): Promise<string> {
	return (await readSecrets(whose)).password;
}

/** Reads a password as {@link readPassword} does, and a code when it is needed. @throws {ExpectedError} without a password. */
export async function readSecrets(whose: string): Promise<Secrets> {
	const lines = stdin.isTTY ? [] : (await text(stdin)).split(/\r?\n/);
	return secretsOf(whose, lines);
}

/** Does the same for two accounts: from the standard input, the third and fourth line are of the second. */
export async function readSecretsOfTwo(first: string, second: string): Promise<[Secrets, Secrets]> {
	const lines = stdin.isTTY ? [] : (await text(stdin)).split(/\r?\n/);
	return [await secretsOf(first, lines.slice(0, 2)), await secretsOf(second, lines.slice(2))];
}

/** `lines` are those of the standard input, if it is no terminal. */
async function secretsOf(whose: string, lines: readonly string[]): Promise<Secrets> {
	const [password = '', code = ''] = stdin.isTTY ? [await readUnseen(whose)] : lines;
	const readCode = async () => (await read(`Codice di verifica di ${whose}: `, stdout)).trim();
	if (password !== '') return { password, code: stdin.isTTY ? readCode : () => Promise.resolve(code.trim()) };
	throw new ExpectedError(
		`Manca la password di ${whose}: scrivila quando viene chiesta, o mandala allo standard input del comando. ` +
			'Non è un’opzione perché gli altri utenti della macchina la leggerebbero. Non è stato cambiato nulla.',
	);
}

async function readUnseen(whose: string): Promise<string> {
	stdout.write(`Password di ${whose} (non si vede mentre la scrivi): `);
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const password = await read('', nowhere);
	stdout.write('\n');
	return password;
}
