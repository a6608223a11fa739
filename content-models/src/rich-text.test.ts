import { expect, test } from 'vitest';
import './content-types.ts';
import { plainText } from './plain-text.ts';
import { richText } from './rich-text.ts';

const words = (text: string) => ({ kind: 'text' as const, text });

const sample = richText.parse([
	{ kind: 'heading', level: 1, children: [words('Come fare')] },
	{
		kind: 'paragraph',
		children: [
			words('Chiedi all’'),
			{
				kind: 'link',
				to: { kind: 'document', document: { type: 'office', id: 'o1' } },
				children: [words('ufficio')],
			},
		],
	},
	{
		kind: 'list',
		ordered: true,
		items: [
			{
				children: [words('Uno')],
				nested: { kind: 'list', ordered: false, items: [{ children: [words('Due')] }] },
			},
		],
	},
	{ kind: 'picture', media: { type: 'media', id: 'm1' } },
]);

test('plain text keeps the words and drops the structure, one line for each block', () => {
	expect(plainText(sample)).toBe('Come fare\nChiedi all’ufficio\nUno\nDue');
});

test('an HTML node is refused', () => {
	expect(richText.safeParse([{ kind: 'html', html: '<script>' }]).success).toBe(false);
});

test('a link leads to http, https, an e-mail address, a number or a document, never to a script', () => {
	const link = (url: string) => [
		{ kind: 'paragraph', children: [{ kind: 'link', to: { kind: 'url', url }, children: [words('x')] }] },
	];
	expect(richText.safeParse(link('https://example.org/')).success).toBe(true);
	expect(richText.safeParse(link('javascript:alert(1)')).success).toBe(false);
	expect(richText.safeParse(link('data:text/html,x')).success).toBe(false);
	expect(richText.safeParse(link('https://user:pw@example.org/')).success).toBe(false);
	expect(richText.safeParse(link('https://example.org/@user')).success).toBe(true);
});
