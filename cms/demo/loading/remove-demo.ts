import type { Payload } from 'payload';
import { repeatOnConflict } from '../../src/database/repeat.ts';
import { hasDrafts } from '../../src/publication/read-records.ts';
import { rederiveAll } from '../../src/publication/rederivation/rederive.ts';
import { allForms, type Form, nameOf, newestById } from './all-forms.ts';
import { type Brought, keepBrought, readBrought } from './brought.ts';
import { removeDemoUsers } from './remove-demo-users.ts';
import { idsIn, keptDocuments } from './kept-documents.ts';
import type { Removal } from './removal.ts';

interface Fate {
	leaving: Form[];
	changed: Form[];
	used: Form[];
}

/** Decides what becomes of each document that the demo brought. */
async function fateOf({ savedAt }: Brought, payload: Payload): Promise<Fate> {
	const forms = await allForms(payload);
	const { docs: users } = await payload.find({ collection: 'users', depth: 0, pagination: false });
	const ofDemo = newestById(forms).filter(({ id }) => savedAt[id] !== undefined);
	const unchanged = ofDemo.filter(({ id, updatedAt }) => savedAt[id] === updatedAt);
	const ids = new Set(unchanged.map(({ id }) => id));
	const mentioning = [...forms, ...users.map((user) => ({ id: user.id, fields: user }))];
	const used = keptDocuments(
		mentioning.map(({ id, fields }) => ({ id, mentions: idsIn(fields, ids) })),
		ids,
	);
	return {
		leaving: unchanged.filter(({ id }) => !used.has(id)),
		changed: ofDemo.filter(({ id }) => !ids.has(id)),
		used: unchanged.filter(({ id }) => used.has(id)),
	};
}

/** Uploads are deleted first, because their owner is required in the database, and sites last. */
function inOrder(forms: readonly Form[], payload: Payload): Form[] {
	const rank = ({ type }: Form) => (type === 'site' ? 2 : Number(hasDrafts(type, payload)));
	return forms.toSorted((one, other) => rank(one) - rank(other));
}

/** Deletes permanently. The log is derived again at the end, when all that leaves is gone. */
async function remove({ type, id }: Form, payload: Payload): Promise<void> {
	const context = { isDeferred: true };
	await repeatOnConflict(() => payload.delete({ collection: type, id, depth: 0, context }));
}

/**
 * Deletes the documents and accounts that the demo brought, unless people changed or use them, and takes them offline.
 * `file` is where the loader noted them. Returns undefined, having changed nothing, when there is no note.
 */
export async function removeDemo(payload: Payload, file: string): Promise<Removal | undefined> {
	const brought = readBrought(file);
	if (!brought) return undefined;
	const accounts = await removeDemoUsers(payload);
	const { leaving, changed, used } = await fateOf(brought, payload);
	for (const form of inOrder(leaving, payload)) await remove(form, payload);
	await rederiveAll(payload);
	keepBrought(brought, new Set([...changed, ...used].map(({ id }) => id)), file);
	const names = (forms: Form[]) => forms.map((form) => nameOf(form, payload));
	return { removed: leaving.length, changed: names(changed), used: names(used), accounts };
}
