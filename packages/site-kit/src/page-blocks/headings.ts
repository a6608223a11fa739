import type { Language, Localized } from '@portolano/content-models';
import { localizeWithLanguage, type PageContext } from '../page-context.ts';

/** The heading of a block in the language of the page. */
export interface Heading {
	title: string;
	/** Its language, if it isn't translated. */
	lang: Language | undefined;
}

/** Returns the heading of a block, with its language if it isn't the page's. */
export function headingOf(
	context: Pick<PageContext, 'language'>,
	{ title }: { title: Localized<string> },
): Heading {
	const { value, lang } = localizeWithLanguage(context, title);
	return { title: value, lang };
}
