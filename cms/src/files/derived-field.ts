import type { JSONField } from 'payload';

/** What the server makes of an uploaded file: never shown, and written by no request. */
export function derivedField(name: string): JSONField {
	return {
		name,
		type: 'json',
		access: { create: () => false, update: () => false },
		admin: { hidden: true },
	};
}
