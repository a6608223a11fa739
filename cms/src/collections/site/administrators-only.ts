import type { CheckboxField, RelationshipField, SelectField, TextField } from 'payload';
import { administratorsOnField } from '../../access/rules.ts';

const reason = 'Lo decide chi amministra: vale per tutte le pagine del sito.';

/** Locks a field of the identity of a site for its publishers and editors. The form shows it, and why it is locked. */
export function administratorsOnly<F extends TextField | SelectField | RelationshipField | CheckboxField>(
	field: F,
): F {
	const description: unknown = field.admin?.description;
	return {
		...field,
		access: { create: administratorsOnField, update: administratorsOnField },
		admin: { ...field.admin, description: [description, reason].filter(Boolean).join(' ') },
	};
}
