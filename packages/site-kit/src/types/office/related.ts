import type { Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { cardsOf } from '../../cards/card-of.ts';
import type { CardProps } from '../../cards/card.ts';
import { listedNews } from '../../data/listed-news.ts';
import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import type { PageContext } from '../../page-context.ts';
import { formatDate } from '../../time/dates.ts';
import { eventCard, eventCardFields } from '../event/card.ts';
import { newsCard, newsCardFields } from '../news/card.ts';
import { projectCard, projectCardFields } from '../project/card.ts';

// What a page shows of an office, besides its own texts, is in the language of the page: everything is ready in Italian.

const DOCUMENTS_SHOWN = 5;
const CARDS_SHOWN = 3;

type Office = Pick<Published<'office'>, 'id' | 'documents'>;

const newest = { by: 'publishedAt', direction: 'descending' } as const;
const self = ({ id }: Pick<Office, 'id'>) => ({ type: 'office', id }) as const;

/** Returns links to the newest documents for which an office is responsible, besides those that its page offers. */
export function newestDocuments(
	context: PageContext,
	office: Office,
): (Link & { description: string | undefined })[] {
	const offered = new Set(office.documents.map(({ id }) => id));
	const { items } = context.view.list({
		type: 'document',
		select: [...linkFields('document'), 'title', 'publishedAt'],
		where: { office: self(office), languages: context.language },
		order: newest,
		limit: DOCUMENTS_SHOWN + offered.size,
	});
	return items
		.filter(({ id }) => !offered.has(id))
		.slice(0, DOCUMENTS_SHOWN)
		.flatMap((document) =>
			titledLinks(context, [document]).map((link) => ({
				...link,
				description: formatDate(document.publishedAt, context.language, 'long'),
			})),
		);
}

/** Returns the news that name an office, the latest first; those to come and those off the lists are left out. */
export function newsOfOffice(context: PageContext, office: Pick<Office, 'id'>): CardProps[] {
	const { items } = context.view.list({
		type: 'news',
		select: newsCardFields,
		where: { offices: self(office), languages: context.language, ...listedNews },
		order: { by: 'date', direction: 'descending' },
		limit: CARDS_SHOWN,
	});
	return cardsOf(context, items, newsCard);
}

/** Returns the events of an office that are not over, the next first. */
export function eventsOfOffice(context: PageContext, office: Pick<Office, 'id'>): CardProps[] {
	const { items } = context.view.list({
		type: 'event',
		select: eventCardFields,
		where: { offices: self(office), languages: context.language, end: { after: 'now' } },
		order: { by: 'nextStart', direction: 'ascending' },
		limit: CARDS_SHOWN,
	});
	return cardsOf(context, items, eventCard);
}

/** Returns the projects of an office, the newest first. */
export function projectsOfOffice(context: PageContext, office: Pick<Office, 'id'>): CardProps[] {
	const { items } = context.view.list({
		type: 'project',
		select: projectCardFields,
		where: { offices: self(office), languages: context.language },
		order: newest,
		limit: CARDS_SHOWN,
	});
	return cardsOf(context, items, projectCard);
}
