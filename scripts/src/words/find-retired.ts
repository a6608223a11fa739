import { type RetiredWords, retiredWords } from './retired-words.ts';

export interface Found {
	/** Line number, from 1; 0 for the name of the file. */
	line: number;
	form: string;
	use: string;
}

/** Returns the words of `text` in lower case: the same for `createStillPage`, `still-page` and “a still page”. */
function partsOf(text: string): string[] {
	return text
		.replaceAll(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((part) => part !== '');
}

const commentsAndTexts = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** Returns `text` with comments and strings replaced by blanks; line breaks are kept. */
function namesAlone(text: string): string {
	return text.replaceAll(commentsAndTexts, (found) => found.replaceAll(/[^\n]/g, ' '));
}

const isCode = (file: string) => /\.(?:ts|tsx|astro|mjs|js)$/.test(file);

const isTest = (file: string) => /\.(?:test|spec)\.ts$/.test(file);

function isMeant({ within, except = [], ...rule }: RetiredWords, file: string): boolean {
	if (rule.isAllowedInTests && isTest(file)) return false;
	if (rule.isNameOnly && !isCode(file)) return false;
	const isBelow = (folder: string) => file.startsWith(folder);
	return (within === undefined || within.some(isBelow)) && !except.some(isBelow);
}

function formsIn(line: string, { forms, unless = [], isPartOnly }: RetiredWords): string[] {
	const texts = isPartOnly ? (line.match(/[\w$]+/g) ?? []) : [line];
	return texts.flatMap((text) => {
		const parts = partsOf(text);
		if (isPartOnly && parts.length < 2) return [];
		const row = unless.reduce(
			(whole, phrase) => whole.replaceAll(` ${phrase} `, ' '),
			` ${parts.join(' ')} `,
		);
		return forms.filter((form) => row.includes(` ${form} `));
	});
}

/** Returns the retired words in the path and the text of a file, each with its line. */
export function findRetired(file: string, text: string): Found[] {
	const rules = retiredWords.filter((rule) => isMeant(rule, file));
	if (rules.length === 0) return [];
	const lines = text.split('\n');
	const names = namesAlone(text).split('\n');
	return rules.flatMap((rule) =>
		[file, ...(rule.isNameOnly ? names : lines)].flatMap((line, number) =>
			formsIn(line, rule).map((form) => ({ line: number, form, use: rule.use })),
		),
	);
}
