import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a recipe tells to do: a new file, lines put into a file that is there, or commands. */
export type Step =
	| { readonly kind: 'file'; readonly path: string; readonly text: string }
	| { readonly kind: 'edit'; readonly path: string; readonly before: string; readonly after: string }
	| { readonly kind: 'commands'; readonly lines: readonly string[] };

const block = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/**
 * The steps of a recipe written in Markdown, in its order. A block of code with a path after its language is a new file;
 * one of language `diff` adds its lines with `+` between those that are there; one of language `sh` are commands. Others are
 * only shown.
 */
export function stepsOf(markdown: string): Step[] {
	return [...markdown.matchAll(block)].flatMap(([, language = '', path, text = '']) =>
		stepOf(language, path, text),
	);
}

function stepOf(language: string, path: string | undefined, text: string): Step[] {
	if (language === 'sh') return [{ kind: 'commands', lines: text.trim().split('\n') }];
	if (path === undefined) return [];
	return language === 'diff' ? [editOf(path, text)] : [{ kind: 'file', path, text }];
}

function editOf(path: string, text: string): Step {
	const lines = text.trimEnd().split('\n');
	const joined = (kept: readonly string[]) => kept.map((line) => `${line.slice(1)}\n`).join('');
	return {
		kind: 'edit',
		path,
		before: joined(lines.filter((line) => !line.startsWith('+'))),
		after: joined(lines),
	};
}

/**
 * Carries out what a step changes below `folder`; commands are left to the caller.
 * @throws Error when the lines of an edit are not there exactly once: the recipe is no longer true.
 */
export function carryOutStep(step: Step, folder: string): void {
	if (step.kind === 'commands') return;
	const file = join(folder, step.path);
	if (step.kind === 'file') {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, step.text, { flag: 'wx' });
		return;
	}
	const parts = readFileSync(file, 'utf8').split(step.before);
	if (parts.length !== 2) {
		throw new Error(
			`The recipe adds lines to ${step.path} after lines that stand there ${parts.length - 1} times instead of once:\n${step.before}`,
		);
	}
	writeFileSync(file, parts.join(step.after));
}
