import type { Reviewed } from '@portolano/checks/browser';

const landmarks = 'Payload renders its pages without a main landmark and gives some of them a second banner.';
const choices =
	'Payload renders its choices with react-select and gives their parts neither a label nor a name.';

/**
 * Faults that axe finds in Payload's own markup (seen in 3.90), beyond the reach of settings and styles. The selectors
 * name only elements of Payload, so the same fault in a component of ours is still found. Upstream:
 * https://github.com/payloadcms/payload/issues/1227 and the checklist
 * https://github.com/payloadcms/payload/discussions/14489
 */
export const payloadFaults: readonly Reviewed[] = [
	{ rule: 'landmark-one-main', target: 'html', reason: landmarks },
	{ rule: 'landmark-no-duplicate-banner', target: '.app-header', reason: landmarks },
	{ rule: 'landmark-unique', target: '.app-header', reason: landmarks },
	{
		rule: 'landmark-unique',
		target: '.nav__wrap',
		reason:
			'Payload names neither its menu nor its trail, which are two landmarks until the menu has folded.',
	},
	{
		rule: 'landmark-unique',
		target: '.field-error',
		reason: 'Payload puts the error of each field into a complementary landmark without a name.',
	},
	// Without a main landmark all content of a page is outside landmarks, so this rule has no target.
	{ rule: 'region', reason: landmarks },
	{
		rule: 'page-has-heading-one',
		target: 'html',
		reason: 'Payload begins the page of access and the desk without a title of the first level.',
	},
	{
		rule: 'heading-order',
		target: '.array-field__title',
		reason: 'Payload gives lists of rows a title of the third level, wherever they stand.',
	},
	{
		rule: 'heading-order',
		target: '.group-field__title',
		reason: 'Payload gives groups of fields a title of the third level, wherever they stand.',
	},
	{
		rule: 'heading-order',
		target: '.blocks-field__header h3',
		reason: 'Payload gives lists of blocks a title of the third level, wherever they stand.',
	},
	{
		rule: 'scrollable-region-focusable',
		target: '.doc-controls__content',
		reason: 'On phones, Payload lets the state and the dates of a document scroll sideways.',
	},
	{ rule: 'aria-hidden-focus', target: '.react-select [aria-hidden]', reason: choices },
	{ rule: 'label', target: '.react-select input', reason: choices },
	{ rule: 'label-title-only', target: '.react-select input', reason: choices },
	{ rule: 'nested-interactive', target: '.rs__multi-value', reason: choices },
	{
		rule: 'target-size',
		target: '.react-select input',
		reason: 'The field of a choice is as wide as what is typed; the whole box around it opens the choice.',
	},
	{
		rule: 'label',
		target: '.react-datepicker__input-container input',
		reason: 'Payload does not tie the label of a date to its field.',
	},
	{
		rule: 'label',
		target: '.checkbox-input input',
		reason: 'Payload does not name the boxes that choose the rows of a list.',
	},
	{
		rule: 'label-title-only',
		target: '#select-all',
		reason: 'Payload names the box that chooses all rows by its title alone.',
	},
	{
		rule: 'button-name',
		target: '.toolbar-popup__button',
		reason: 'Payload renders the buttons of the editor of texts as icons without a name.',
	},
	{
		rule: 'aria-input-field-name',
		target: '.ContentEditable__root',
		reason: 'Payload does not tie the label of a rich text to its editor.',
	},
	{
		rule: 'list',
		target: '.doc-tabs__tabs',
		reason: 'Payload puts the tabs of a document straight into a list, without items.',
	},
	{
		rule: 'label-content-name-mismatch',
		target: '.doc-tab',
		reason: 'Payload names the tab of the versions without their count, which it shows.',
	},
];
