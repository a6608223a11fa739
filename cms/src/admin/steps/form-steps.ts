import type { ClientField, ClientTab } from 'payload';
import type { Missing } from './use-missing.ts';

/** A tab of a form that is filled in step by step. */
export interface Step {
	label: string;
	/** What is missing in it; undefined while that isn't known. */
	missing: readonly Missing[] | undefined;
}

/** Returns the names of the values in a part of a form, through layout without names. */
function namesIn(fields: readonly ClientField[]): string[] {
	return fields.flatMap((field) => {
		if ('name' in field && typeof field.name === 'string') return [field.name];
		return 'fields' in field ? namesIn(field.fields) : [];
	});
}

const labelOf = ({ label }: ClientTab) => (typeof label === 'string' ? label : '');

/** Returns the steps of a form: its tabs, with what is missing in each. What lies in no tab is told with the first. */
export function formSteps(fields: readonly ClientField[], missing: readonly Missing[] | undefined): Step[] {
	const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []));
	const places = tabs.map(({ fields: inside }) => new Set(namesIn(inside)));
	const stepOf = ({ path }: Missing) => {
		const [name = ''] = path.split('.');
		return Math.max(
			0,
			places.findIndex((names) => names.has(name)),
		);
	};
	return tabs.map((tab, index) => ({
		label: labelOf(tab),
		missing: missing?.filter((one) => stepOf(one) === index),
	}));
}

/** Returns “3 di 6 passi completi”. */
export function progressWords(steps: readonly Step[]): string {
	const complete = steps.filter(({ missing }) => missing?.length === 0).length;
	return `${complete} di ${steps.length} ${complete === 1 ? 'completo' : 'completi'}`;
}

/** Returns “manca 1 cosa”, “mancano 3 cose”. */
export function missingWords(count: number): string {
	return count === 1 ? 'manca 1 cosa' : `mancano ${count} cose`;
}
