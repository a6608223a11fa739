import type { ContentType } from '@portolano/content-models';
import type { CollectionConfig } from 'payload';
import { manyEndpoints } from '../bulk/actions/endpoints.ts';
import { offeredFor } from '../bulk/actions/offered.ts';
import { checkEndpoints } from '../checks/endpoint.ts';
import { commentEndpoints } from '../workflow/comments.ts';
import { workflowEndpoints } from '../workflow/endpoints.ts';
import { recordDeletion, recordSave } from '../workflow/settle-state.ts';
import { withdrawalEndpoints } from '../publication/withdrawal/endpoint.ts';
import { relocationEndpoints } from '../relocation/endpoint.ts';
import { usesEndpoint } from '../uses/endpoint.ts';
import { inUseEndpoint } from '../uses/in-use.ts';
import { recordReplacement, requireConfirmedReplacement } from '../publication/replacement.ts';
import { presenceEndpoint } from '../presence/endpoint.ts';
import { publishChange, publishDeletion } from '../publication/hooks.ts';
import { alertImports } from './alert-imports/index.ts';
import { alertSteps } from './alert-steps/index.ts';
import { bundleEndpoints } from '../bundles/endpoints.ts';
import { bundles } from './bundles/index.ts';
import { comments } from './comments/index.ts';
import { withCleanTexts } from './clean-at-the-door.ts';
import type { ContentTypeDefinition } from './content-type.ts';
import { moves } from './moves/index.ts';
import { proposalEndpoints } from '../proposals/endpoints.ts';
import { proposals } from './proposals/index.ts';
import { outgoingMail } from './outgoing-mail/index.ts';
import { previewVisitors } from './preview-visitors/index.ts';
import { sharedPreviews } from './shared-previews/index.ts';
import { sharedPreviewEndpoints } from '../shared-previews/endpoints.ts';
import { visitEndpoint } from '../shared-previews/visit-endpoint.ts';
import { logEntries } from './log-entries/index.ts';
import { registry } from './registry.ts';
import { identities } from './identities/index.ts';
import { savedFilterEndpoints } from '../saved-filters/endpoints.ts';
import { savedFilters } from './saved-filters/index.ts';
import { secondFactors } from './second-factors/index.ts';
import { signIns } from './sign-ins/index.ts';
import { users } from './users/index.ts';

/**
 * Adds the hooks that write the publication log and, for documents with states, the record of moves, with the endpoints of
 * uses, moves to other sites, states, withdrawals and comments.
 */
function published({
	type,
	collection,
}: Pick<ContentTypeDefinition<ContentType>, 'type' | 'collection'>): CollectionConfig {
	const { hooks, endpoints } = collection;
	const isUpload = collection.upload !== undefined;
	return {
		...collection,
		endpoints: [
			usesEndpoint(type),
			...manyEndpoints(type, offeredFor(type, collection.fields).actions),
			...relocationEndpoints(type),
			...(isUpload
				? [inUseEndpoint(type)]
				: [
						...workflowEndpoints(type),
						...withdrawalEndpoints(type),
						...checkEndpoints(type),
						...commentEndpoints(type),
						...sharedPreviewEndpoints(type),
						presenceEndpoint(type),
					]),
			...(endpoints === false ? [] : (endpoints ?? [])),
		],
		hooks: {
			...hooks,
			beforeChange: [
				...(isUpload ? [requireConfirmedReplacement(type)] : []),
				...(hooks?.beforeChange ?? []),
			],
			afterChange: [publishChange(type), isUpload ? recordReplacement(type) : recordSave(type)],
			afterDelete: [publishDeletion(type), ...(isUpload ? [] : [recordDeletion(type)])],
		},
	};
}

const formWatch = '/admin/desk/FormWatch.tsx#FormWatch';
const usesBeforeDeletion = '/admin/uses/UsesBeforeDeletion.tsx#UsesBeforeDeletion';

const isPublishable = ({ slug }: CollectionConfig) => Object.hasOwn(registry, slug);

/** Makes the form list the fields that made a save fail, and hides the link to the API, which answers in English. */
function withFormWatch(collection: CollectionConfig): CollectionConfig {
	const { admin } = collection;
	const edit = {
		...admin?.components?.edit,
		beforeDocumentControls: isPublishable(collection) ? [formWatch, usesBeforeDeletion] : [formWatch],
	};
	return { ...collection, admin: { ...admin, hideAPIURL: true, components: { ...admin?.components, edit } } };
}

/**
 * Puts above the table of a list what can be done with the selected rows, and what an empty one says; with a `noun`, for contents
 * of our own.
 */
function withListTools(
	collection: CollectionConfig,
	own: Partial<Pick<ContentTypeDefinition<ContentType>, 'type' | 'noun'>>,
): CollectionConfig {
	const { admin } = collection;
	const offered = own.type && offeredFor(own.type, collection.fields);
	const tools = {
		path: '/admin/lists/ListTools.tsx#ListTools',
		clientProps: { ...(own.noun && { noun: own.noun }), ...(offered && { offered }) },
	};
	const list = { Component: '/admin/lists/ListScreen.tsx#ListScreen' };
	return {
		...collection,
		admin: {
			...admin,
			components: {
				...admin?.components,
				beforeListTable: [tools],
				views: { ...admin?.components?.views, ...(own.type && { list }) },
			},
		},
	};
}

/** Collections that people edit, in the order of the menu. */
const written = [
	...Object.values(registry).map((own) => withListTools(published(own), own)),
	withListTools(users, {}),
];

/** Collections that the CMS itself writes: their texts need no cleaning. */
const records = [
	alertImports,
	alertSteps,
	{ ...bundles, endpoints: bundleEndpoints },
	comments,
	logEntries,
	moves,
	outgoingMail,
	{ ...savedFilters, endpoints: savedFilterEndpoints },
	{ ...proposals, endpoints: proposalEndpoints },
	previewVisitors,
	secondFactors,
	identities,
	{ ...sharedPreviews, endpoints: [visitEndpoint] },
	signIns,
].map((record) => withListTools(record, {}));

/** All collections, in the order of the menu. */
export const collections: CollectionConfig[] = [...written.map(withCleanTexts), ...records].map(
	withFormWatch,
);
