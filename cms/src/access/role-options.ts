import type { Role } from './roles.ts';

/** The roles as people of the desk know them, with what each may do. */
const roleWords: Record<Role, { name: string; does: string }> = {
	contributor: {
		name: 'Collaboratore',
		does: 'cura servizi, orari, contatti e documenti del suo ufficio',
	},
	author: { name: 'Autore', does: 'scrive bozze sue e le manda in revisione' },
	editor: { name: 'Redattore', does: 'scrive bozze' },
	publisher: { name: 'Responsabile', does: 'scrive, approva, pubblica, ritira' },
	'alert-officer': { name: 'Responsabile delle allerte', does: 'le pubblica e le conclude' },
};

const inOrder = ['contributor', 'author', 'editor', 'publisher', 'alert-officer'] as const satisfies Role[];

export const roleOptions = inOrder.map((value) => ({
	value,
	label: `${roleWords[value].name}: ${roleWords[value].does}`,
}));

export const nameOfRole = (role: Role): string => roleWords[role].name;
