import type { PageBlock } from '@portolano/content-models';
import type { HeroProps } from '@portolano/ui/components/Hero/props.ts';
import type { Link } from '@portolano/ui/props.ts';
import { pictureOf } from '../media/pictures.ts';
import { localizeNamed, type PageContext } from '../page-context.ts';
import { actionLinks } from './actions.ts';
import { type Heading, headingOf } from './headings.ts';

interface Opening extends Pick<HeroProps, 'lead' | 'leadLang' | 'image' | 'variant'> {
	heading: Heading;
	actions: readonly Link[];
}

/** The opening of a page. On a brand site the text is on the picture, on the others beside it. */
export function hero(context: PageContext, block: PageBlock<'hero'>): Opening {
	const image = pictureOf(context, block.image, { isDecoration: true });
	const lead = block.text && localizeNamed(context, block.text);
	const withPicture = context.site.kind === 'brand' ? 'image' : 'split';
	return {
		heading: headingOf(context, block),
		lead: lead?.value,
		leadLang: lead?.lang,
		image,
		variant: image ? withPicture : 'waves',
		actions: actionLinks(context, block.actions),
	};
}
