import type { CollectionConfig } from 'payload';
import { ownSiteAs, signedIn, uploadToOwnSite } from '../../access/rules.ts';
import { languagesField } from '../../fields/languages.ts';
import { alsoOnField, forceField, ownerField, publicationStatusField } from '../../fields/ownership.ts';
import { localizedText, plainText } from '../../fields/texts.ts';
import { derivedField } from '../../files/derived-field.ts';
import { nameSafely } from '../../files/name-safely.ts';
import { onlyFromTheFile } from '../../files/only-from-the-file.ts';
import { servedSafely } from '../../files/served-safely.ts';
import { bulkEndpoints } from '../../bulk/endpoints.ts';
import { publishChange, publishDeletion } from '../../publication/hooks.ts';
import { requireConsent } from '../consent.ts';
import { graphQLNames } from '../graphql-names.ts';
import { requireOwnSite } from '../require-own-site.ts';
import { requireReadablePicture } from './require-readable-picture.ts';
import { imageSizes } from './sizes.ts';
import { storeVariants } from './store-variants.ts';
import { mediaDirectory } from '../../files/directories.ts';

// Larger originals only cost disk: no page shows more than 1600 pixels.
const widestOriginal = 3200;

export const media: CollectionConfig = {
	slug: 'media',
	labels: { singular: 'Immagine', plural: 'Immagini' },
	graphQL: graphQLNames('media'),
	upload: {
		staticDir: mediaDirectory('media'),
		// SVG can carry scripts; only raster pictures are accepted, whatever their name says.
		mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
		imageSizes,
		adminThumbnail: 'webp400',
		focalPoint: true,
		crop: true,
		resizeOptions: { width: widestOriginal, withoutEnlargement: true },
		displayPreview: true,
		pasteURL: false,
		modifyResponseHeaders: servedSafely,
	},
	admin: {
		group: 'Immagini e allegati',
		description: 'Fotografie e disegni. Ciò che carichi è pubblico dal momento in cui lo salvi.',
		useAsTitle: 'alternativeText',
		defaultColumns: ['filename', 'alternativeText', 'owner', 'updatedAt'],
		listSearchableFields: ['alternativeText', 'filename', 'credit'],
	},
	access: {
		read: signedIn,
		create: uploadToOwnSite,
		update: ownSiteAs('editor', 'publisher'),
		delete: ownSiteAs('publisher'),
	},
	fields: [
		localizedText({
			name: 'alternativeText',
			label: 'Testo alternativo',
			required: true,
			description: 'Che cosa dice l’immagine a chi non la vede. Non cominciare con “Immagine di”.',
		}),
		localizedText({ name: 'caption', label: 'Didascalia' }),
		plainText({
			name: 'credit',
			label: 'Autore o fonte',
			description: 'Solo il nome: la pagina scrive davanti “Crediti”, nella sua lingua.',
		}),
		plainText({ name: 'licence', label: 'Licenza', max: 80, description: 'Per esempio CC BY 4.0.' }),
		derivedField('variants'),
		publicationStatusField,
		ownerField('media'),
		alsoOnField,
		languagesField,
		forceField,
	],
	endpoints: bulkEndpoints('media'),
	hooks: {
		// The name in a refusal is the one the editor knows.
		beforeOperation: [onlyFromTheFile, requireReadablePicture, nameSafely],
		beforeChange: [requireOwnSite, requireConsent, storeVariants],
		afterChange: [publishChange('media')],
		afterDelete: [publishDeletion('media')],
	},
};
