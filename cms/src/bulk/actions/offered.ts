import { type ContentType, topics } from '@portolano/content-models';
import type { Field } from 'payload';
import { vocabularyOptions } from '../../fields/choices.ts';
import { mayBeOutdated } from '../../publication/withdrawal/wanted.ts';

/** What can be done with many documents of a list at once. */
export const actionNames = [
	...(['submit', 'approve', 'publish', 'schedule', 'withdraw'] as const),
	...(['classify', 'bundle', 'bin', 'delete'] as const),
] as const;

export type ActionName = (typeof actionNames)[number];

/** Fields that are set for many documents at once. */
export const classifyingFields = ['topics', 'offices', 'office'] as const;

export type ClassifyingField = (typeof classifyingFields)[number];

/** A field that can be set for many documents of a type. */
export interface Classifying {
	field: ClassifyingField;
	label: string;
	/** Whether it takes several values, so that one can be added. */
	isMany: boolean;
	/** Its terms; undefined for a reference to an office. */
	options?: { value: string; label: string }[];
}

/** What the list of a type offers. */
export interface Offered {
	actions: ActionName[];
	classifying: Classifying[];
	/** Whether they may stay online as no longer current. */
	mayBeOutdated: boolean;
	/** Whether they have states; pictures and files have none. */
	hasStates: boolean;
}

function fieldsIn(field: Field): Field[] {
	if (field.type === 'tabs')
		return field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields.flatMap(fieldsIn)));
	if (field.type === 'row' || field.type === 'collapsible') return field.fields.flatMap(fieldsIn);
	return [field];
}

const terms = vocabularyOptions(topics).map((option) =>
	typeof option === 'string'
		? { value: option, label: option }
		: { value: option.value, label: typeof option.label === 'string' ? option.label : option.value },
);

function classifyingOf(field: Field): Classifying[] {
	if (field.type !== 'select' && field.type !== 'relationship') return [];
	const name = classifyingFields.find((one) => one === field.name);
	const isOfOffices = field.type === 'relationship' && field.relationTo === 'office';
	if (!name || (name === 'topics') === isOfOffices) return [];
	const label = typeof field.label === 'string' ? field.label : name;
	return [
		{ field: name, label, isMany: field.hasMany === true, ...(name === 'topics' && { options: terms }) },
	];
}

const ofDocuments: readonly ActionName[] = ['submit', 'approve', 'publish', 'schedule', 'withdraw'];

/**
 * Returns what can be done with many documents of a type. A site is a thing of its own, and an alert goes online and off by its
 * own desk alone.
 */
export function offeredFor(type: ContentType, fields: Field[]): Offered {
	const hasStates = type !== 'media' && type !== 'file';
	const only = (...actions: ActionName[]): Offered => ({
		...{ actions, classifying: [], mayBeOutdated: false, hasStates },
	});
	if (type === 'site') return only();
	if (!hasStates) return only('delete');
	if (type === 'alert') return only('bin');
	const classifying = fields.flatMap(fieldsIn).flatMap(classifyingOf);
	const actions: ActionName[] = [
		...ofDocuments,
		...(classifying.length > 0 ? (['classify'] as const) : []),
		...(['bundle', 'bin'] as const),
	];
	return { actions, classifying, mayBeOutdated: mayBeOutdated(type), hasStates };
}
