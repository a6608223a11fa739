import type { UIField } from 'payload';

const part = (name: string, label: string, component: string): UIField => ({
	name,
	label,
	type: 'ui',
	admin: {
		disableListColumn: true,
		components: { Field: `/admin/steps/${component}.tsx#${component}` },
	},
});

/** Above the tabs of a form whose tabs are steps: how many are complete, and what is missing in which. */
export const stepsBar = part('stepsBar', 'Passi', 'StepsBar');

/** Below them: to the step before and the one after. */
export const stepButtons = part('stepButtons', 'Passo successivo', 'StepButtons');

/** In the sidebar of the other forms: what is missing for the document to be published. */
export const missingBox: UIField = {
	name: 'missing',
	label: 'Che cosa manca',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: { Field: '/admin/steps/MissingBox.tsx#MissingBox' },
	},
};
