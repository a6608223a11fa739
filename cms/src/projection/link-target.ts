import type { ContentType, LinkTarget } from '@portolano/content-models';
import { anyRef } from './mapping.ts';

/** The fields of a link as the form stores them. */
export interface LinkForm {
	kind?: 'document' | 'url' | 'email' | 'phone' | 'path' | null;
	document?: { relationTo: ContentType; value: string | { id: string } } | null;
	url?: string | null;
	address?: string | null;
	number?: string | null;
	path?: string | null;
}

/** Returns the published target; undefined if no kind was chosen. A missing address is empty: the schema refuses it. */
export function toLinkTarget(form: LinkForm | null | undefined): LinkTarget | undefined {
	switch (form?.kind) {
		case 'document':
			return { kind: 'document', document: form.document ? anyRef(form.document) : { type: 'page', id: '' } };
		case 'url':
			return { kind: 'url', url: form.url ?? '' };
		case 'email':
			return { kind: 'email', address: form.address ?? '' };
		case 'phone':
			return { kind: 'phone', number: form.number ?? '' };
		case 'path':
		case null:
		case undefined:
			return undefined;
	}
}
