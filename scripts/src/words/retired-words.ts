/** A word, or a few in a row, that the project no longer uses in one of its senses. */
export interface RetiredWords {
	/** Each form in lower case; a form of more words stands for `still page`, `still-page` and `stillPage`. */
	forms: readonly string[];
	/** The word of the field to use. */
	use: string;
	/** Only in files below these; everywhere when absent. */
	within?: readonly string[];
	/** Not as a part of these, which mean something else. */
	unless?: readonly string[];
	/** Not in files below these, where it means something else. */
	except?: readonly string[];
	/** Tests may use it. */
	isAllowedInTests?: true;
	/** Only in names that code gives, not in comments and texts, where it is ordinary English. */
	isNameOnly?: true;
	/** Only as a part of a longer name: a local `ask` is ordinary. */
	isPartOnly?: true;
}

const store = ['packages/content-store/', 'packages/publisher/'];
const views = ['packages/site-kit/', 'sites/'];

/** Where pictures are drawn, or looked for. */
const pictures = [
	'knip.json',
	'cms/demo/',
	'cms/src/collections/media/',
	'cms/src/rich-text/paste/',
	'cms/src/testing/',
	'content-models/src/types/site.ts',
	'packages/checks/',
	'packages/test-kit/src/',
	'packages/ui/src/build/favicons.ts',
	'packages/ui/src/components/FeedbackBox/',
	'packages/ui/src/components/Mark/',
	'packages/ui/src/marks.ts',
];

/** What this project once called by words of its own, and names that belong to the demonstration. */
export const retiredWords: readonly RetiredWords[] = [
	{
		forms: ['taranto'],
		use: 'an invented town, such as Borgomarina',
		// The first user, and the demonstration.
		except: ['README.md', 'publiccode.yml', 'cms/demo/'],
		isAllowedInTests: true,
	},
	{
		forms: ['draw', 'draws', 'drew', 'drawn', 'drawing', 'drawings', 'redraw', 'redraws', 'redrawn'],
		use: 'render, rendering',
		except: pictures,
	},
	{ forms: ['crew', 'crews'], use: 'worker pool, worker', except: ['cms/demo/'] },
	{ forms: ['studio'], use: 'dependencies', except: ['cms/demo/', 'content-models/src/vocabularies/'] },
	{ forms: ['premises'], use: 'dependencies, context' },
	{
		forms: ['ground', 'grounds'],
		use: 'context',
		within: [...store, ...views, 'cms/src/publication/'],
		except: ['packages/site-kit/src/styles/'],
	},
	{ forms: ['patience'], use: 'timeoutMs, deadline' },
	{ forms: ['still page', 'still pages'], use: 'static page' },
	{
		forms: ['ask again', 'asks again', 'asked again', 'asking again', 'askings'],
		use: 'replay',
		within: store,
	},
	// The type of content of this name stands in quotes.
	{ forms: ['question', 'questions', 'asking'], use: 'query, query key', within: store, isNameOnly: true },
	{
		forms: ['ask', 'asks', 'asked'],
		use: 'query, request, fetch',
		within: [...store, 'scripts/src/'],
		isNameOnly: true,
		isPartOnly: true,
	},
	{
		forms: ['reading', 'readings'],
		use: 'context, page context',
		within: views,
		unless: ['reading time', 'reading minutes'],
		isNameOnly: true,
	},
	{ forms: ['say'], use: 'localize', within: views, isNameOnly: true },
	{
		forms: ['look', 'looks'],
		use: 'theme',
		within: [...views, 'content-models/', 'packages/test-kit/', 'cms/src/collections/'],
		isNameOnly: true,
	},
];
