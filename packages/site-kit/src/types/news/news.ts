import type { Link } from '@portolano/ui/props.ts';
import { listedNews } from '../../data/listed-news.ts';
import type { PageContext } from '../../definition.ts';
import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { newsCard, newsCardFields } from './card.ts';

const fields = linkFields('news');

/** The {@link PageTypeKit} of `news`. */
export const news: PageTypeKit = {
	link: (view, id) => view.get({ type: 'news', id }, fields),
	card: cardFrom('news', newsCardFields, newsCard),
	sitemap: (view, part) => view.list({ type: 'news', select: [...fields, 'updatedAt'], ...part }),
	index: { noun: { it: 'storia', en: 'story', de: 'Geschichte', fr: 'histoire' }, links: stories },
	elsewhere: {
		rank: 6,
		// Each edit would have the records of all sites of the body indexed anew, and news are what is edited most.
		isSoughtOnSiblings: false,
		find: (view, query) =>
			view.list({ type: 'news', select: [...fields, 'title', 'summary'], ...query }).items,
	},
	search: { type: 'news', label: { it: 'Novità', en: 'News', de: 'Geschichten', fr: 'Histoires' } },
};

/** Links for the index: only the stories of brand sites, which last; news of other sites are found by date. */
function stories(context: PageContext): Link[] {
	if (context.site.kind !== 'brand') return [];
	const { where, order } = readableIn(context.language);
	const { items } = context.view.list({
		type: 'news',
		select: [...fields, 'title'],
		where: { ...where, date: listedNews.date },
		order,
	});
	return titledLinks(context, items);
}
