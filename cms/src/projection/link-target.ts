import type { ContentType, LinkTarget } from '@portolano/content-models';
import { anyRef } from './mapping.ts';

/** The fields of a link as the form keeps them. */
export interface LinkForm {
	kind?: 'document' | 'url' | 'email' | 'phone' | 'path' | null;
	document?: { relationTo: ContentType; value: string | { id: string } } | null;
	url?: string | null;
	address?: string | null;
	number?: string | null;
	path?: string | null;
}

/** The published target, or nothing when no kind was chosen. A missing address is left empty, for the schema to refuse. */
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
