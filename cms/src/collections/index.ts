import type { ContentType } from '@portolano/content-models';
import type { CollectionConfig } from 'payload';
import { publishChange, publishDeletion } from '../publication/hooks.ts';
import { withCleanTexts } from './clean-at-the-door.ts';
import type { ContentTypeDefinition } from './content-type.ts';
import { logEntries } from './log-entries/index.ts';
import { registry } from './registry.ts';
import { signIns } from './sign-ins/index.ts';
import { users } from './users/index.ts';

/** Every change of a document that readers see gets its line in the publication log. */
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

/** Every form names the fields for which a save was refused; none shows the answers of the API, which are in English. */
function withFormWatch(collection: CollectionConfig): CollectionConfig {
	const { admin } = collection;
	const edit = { ...admin?.components?.edit, beforeDocumentControls: [formWatch] };
	return { ...collection, admin: { ...admin, hideAPIURL: true, components: { ...admin?.components, edit } } };
}

/** What people write, in the order of the menu. */
const written = [...Object.values(registry).map(published), users];

/** Every collection, in the order of the menu. The log holds what was cleaned when it was written, and nobody writes sign-ins. */
export const collections: CollectionConfig[] = [...written.map(withCleanTexts), logEntries, signIns].map(
	withFormWatch,
);
