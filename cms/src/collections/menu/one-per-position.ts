import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { idOf } from '../../projection/mapping.ts';
import { nested } from '../../publication/scope.ts';
import { holdsOne, type MenuPosition, positionLabels } from './positions.ts';

interface StoredMenu {
	id: string;
	owner?: string | { id: string } | null;
	position?: MenuPosition | null;
	_status?: 'draft' | 'published' | null;
}

/**
 * Refuses that a person publishes a second menu in a position where the site shows one. Drafts may wait for their turn:
 * a schedule withdraws one menu and publishes another together.
 */
export const onePerPosition: CollectionBeforeChangeHook<StoredMenu> = async ({ data, originalDoc, req }) => {
	const { owner, position, _status } = { ...originalDoc, ...data };
	if (!req.user || _status !== 'published' || !position || !holdsOne(position)) return data;
	const { docs } = await req.payload.find({
		overrideAccess: true,
		collection: 'menu',
		where: {
			and: [
				{ owner: { equals: idOf(owner) } },
				{ position: { equals: position } },
				{ _status: { equals: 'published' } },
				...(originalDoc?.id === undefined ? [] : [{ id: { not_equals: originalDoc.id } }]),
			],
		},
		limit: 1,
		depth: 0,
		pagination: false,
		locale: 'it',
		select: { title: true },
		req: nested(req),
	});
	const [other] = docs;
	if (!other) return data;
	const name = other.title ? `“${other.title}”` : 'senza titolo';
	const message =
		`Il sito ha già un menu pubblicato in questa posizione (${positionLabels[position]}): ${name}. ` +
		'Correggi quello, oppure ritiralo prima. Nulla è stato salvato.';
	throw new ValidationError({ collection: 'menu', errors: [{ path: 'position', message }], req });
};
