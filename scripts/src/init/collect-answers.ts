import { type InstallationAnswers, installationAnswers } from '@portolano/cms/installation/answers.ts';
import type { z } from 'zod';
import { ExpectedError } from '../expected-error.ts';
import { type Given, type Question, questions } from './questions.ts';

/** Asks a person; undefined where nobody can answer. */
export interface Asker {
	/** Resolves with the line written, empty when nothing was. */
	line: (question: string) => Promise<string>;
	/** Shows why an answer is asked for again. */
	say: (words: string) => void;
}

const { administrator, body, site } = installationAnswers.shape;

const schemas: Readonly<Record<Question['of'][0], Readonly<Record<string, z.ZodType<string>>>>> = {
	...{ administrator: administrator.shape, body: body.shape, site: site.shape },
};

function validAnswer({ of: [part, field] }: Question, answer: string): string | undefined {
	return schemas[part][field]?.safeParse(answer).data;
}

const refusal = ({ label, example }: Question, answer: string) =>
	`«${answer}» non va bene per «${label}». Un esempio: ${example}`;

/** Asks until the answer is good. An empty answer takes the suggestion. */
async function asked(question: Question, given: Given, asker: Asker): Promise<string> {
	const suggestion = question.suggestion?.(given);
	const hint = suggestion === undefined ? `per esempio ${question.example}` : `Invio per ${suggestion}`;
	for (;;) {
		const answer = (await asker.line(`${question.label} (${hint}): `)) || (suggestion ?? '');
		const valid = validAnswer(question, answer);
		if (valid !== undefined) return valid;
		asker.say(refusal(question, answer));
	}
}

function taken(question: Question, answer: string): string {
	const valid = validAnswer(question, answer);
	if (valid !== undefined) return valid;
	throw new ExpectedError(`--${question.option}: ${refusal(question, answer)}. Non è stato cambiato nulla.`);
}

function requireAll(given: Given): void {
	const missing = questions.filter(({ option }) => !given.has(option));
	if (missing.length === 0) return;
	const list = missing
		.map(({ option, label, example }) => `  --${option} '${example}'   ${label}`)
		.join('\n');
	throw new ExpectedError(
		`Mancano delle risposte, e qui nessuno può darle: aggiungi queste opzioni.\n${list}\nNon è stato cambiato nulla.`,
	);
}

/**
 * Takes the answers given as options, by option, and asks for the others; without an asker the suggestions are taken.
 * @throws {ExpectedError} naming each option that is missing or whose value is refused.
 */
async function collect(options: Given, asker: Asker | undefined): Promise<Given> {
	const given = new Map<string, string>();
	for (const question of questions) {
		const answer = options.get(question.option) ?? (asker ? undefined : question.suggestion?.(given));
		if (answer !== undefined) given.set(question.option, taken(question, answer));
		else if (asker) given.set(question.option, await asked(question, given, asker));
	}
	requireAll(given);
	return given;
}

function fieldsOf(part: Question['of'][0], given: Given): Record<string, string | undefined> {
	const ofPart = questions.filter(({ of }) => of[0] === part);
	return Object.fromEntries(ofPart.map(({ of, option }) => [of[1], given.get(option)]));
}

/**
 * Returns the answers for a new installation: from options, the rest from a person. The password is asked for last.
 * @throws {ExpectedError} naming each option that is missing or whose value is refused.
 */
export async function collectAnswers(
	options: Given,
	asker: Asker | undefined,
	password: () => Promise<string>,
): Promise<InstallationAnswers> {
	const given = await collect(options, asker);
	return installationAnswers.parse({
		administrator: { ...fieldsOf('administrator', given), password: await password() },
		body: fieldsOf('body', given),
		site: fieldsOf('site', given),
	});
}
