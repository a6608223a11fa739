import type { PageBlock } from '@portolano/content-models';
import type { CardProps, UnlinkedCardProps } from '@portolano/ui/components/Card/props.ts';
import { cardPicture } from '../cards/card.ts';
import { hrefOfTarget } from '../links/targets.ts';
import { localizeNamed, localizeWithLanguage, type PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

type Written = PageBlock<'cards'>['cards'][number];

/** The cards, without those that lead to something that isn't published; `undefined` if none is left. */
export function cards(context: PageContext, block: PageBlock<'cards'>) {
	const shown = block.cards.flatMap((card) => cardProps(context, card) ?? []);
	return shown.length > 0 ? { heading: headingOf(context, block), cards: shown } : undefined;
}

function cardProps(context: PageContext, card: Written): CardProps | UnlinkedCardProps | undefined {
	const { value, lang } = localizeWithLanguage(context, card.title);
	const text = card.text && localizeNamed(context, card.text);
	const image = cardPicture(context, card.image);
	const words = {
		title: value,
		lang,
		text: text?.value,
		textLang: text?.lang,
		image,
		variant: image ? ('image' as const) : ('teaser' as const),
	};
	if (!card.to) return words;
	const href = hrefOfTarget(context, card.to);
	return href === undefined ? undefined : { ...words, href };
}
