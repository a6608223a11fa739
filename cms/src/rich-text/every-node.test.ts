import { richText } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { numbered, threeDeep } from '../testing/texts/every-text.ts';
import { whatTheEditorAllows } from '../testing/texts/allowed.ts';
import { betweenLines, onALine, partsOfOthers } from '../testing/texts/nodes.ts';
import { toRichText } from './to-rich-text.ts';

/** What each feature adds is among the nodes and the formats that `every-text.ts` makes. */
const known = new Set([
	'blockquote',
	'blocks',
	'bold',
	'experimental_table',
	'heading',
	'inlineCode',
	'italic',
	'link',
	'orderedList',
	'paragraph',
	'strikethrough',
	'subscript',
	'superscript',
	'toolbarFixed',
	'toolbarInline',
	'unorderedList',
	'upload',
	'cleanPaste',
]);

test('every node, feature and box that the editor is configured for is made by the tests, and so has its place on the page', async () => {
	const { nodes, features, boxes, inlineBoxes } = await whatTheEditorAllows();
	const made = new Set([...Object.keys(onALine), ...Object.keys(betweenLines), ...partsOfOthers]);
	// Its node is registered with the other boxes, whether there are any to put on a line or not.
	if (inlineBoxes.length === 0) made.add('inlineBlock');

	expect(nodes.filter((type) => !made.has(type))).toEqual([]);
	expect(features.filter((feature) => !known.has(feature))).toEqual([]);
	expect(boxes).toEqual(['callout', 'accordion']);
});

test('every node inside every node inside every node is carried, each word of it', () => {
	for (const [index, node] of threeDeep().entries()) {
		const { text, words } = numbered([node], `w${String(index)}x`);
		const published = JSON.stringify(richText.parse(toRichText(text)));

		expect(words.filter((word) => !published.includes(word))).toEqual([]);
	}
});
