import type { ContentType } from '@portolano/content-models';
import type { CollectionConfig } from 'payload';
import { publishChange, publishDeletion } from '../publication/hooks.ts';
import { alertImports } from './alert-imports/index.ts';
import { alertSteps } from './alert-steps/index.ts';
import { withCleanTexts } from './clean-at-the-door.ts';
import type { ContentTypeDefinition } from './content-type.ts';
import { logEntries } from './log-entries/index.ts';
import { registry } from './registry.ts';
import { signIns } from './sign-ins/index.ts';
import { users } from './users/index.ts';

/** Adds the hooks that write publications and withdrawals to the publication log. */
function published({
	type,
	collection,
}: Pick<ContentTypeDefinition<ContentType>, 'type' | 'collection'>): CollectionConfig {
	const { hooks } = collection;
	return {
		...collection,
		hooks: { ...hooks, afterChange: [publishChange(type)], afterDelete: [publishDeletion(type)] },
	};
}

const formWatch = '/admin/desk/FormWatch.tsx#FormWatch';

/** Makes the form list the fields that made a save fail, and hides the link to the API, which answers in English. */
function withFormWatch(collection: CollectionConfig): CollectionConfig {
	const { admin } = collection;
	const edit = { ...admin?.components?.edit, beforeDocumentControls: [formWatch] };
	return { ...collection, admin: { ...admin, hideAPIURL: true, components: { ...admin?.components, edit } } };
}

/** Collections that people edit, in the order of the menu. */
const written = [...Object.values(registry).map(published), users];

/** Collections that the CMS itself writes: their texts need no cleaning. */
const records = [alertImports, alertSteps, logEntries, signIns];

/** All collections, in the order of the menu. */
export const collections: CollectionConfig[] = [...written.map(withCleanTexts), ...records].map(
	withFormWatch,
);
