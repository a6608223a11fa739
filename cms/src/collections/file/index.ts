import type { CollectionConfig } from 'payload';
import { ownSiteAs, signedIn, uploadToOwnSite } from '../../access/rules.ts';
import { languagesField } from '../../fields/languages.ts';
import { alsoOnField, forceField, ownerField, publicationStatusField } from '../../fields/ownership.ts';
import { localizedText } from '../../fields/texts.ts';
import { mediaDirectory } from '../../files/directories.ts';
import { nameSafely } from '../../files/name-safely.ts';
import { onlyFromTheFile } from '../../files/only-from-the-file.ts';
import { servedSafely } from '../../files/served-safely.ts';
import { derivedField } from '../../files/derived-field.ts';
import { bulkEndpoints } from '../../bulk/endpoints.ts';
import { publishChange, publishDeletion } from '../../publication/hooks.ts';
import { requireConsent } from '../consent.ts';
import { graphQLNames } from '../graphql-names.ts';
import { requireOwnSite } from '../require-own-site.ts';
import { requireSafeFile } from './require-safe-file.ts';
import { storeUpload } from './store-upload.ts';

export const file: CollectionConfig = {
	slug: 'file',
	labels: { singular: 'Allegato', plural: 'Allegati' },
	graphQL: graphQLNames('file'),
	upload: {
		staticDir: mediaDirectory('file'),
		// Judged by `requireSafeFile`, in Italian and by the content: Payload goes by the label that the browser sends.
		allowRestrictedFileTypes: true,
		modifyResponseHeaders: servedSafely,
		crop: false,
		focalPoint: false,
		pasteURL: false,
	},
	admin: {
		group: 'Immagini e allegati',
		description:
			'File da scaricare. Ciò che carichi è pubblico dal momento in cui lo salvi: togli prima i dati personali.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'filename', 'owner', 'updatedAt'],
		listSearchableFields: ['title', 'filename'],
	},
	access: {
		read: signedIn,
		create: uploadToOwnSite,
		update: ownSiteAs('editor', 'publisher'),
		delete: ownSiteAs('publisher'),
	},
	fields: [
		localizedText({
			name: 'title',
			label: 'Titolo',
			required: true,
			description: 'Che cosa contiene, non il nome del file.',
		}),
		derivedField('stored'),
		publicationStatusField,
		ownerField('file'),
		alsoOnField,
		languagesField,
		forceField,
	],
	endpoints: bulkEndpoints('file'),
	hooks: {
		// The name in a refusal is the one the editor knows.
		beforeOperation: [onlyFromTheFile, requireSafeFile, nameSafely],
		beforeChange: [requireOwnSite, requireConsent, storeUpload],
		afterChange: [publishChange('file')],
		afterDelete: [publishDeletion('file')],
	},
};
