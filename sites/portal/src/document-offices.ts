import type { Reference } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { Link } from '@portolano/ui/props.ts';
import { eachOnce, isUsed, pagesOf } from '@portolano/site-kit/data.ts';
import { numberedPath } from '@portolano/site-kit/routes.ts';
import { currentOf, type DocumentKind, soughtKinds } from './document-kinds.ts';

/** An office with documents of a kind that are not over. */
export interface OfficeOfKind {
	readonly name: string;
	/** Address of the list of its documents. */
	readonly href: string;
	readonly reference: Reference<'office'>;
}

/** Returns the query for the documents of a kind of one office that are not over. */
export function currentOfOffice(kind: DocumentKind, office: Reference<'office'>) {
	const query = currentOf(kind);
	return { ...query, where: { ...query.where, office } };
}

/** Returns the offices that a list of a kind is narrowed by, in alphabetical order; none where all is of one office. */
export function officesOfKind(view: StoreView, kind: DocumentKind): OfficeOfKind[] {
	const { items } = view.list({ ...currentOf(kind), select: ['office'] });
	const references = eachOnce(items.map(({ office }) => office));
	if (references.length < 2) return [];
	return view
		.resolve(references, ['title', 'slug'])
		.map(({ id, title, slug }) => ({
			name: title.it,
			href: `${kind.step.href}ufficio/${slug.it}/`,
			reference: { type: 'office' as const, id },
		}))
		.toSorted((one, other) => one.name.localeCompare(other.name, 'it'));
}

/** Returns the addresses of the lists of a kind by office. */
export function officePaths(view: StoreView, kind: DocumentKind): string[] {
	return officesOfKind(view, kind).flatMap(({ href, reference }) =>
		Array.from({ length: pagesOf(view, currentOfOffice(kind, reference)) }, (_, index) =>
			numberedPath(href, index + 1),
		),
	);
}

/** Returns links to the lists of the documents of one office, by kind. Only kinds that the office has are looked at. */
export function listsOfOffice(view: StoreView, office: Reference<'office'>): Link[] {
	return soughtKinds
		.filter((kind) => isUsed(view, 'document', currentOfOffice(kind, office).where))
		.flatMap((kind) =>
			officesOfKind(view, kind)
				.filter(({ reference }) => reference.id === office.id)
				.map(({ href }) => ({ text: `${kind.step.text} di questo ufficio`, href })),
		);
}
