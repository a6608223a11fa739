import type { Localized } from '@portolano/content-models';
import type { PictureProps } from '@portolano/ui/props.ts';
import type { CardProps } from '../component-props.ts';
import { hrefOf, type Linkable } from '../links/hrefs.ts';
import { pictureOf } from '../media/pictures.ts';
import { say, sayWithLanguage, type Reading } from '../reading.ts';
import type { Reference } from '@portolano/content-models';

export type { CardProps } from '../component-props.ts';

/** What every card begins with; none when the document's page can't be reached. */
export function cardBase(
	reading: Reading,
	document: Linkable & { title: Localized<string>; summary?: Localized<string> },
): CardProps | undefined {
	const href = hrefOf(reading, document);
	if (href === undefined) return undefined;
	const { value, lang } = sayWithLanguage(reading, document.title);
	return { title: value, href, lang, text: document.summary && say(reading, document.summary) };
}

/** A picture in a card: the title beside it says what it is about. */
export function cardPicture(
	reading: Reading,
	image: Reference<'media'> | undefined,
): PictureProps | undefined {
	return pictureOf(reading, image, { isDecoration: true });
}
