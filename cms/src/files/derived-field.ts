import type { JSONField } from 'payload';

/** Returns a hidden field for data that the server derives from an upload; requests can't write it. */
export function derivedField(name: string): JSONField {
	return {
		name,
		type: 'json',
		access: { create: () => false, update: () => false },
		admin: { hidden: true },
	};
}
