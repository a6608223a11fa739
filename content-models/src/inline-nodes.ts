import { z } from 'zod';
import { textLinkTarget } from './link-target.ts';

/** The formats of a text. Struck through marks what is no longer valid, such as a deadline that has moved. */
export const marks = [
	'strong',
	'emphasis',
	'strikethrough',
	'highlight',
	'code',
	'superscript',
	'subscript',
] as const;

const textNode = z.strictObject({
	kind: z.literal('text'),
	text: z.string().min(1),
	marks: z.array(z.enum(marks)).optional(),
});

const breakNode = z.strictObject({ kind: z.literal('break') });

const linkNode = z.strictObject({
	kind: z.literal('link'),
	to: textLinkTarget,
	children: z.array(z.discriminatedUnion('kind', [textNode, breakNode])).min(1),
});

/** The content of one line: text, line breaks and links. */
export const inlineNode = z.discriminatedUnion('kind', [textNode, breakNode, linkNode]);

export type Inline = z.infer<typeof inlineNode>;
