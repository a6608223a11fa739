import type { Localized } from '@portolano/content-models';
import type { PictureProps } from '@portolano/ui/props.ts';
import type { CardProps } from '@portolano/ui/components/Card/props.ts';
import { hrefOf, type Linkable } from '../links/hrefs.ts';
import { noteOfLanguage } from '../links/link-language.ts';
import { pictureOf } from '../media/pictures.ts';
import { localize, localizeWithLanguage, type PageContext } from '../page-context.ts';
import type { Reference } from '@portolano/content-models';
import { tripAttributes } from '../trip/card-attributes.ts';

export type { CardProps } from '@portolano/ui/components/Card/props.ts';

/** Returns the props common to all cards; `undefined` if the document's page can't be reached. */
export function cardBase(
	context: PageContext,
	document: Linkable & { id?: string; title: Localized<string>; summary?: Localized<string> },
): CardProps | undefined {
	const href = hrefOf(context, document);
	if (href === undefined) return undefined;
	const { value, lang } = localizeWithLanguage(context, document.title);
	const text = document.summary && localize(context, document.summary);
	const languageNote = noteFor(context, lang);
	return { title: value, href, lang, languageNote, text, ...tripAttributes(context, document) };
}

/** Lists in German and French also have documents in English: each says so before it is opened (WCAG 2.4.4). */
const noteFor = (context: PageContext, lang: string | undefined): string | undefined =>
	context.language === 'de' || context.language === 'fr' ? noteOfLanguage(context, lang) : undefined;

/** Returns the picture of a card. It is decorative, since the title beside it describes it. */
export function cardPicture(
	context: PageContext,
	image: Reference<'media'> | undefined,
): PictureProps | undefined {
	return pictureOf(context, image, { isDecoration: true });
}
