import { z } from 'zod';
import { textLinkTarget } from './link-target.ts';

/** What a word can be besides plain. Struck through is what no longer holds, such as a deadline that has moved. */
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

/** What stands on a line. */
export const inlineNode = z.discriminatedUnion('kind', [textNode, breakNode, linkNode]);

export type Inline = z.infer<typeof inlineNode>;
