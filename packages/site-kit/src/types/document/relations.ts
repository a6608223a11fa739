import type { Localized, Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { personLinks } from '../../data/named-links.ts';
import { linkFields } from '../../links/link-fields.ts';
import { titledLinks } from '../../links/titled-links.ts';
import type { PageContext } from '../../page-context.ts';
import { eachOnce } from '../../data/each-once.ts';

type Document = Published<'document'>;

interface Named {
	id: string;
	title: Localized<string>;
}

const collator = new Intl.Collator('it');

/** Returns documents without duplicates, in alphabetical order. */
function inOrder<D extends Named>(documents: readonly D[]): D[] {
	return eachOnce(documents).toSorted((one, other) => collator.compare(one.title.it, other.title.it));
}

/** Returns links to the services that the document names, and to those that name it. */
export function documentServices(context: PageContext, { id, services }: Document): Link[] {
	const { view } = context;
	const fields = ['id', ...linkFields('service'), 'title'] as const;
	const naming = view.linkingTo({ type: 'document', id }, 'service', fields);
	return titledLinks(context, inOrder([...view.resolve(services, fields), ...naming]));
}

/** Returns links to the documents that the document names, and to those that name it. */
export function relatedDocuments(context: PageContext, { id, related }: Document): Link[] {
	const { view } = context;
	const fields = ['id', ...linkFields('document'), 'title'] as const;
	const naming = view.linkingTo({ type: 'document', id }, 'document', fields);
	const others = inOrder([...view.resolve(related, fields), ...naming]);
	return titledLinks(
		context,
		others.filter((other) => other.id !== id),
	);
}

/** Returns links to what names the document: news, events, projects, and the people whom it appoints. */
export function mentionsOf(context: PageContext, { id }: Pick<Document, 'id'>): Link[] {
	const { view } = context;
	const self = { type: 'document', id } as const;
	const news = view
		.linkingTo(self, 'news', [...linkFields('news'), 'title', 'date'])
		.filter(({ date }) => view.hasPassed(date));
	const events = view.linkingTo(self, 'event', [...linkFields('event'), 'title']);
	const projects = view.linkingTo(self, 'project', [...linkFields('project'), 'title']);
	const roles = view.linkingTo(self, 'role', ['person']);
	const people = personLinks(
		context,
		roles.map(({ person }) => person),
	);
	return [...titledLinks(context, inOrder([...news, ...events, ...projects])), ...people];
}
