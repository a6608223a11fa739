import { type ContentType, hasHistory } from '@portolano/content-models';
import type {
	CollectionBeforeChangeHook,
	CollectionBeforeDeleteHook,
	CollectionConfig,
	Endpoint,
	Field,
} from 'payload';
import { createOwn, deleteOwn, historyOfOwn, publishedOrOwn, updateOwn } from '../access/rules.ts';
import { languagesField } from '../fields/languages.ts';
import { withLimits } from '../fields/limits.ts';
import {
	alsoOnField,
	bundleField,
	forceField,
	ownerField,
	publicationStatusField,
	scheduleField,
	sitesField,
	usesField,
} from '../fields/ownership.ts';
import { missingBox } from '../fields/steps.ts';
import { mergeStaleSave, noteStart } from '../merge/merge-stale-save.ts';
import { bulkEndpoints } from '../bulk/endpoints.ts';
import { historyFields } from '../publication/history/fields.ts';
import { takeRevision } from '../publication/history/revision-of-save.ts';
import { noteRequestedWithdrawal } from '../publication/withdrawal/requested.ts';
import { noteWithdrawalDetails } from '../publication/withdrawal/details.ts';
import { workflowFields, workflowStrip } from '../workflow/fields.ts';
import { noteKindOfSave, settleState } from '../workflow/settle-state.ts';
import { copyAsDraft } from '../versions/copy-as-draft.ts';
import { requireDraft, restoreEndpoint } from '../versions/restore-as-draft.ts';
import { confirmOnce } from './confirm-once.ts';
import { requireConsent } from './consent.ts';
import type { ContentTypeDefinition, ToPublished } from './content-type.ts';
import { graphQLNames } from './graphql-names.ts';
import { keepCreator } from './keep-creator.ts';
import { keepOwner } from './keep-owner.ts';
import type { Noun } from './noun.ts';
import { refuseStaleSave } from './refuse-stale-save.ts';
import { requireOwnSite } from './require-own-site.ts';
import { requirePageOnOwner } from './require-page-on-owner.ts';

const versionsKept = 20;

interface ContentCollection<T extends ContentType> {
	type: T;
	noun: Noun;
	toPublished: ToPublished<T>;
	/** Group in the menu of the admin panel. */
	group: string;
	description: string;
	fields: Field[];
	/** Field shown as the title; `title` by default. */
	title?: string;
	/** Columns of the list between the title and the common columns. */
	columns?: string[];
	/** All columns of the list, replacing the title and the common columns. */
	ownColumns?: string[];
	search?: string[];
	access?: CollectionConfig['access'];
	/** Endpoints of its own. */
	endpoints?: Endpoint[];
	/** Hooks that run last, after all common checks have passed. */
	beforeChange?: CollectionBeforeChangeHook[];
	beforeDelete?: CollectionBeforeDeleteHook[];
}

/** Defines a content type with drafts, versions, a trash and an owner. The publication hooks are added elsewhere. */
export function contentCollection<T extends ContentType>(
	options: ContentCollection<T>,
): ContentTypeDefinition<T> {
	const { type, noun, toPublished } = options;
	return { type, noun, toPublished, collection: collectionOf(options) };
}

function collectionOf<T extends ContentType>(options: ContentCollection<T>): CollectionConfig {
	const { type, noun, group, description, title = 'title', columns = [], search = [] } = options;
	return {
		slug: type,
		labels: { singular: noun.singular, plural: noun.plural },
		graphQL: graphQLNames(type),
		trash: true,
		versions: { drafts: { schedulePublish: false }, maxPerDoc: versionsKept },
		admin: {
			group,
			description,
			useAsTitle: title,
			defaultColumns: options.ownColumns ?? [title, 'workflow', ...columns, 'owner', 'savedBy', 'updatedAt'],
			listSearchableFields: [title, ...search],
			pagination: { defaultLimit: 20 },
			// Shows the button; the address is that of a session, which the button opens.
			preview: () => null,
			components: {
				edit: {
					PreviewButton: '/admin/preview/PreviewButton.tsx#PreviewButton',
					UnpublishButton: '/admin/workflow/Nothing.tsx#Nothing',
				},
				views: {
					edit: {
						versions: { Component: '/admin/versions/VersionListScreen.tsx#VersionListScreen' },
						version: { Component: '/admin/versions/VersionScreen.tsx#VersionScreen' },
					},
				},
			},
		},
		access: {
			read: publishedOrOwn(type),
			readVersions: historyOfOwn(type),
			create: createOwn(type),
			update: updateOwn(type),
			delete: deleteOwn(type),
			...options.access,
		},
		fields: [
			workflowStrip,
			// A service tells what is missing in its steps.
			...(type === 'service' ? [] : [missingBox]),
			...withLimits(type, options.fields),
			publicationStatusField,
			scheduleField,
			bundleField,
			usesField,
			...(type === 'site' ? [] : [ownerField(type)]),
			alsoOnField,
			sitesField,
			languagesField,
			forceField,
			...workflowFields,
			...(hasHistory(type) ? historyFields : []),
		],
		endpoints: [...bulkEndpoints(type, noun), restoreEndpoint(type), ...(options.endpoints ?? [])],
		hooks: {
			beforeOperation: [
				requireDraft,
				copyAsDraft,
				noteStart,
				noteKindOfSave,
				noteRequestedWithdrawal,
				noteWithdrawalDetails,
			],
			beforeChange: [
				// First: the others judge what will be saved. An alert is never merged: who changes it must have seen it as it is.
				type === 'alert' ? refuseStaleSave : mergeStaleSave(type),
				keepCreator,
				// Where an alert stands is decided at the desk of alerts.
				...(type === 'alert' ? [] : [keepOwner]),
				requireOwnSite,
				requirePageOnOwner(type, noun),
				requireConsent,
				confirmOnce,
				...(options.beforeChange ?? []),
				settleState(type),
				...(hasHistory(type) ? [takeRevision(type)] : []),
			],
			beforeDelete: options.beforeDelete ?? [],
		},
	};
}
