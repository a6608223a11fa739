import type { Link } from '@portolano/ui/props.ts';
import type { PageContext } from '../../definition.ts';
import { hrefOf } from '../../links/hrefs.ts';
import { linkFields } from '../../links/link-fields.ts';
import { cardFrom } from '../card-from.ts';
import { readableIn } from '../indexed.ts';
import type { PageTypeKit } from '../page-type.ts';
import { fullName, personCard, personCardFields } from './card.ts';

const fields = linkFields('person');

/** The {@link PageTypeKit} of `person`. */
export const person: PageTypeKit = {
	link: (view, id) => view.get({ type: 'person', id }, fields),
	card: cardFrom('person', personCardFields, personCard),
	sitemap: (view, part) => view.list({ type: 'person', select: [...fields, 'updatedAt'], ...part }),
	index: { noun: { it: 'persona', en: 'person' }, links: people },
	elsewhere: {
		rank: 10,
		isSoughtOnSiblings: true,
		find: (view, query) =>
			view.list({ type: 'person', select: [...fields, 'firstName', 'lastName', 'summary'], ...query }).items,
	},
	search: { type: 'person', label: { it: 'Persone', en: 'People' } },
};

function people(context: PageContext): Link[] {
	const { items } = context.view.list({
		type: 'person',
		select: [...fields, 'firstName', 'lastName'],
		...readableIn(context.language),
	});
	return items.flatMap((person) => {
		const href = hrefOf(context, person);
		return href === undefined ? [] : [{ text: fullName(person), href }];
	});
}
