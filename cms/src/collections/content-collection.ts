import type { ContentType } from '@portolano/content-models';
import type { CollectionConfig, Field } from 'payload';
import {
	createOnOwnSiteAs,
	historyOfOwnSite,
	ownSiteAs,
	publishedOrOwnSite,
	updateOwnSiteAs,
} from '../access/rules.ts';
import { languagesField } from '../fields/languages.ts';
import { alsoOnField, forceField, ownerField, publicationStatusField } from '../fields/ownership.ts';
import { bulkEndpoints } from '../bulk/endpoints.ts';
import { noteRequestedWithdrawal } from '../publication/requested-withdrawal.ts';
import { publishChange, publishDeletion } from '../publication/hooks.ts';
import { nounOf } from '../publication/nouns.ts';
import { copyAsDraft } from '../versions/copy-as-draft.ts';
import { requireDraft, restoreEndpoint } from '../versions/restore-as-draft.ts';
import { confirmOnce } from './confirm-once.ts';
import { requireConsent } from './consent.ts';
import { graphQLNames } from './graphql-names.ts';
import { refuseStaleSave } from './refuse-stale-save.ts';
import { requireOwnSite } from './require-own-site.ts';

const versionsKept = 20;

interface ContentCollection {
	type: ContentType;
	/** Heading of the menu under which it stands. */
	group: string;
	description: string;
	fields: Field[];
	/** Field shown as the title; `title` unless told. */
	title?: string;
	columns?: string[];
	search?: string[];
	access?: CollectionConfig['access'];
}

/** A collection with drafts, versions, a bin, an owner, and a line in the publication log for every change readers see. */
export function contentCollection(options: ContentCollection): CollectionConfig {
	const { type, group, description, fields, title = 'title', columns = [], search = [], access } = options;
	const { singular, plural } = nounOf(type);
	return {
		slug: type,
		labels: { singular, plural },
		graphQL: graphQLNames(type),
		trash: true,
		versions: { drafts: { schedulePublish: false }, maxPerDoc: versionsKept },
		admin: {
			group,
			description,
			useAsTitle: title,
			defaultColumns: [title, ...columns, 'owner', '_status', 'updatedAt'],
			listSearchableFields: [title, ...search],
			pagination: { defaultLimit: 20 },
		},
		access: {
			read: publishedOrOwnSite,
			readVersions: historyOfOwnSite,
			create: createOnOwnSiteAs('editor', 'publisher'),
			update: updateOwnSiteAs('editor', 'publisher'),
			delete: ownSiteAs('publisher'),
			...access,
		},
		fields: [
			...fields,
			publicationStatusField,
			...(type === 'site' ? [] : [ownerField(type)]),
			alsoOnField,
			languagesField,
			forceField,
		],
		endpoints: [...bulkEndpoints(type), restoreEndpoint(type)],
		hooks: {
			beforeOperation: [requireDraft, copyAsDraft, noteRequestedWithdrawal],
			beforeChange: [requireOwnSite, requireConsent, refuseStaleSave, confirmOnce],
			afterChange: [publishChange(type)],
			afterDelete: [publishDeletion(type)],
		},
	};
}
