import type { Paragraph } from '@portolano/content-models';

/** Returns the classes for the alignment and indentation of a block. */
export function layoutClasses({ align, indent }: Pick<Paragraph, 'align' | 'indent'>): string[] {
	return [...(align ? [`prose-${align}`] : []), ...(indent ? [`prose-indent-${String(indent)}`] : [])];
}
