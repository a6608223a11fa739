import { richText } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { numbered, threeDeep } from '../testing/texts/every-text.ts';
import { whatTheEditorAllows } from '../testing/texts/allowed.ts';
import { betweenLines, onALine, partsOfOthers } from '../testing/texts/nodes.ts';
import { toRichText } from './to-rich-text.ts';

/** Features whose nodes and formats `every-text.ts` generates. */
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

test('the tests generate every node, feature and block that the editor is configured for', async () => {
	const { nodes, features, boxes, inlineBoxes } = await whatTheEditorAllows();
	const made = new Set([...Object.keys(onALine), ...Object.keys(betweenLines), ...partsOfOthers]);
	// `inlineBlock` is registered together with `block`, even if no inline blocks are configured.
	if (inlineBoxes.length === 0) made.add('inlineBlock');

	expect(nodes.filter((type) => !made.has(type))).toEqual([]);
	expect(features.filter((feature) => !known.has(feature))).toEqual([]);
	expect(boxes).toEqual(['callout', 'accordion']);
});

test('nodes nested three deep are converted without losing a word', () => {
	for (const [index, node] of threeDeep().entries()) {
		const { text, words } = numbered([node], `w${String(index)}x`);
		const published = JSON.stringify(richText.parse(toRichText(text)));

		expect(words.filter((word) => !published.includes(word))).toEqual([]);
	}
});
