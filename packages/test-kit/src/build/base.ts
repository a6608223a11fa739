import type { ContentType, Language, Reference } from '@portolano/content-models';
import { slugOf } from '../text.ts';

/** The site that owns a document unless a test says otherwise. */
export const defaultSite = 'portale';

/** When a document was published and changed, unless a test says otherwise. */
export const defaultInstant = '2026-01-10T09:00:00.000Z';

/**
 * Returns the fields of every document. The id is made from the type and `name`, so equal calls build equal documents.
 */
export function base<const T extends ContentType>(type: T, name: string) {
	const languages: Language[] = ['it'];
	return {
		type,
		id: `${type}-${slugOf(name)}`.slice(0, 64),
		owner: defaultSite,
		alsoOn: [],
		languages,
		publishedAt: defaultInstant,
		updatedAt: defaultInstant,
	};
}

/** Returns a reference to a document of `type`. */
export function to<const T extends ContentType>(type: T, id: string): Reference<T> {
	return { type, id };
}

/** Targets of references that the schema requires and the test doesn't give. */
export const defaults = {
	body: to('body', 'body-comune-di-borgomarina'),
	office: to('office', 'office-ufficio-relazioni-con-il-pubblico'),
	contactPoint: to('contact-point', 'contact-point-contatti-dell-ufficio-relazioni'),
	place: to('place', 'place-municipio'),
	media: to('media', 'media-veduta-del-porto'),
	file: to('file', 'file-modulo-di-domanda'),
	document: to('document', 'document-regolamento-dei-servizi'),
	person: to('person', 'person-maria-rossi'),
};
