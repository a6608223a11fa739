/** Words of a paragraph, with links in square brackets and their address in round ones: `Scrivi a [a@b.it](mailto:a@b.it).` */
type Words = string;

/** A text in parts: a heading (`## Titolo`), a paragraph, or the items of a list. */
export type TextPart = Words | readonly Words[];

const plain = (text: string) => ({ type: 'text', version: 1, text, format: 0 });

const link = (text: string, url: string) => ({
	...{ type: 'link', version: 3, fields: { linkType: 'custom', url } },
	children: [plain(text)],
});

type Inline = ReturnType<typeof plain> | ReturnType<typeof link>;

function inlines(words: Words): Inline[] {
	const parts = words.split(/\[([^\]]+)\]\(([^)]+)\)/);
	return parts.flatMap((part, index): Inline[] => {
		// Of each match come three parts: what is before it, the words of the link, its address.
		if (index % 3 === 1) return [link(part, parts[index + 1] ?? '')];
		return index % 3 === 2 || part === '' ? [] : [plain(part)];
	});
}

function list(items: readonly Words[]) {
	const children = items.map((words, index) => ({
		...{ type: 'listitem', version: 1, value: index + 1 },
		children: inlines(words),
	}));
	return { type: 'list', version: 1, listType: 'bullet', tag: 'ul', start: 1, children };
}

function block(part: TextPart) {
	if (typeof part !== 'string') return list(part);
	if (part.startsWith('## '))
		return { type: 'heading', version: 1, tag: 'h2', children: inlines(part.slice('## '.length)) };
	return { type: 'paragraph', version: 1, children: inlines(part) };
}

/** Returns a text as the editor of the CMS stores it. */
export function richTextOf(parts: readonly TextPart[]) {
	return {
		root: {
			...{ type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 },
			children: parts.map(block),
		},
	};
}
