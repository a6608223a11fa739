/** A word or phrase that the project no longer uses in one of its meanings. */
export interface RetiredWords {
	/**
	 * The forms in lower case; a form of several words also matches names: `still page`, `still-page` and `stillPage`.
	 */
	forms: readonly string[];
	/** The usual word to use instead. */
	use: string;
	/** Folders in which the rule applies; everywhere when absent. */
	within?: readonly string[];
	/** Phrases that contain the word in another meaning and are allowed. */
	unless?: readonly string[];
	/** Folders in which the word has another meaning and is allowed. */
	except?: readonly string[];
	/** Whether tests may use it. */
	isAllowedInTests?: true;
	/** Whether only identifiers are checked, not comments and strings, where the word is ordinary English. */
	isNameOnly?: true;
	/** Whether only parts of longer names are checked: a local `ask` is allowed. */
	isPartOnly?: true;
}

const store = ['packages/content-store/', 'packages/publisher/'];
const views = ['packages/site-kit/', 'sites/'];

/** Folders where the words mean drawing pictures. */
const pictures = [
	'knip.json',
	'cms/demo/',
	'cms/src/collections/media/',
	'cms/src/rich-text/paste/',
	'cms/src/testing/',
	'packages/checks/',
	'packages/test-kit/src/',
	'packages/ui/src/mark-rule.ts',
	'packages/site-kit/src/files/mark.ts',
	'content-models/src/mark.ts',
	'content-models/src/drafts/stand-in.ts',
	'cms/src/collections/site/mark.ts',
	'cms/src/database/marks-as-files',
	'cms/src/marks/',
	'cms/src/migrations/',
	'cms/src/admin/mark/',
	'packages/ui/src/components/FeedbackBox/',
	'packages/ui/src/components/Mark/',
];

/** Words that the project once used in a meaning of its own, and names that belong to the demonstration. */
export const retiredWords: readonly RetiredWords[] = [
	{
		forms: ['taranto'],
		use: 'an invented town, such as Borgomarina',
		// Files that name the first user, and the demonstration.
		except: ['README.md', 'publiccode.yml', 'cms/demo/'],
		isAllowedInTests: true,
	},
	{
		forms: ['draw', 'draws', 'drew', 'drawn', 'drawing', 'drawings', 'redraw', 'redraws', 'redrawn'],
		use: 'render, rendering',
		except: pictures,
	},
	{ forms: ['crew', 'crews'], use: 'worker pool, worker', except: ['cms/demo/'] },
	{
		forms: ['studio'],
		use: 'dependencies',
		except: ['cms/demo/', 'content-models/src/vocabularies/', 'sites/portal/src/pictograms.ts'],
	},
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
	// The content type `question` is a string, so it isn't checked.
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
