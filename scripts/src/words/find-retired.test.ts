import { expect, test } from 'vitest';
import { findRetired } from './find-retired.ts';

test.each([
	['a word in a sentence', 'packages/gateway/src/a.ts', '/** Pages are drawn once. */', 'drawn'],
	['a part of a name', 'packages/gateway/src/a.ts', 'const pageDrawing = 1;', 'drawing'],
	['a part behind capital letters', 'packages/gateway/src/a.ts', 'class HTMLDrawing {}', 'drawing'],
	['a part of the name of a file', 'packages/publisher/src/crew-member.ts', '', 'crew'],
	[
		'a part of a class in a style sheet',
		'sites/portal/src/a.scss',
		'.pt-still-page { color: red }',
		'still page',
	],
	['two words in a row', 'README.md', 'A still page has no parameters.', 'still page'],
	['two words in a name', 'sites/portal/src/a.ts', 'stillPages();', 'still pages'],
	['a name of the demonstration', 'packages/ui/src/a.ts', "const mark = 'taranto';", 'taranto'],
	['a limit of time', 'cms/src/a.int.test.ts', 'beforeAll(open, patience);', 'patience'],
	['a query by its old name', 'packages/content-store/src/a.ts', 'const questionKey = 1;', 'question'],
	[
		'a query that is made again',
		'packages/content-store/README.md',
		'What changed is asked again.',
		'asked again',
	],
	['a request by its old name', 'scripts/src/a.ts', 'await askHealth();', 'ask'],
	['the context of a page', 'packages/site-kit/src/a.astro', 'const { reading } = Astro.locals;', 'reading'],
	['text in the language of a page', 'sites/area/src/a.ts', 'say(title)', 'say'],
	['the theme of a site', 'content-models/src/types/site.ts', 'look: z.enum(siteThemes)', 'look'],
])('%s is found', (...[, file, text, form]) => {
	expect(findRetired(file, text)).toMatchObject([{ form }]);
});

test('a finding has the line of the word and the word to use', () => {
	expect(findRetired('scripts/src/a.ts', '// One.\n// The crew.\n')).toEqual([
		{ line: 2, form: 'crew', use: 'worker pool, worker' },
	]);
	expect(findRetired('scripts/src/crew.ts', '')).toMatchObject([{ line: 0, form: 'crew' }]);
});

test.each([
	['a picture', 'cms/demo/illustrations/draw/boats.ts', 'const crew = draw(); // a drawing'],
	['a drawer', 'cms/src/admin/a.tsx', 'const drawerSlug = useDrawer(); // a drawer'],
	['a withdrawal', 'cms/src/publication/a.ts', 'const isWithdrawn = true; // withdrawn'],
	['the type of content', 'packages/content-store/src/a.ts', "const kinds = ['question']; // questions"],
	['the type of content in a site', 'sites/portal/src/a.ts', 'const questions = list(question);'],
	['a request for a password', 'scripts/e2e/a.ts', '// It asks for a password, and asks again.'],
	['a request in a sentence', 'packages/publisher/src/a.ts', '// What the CMS asks for.'],
	['how long a text takes', 'packages/site-kit/src/time/reading-time.ts', 'export const readingTime = 1;'],
	['a reader', 'packages/site-kit/src/a.ts', '// What a page says to those reading it: look at its title.'],
	['a town in a test', 'packages/feeds/src/a.test.ts', "const city = 'Taranto';"],
	['a background', 'packages/ui/src/theme.ts', 'ground: Hex;'],
	['what a message says', 'scripts/src/a.ts', "const says = 'it says';"],
])('%s is something else', (_, file, text) => {
	expect(findRetired(file, text)).toEqual([]);
});
