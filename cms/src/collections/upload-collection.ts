import type {
	CollectionBeforeChangeHook,
	CollectionBeforeOperationHook,
	CollectionConfig,
	Field,
} from 'payload';
import { changeOwnUpload, deleteOwn, signedIn, uploadToOwnSite } from '../access/rules.ts';
import { bulkEndpoints } from '../bulk/endpoints.ts';
import { languagesField } from '../fields/languages.ts';
import { withLimits } from '../fields/limits.ts';
import {
	alsoOnField,
	forceField,
	inUseField,
	ownerField,
	publicationStatusField,
	replacesOnlineField,
	sitesField,
	usesField,
} from '../fields/ownership.ts';
import { createdByField } from '../workflow/fields.ts';
import { nameSafely } from '../files/name-safely.ts';
import { onlyFromTheFile } from '../files/only-from-the-file.ts';
import { requireConsent } from './consent.ts';
import type { ContentTypeDefinition, ToPublished } from './content-type.ts';
import { graphQLNames } from './graphql-names.ts';
import { keepCreator } from './keep-creator.ts';
import { keepOwner } from './keep-owner.ts';
import type { Noun } from './noun.ts';
import { requireOwnSite } from './require-own-site.ts';

interface UploadCollection<T extends 'media' | 'file'> {
	type: T;
	noun: Noun;
	toPublished: ToPublished<T>;
	upload: Exclude<CollectionConfig['upload'], boolean | undefined>;
	description: string;
	/** Field shown as the title. */
	title: string;
	columns: string[];
	search: string[];
	fields: Field[];
	/** Checks the file. Its messages use the original file name, which the editor knows. */
	judge: CollectionBeforeOperationHook;
	store: CollectionBeforeChangeHook;
}

/**
 * Defines a collection of uploads. It has no drafts: every save is published, and new bytes of what is online are confirmed
 * (`publication/replacement.ts`).
 */
export function uploadCollection<T extends 'media' | 'file'>({
	type,
	noun,
	toPublished,
	upload,
	fields,
	judge,
	store,
	...admin
}: UploadCollection<T>): ContentTypeDefinition<T> {
	const collection: CollectionConfig = {
		slug: type,
		labels: { singular: noun.singular, plural: noun.plural },
		graphQL: graphQLNames(type),
		upload,
		admin: {
			group: 'Immagini e allegati',
			description: admin.description,
			useAsTitle: admin.title,
			defaultColumns: admin.columns,
			listSearchableFields: admin.search,
		},
		access: {
			read: signedIn,
			create: uploadToOwnSite(type),
			update: changeOwnUpload(type),
			delete: deleteOwn(type),
		},
		fields: [
			inUseField,
			replacesOnlineField,
			...withLimits(type, fields),
			publicationStatusField,
			usesField,
			ownerField(type),
			alsoOnField,
			sitesField,
			languagesField,
			forceField,
			createdByField,
		],
		endpoints: bulkEndpoints(type, noun),
		hooks: {
			// `judge` runs before `nameSafely`, so that a refusal shows the original file name.
			beforeOperation: [onlyFromTheFile, judge, nameSafely],
			beforeChange: [keepCreator, keepOwner, requireOwnSite, requireConsent, store],
		},
	};
	return { type, noun, toPublished, collection };
}
