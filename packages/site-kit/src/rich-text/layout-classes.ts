import type { Paragraph } from '@portolano/content-models';

/** Classes of the design system for where the lines of a block stand. */
export function layoutClasses({ align, indent }: Pick<Paragraph, 'align' | 'indent'>): string[] {
	return [...(align ? [`prose-${align}`] : []), ...(indent ? [`prose-indent-${String(indent)}`] : [])];
}
