import type { Field, Tab } from 'payload';
import { expect, test } from 'vitest';
import { registry } from './registry.ts';

/** Forms that are filled in part by part: a service in steps, an itinerary stop by stop, a site by its administrators. */
const inParts = new Set<string>(['service', 'itinerary', 'site']);

function requiredIn(fields: readonly Field[]): string[] {
	return fields.flatMap((field) => {
		// What a new form has already, its editor need not see first. Rows may be left out as a whole.
		const isAsked = 'name' in field && 'required' in field && field.required === true;
		if (isAsked)
			return 'defaultValue' in field && field.defaultValue !== undefined ? [] : [String(field.name)];
		return field.type === 'group' || field.type === 'collapsible' ? requiredIn(field.fields) : [];
	});
}

const tabsOf = (fields: readonly Field[]): Tab[] =>
	fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []));

const types = Object.values(registry).filter(({ type }) => !inParts.has(type));

test.each(types.map(({ type, collection }) => [type, collection.fields] as const))(
	'all that a document of type %s requires is asked on the first tab of its form',
	(_type, fields) => {
		const [, ...later] = tabsOf(fields);
		expect(later.flatMap((tab) => requiredIn(tab.fields))).toEqual([]);
	},
);
