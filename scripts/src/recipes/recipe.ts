import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A step of a recipe: a new file, lines added to an existing file, or commands. */
export type Step =
	| { readonly kind: 'file'; readonly path: string; readonly text: string }
	| { readonly kind: 'edit'; readonly path: string; readonly before: string; readonly after: string }
	| { readonly kind: 'commands'; readonly lines: readonly string[] };

const block = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/**
 * Parses the steps of a recipe written in Markdown, in order. A code block with a path after its language is a new
 * file; a block of language `diff` adds its `+` lines between existing ones; a block of language `sh` contains
 * commands. Other blocks are ignored.
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
 * Applies the file changes of a step below `folder`; commands are left to the caller.
 * @throws Error when the context lines of an edit aren't found exactly once: the recipe is outdated.
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
