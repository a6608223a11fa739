import {
	type EmergencyAreaKind,
	codesOf,
	emergencyAreaKinds,
	type Published,
} from '@portolano/content-models';
import { linkFields } from '../links/link-fields.ts';
import type { PageContext } from '../page-context.ts';

const fields = [
	'type',
	'id',
	...linkFields('emergency-area'),
	'title',
	'kind',
	'address',
	'coordinates',
	'outline',
	'capacity',
	'stepFree',
	'unfitFor',
	'districts',
	'checkedOn',
	'isUnverified',
] as const;

type EmergencyArea = Pick<Published<'emergency-area'>, (typeof fields)[number]>;

/** An emergency area with the code that it has on maps and in lists, such as `A3`. */
export type CodedArea = EmergencyArea & { code: string };

/** Letters on maps: colour alone would not tell the kinds apart. */
export const letterOf = {
	attesa: 'A',
	accoglienza: 'R',
	ammassamento: 'M',
} as const satisfies Record<EmergencyAreaKind, string>;

/** Returns the emergency areas of the site by kind, each kind in alphabetical order. */
export function areasOf({ view }: Pick<PageContext, 'view'>): CodedArea[] {
	const { items } = view.list({
		type: 'emergency-area',
		select: fields,
		order: { by: 'title', direction: 'ascending' },
	});
	return codesOf(emergencyAreaKinds).flatMap((kind) =>
		items
			.filter((area) => area.kind === kind)
			.map((area, index) => ({ ...area, code: `${letterOf[kind]}${String(index + 1)}` })),
	);
}

/** Whether an area serves a district: it names it, or names none. */
export function serves({ districts }: Pick<EmergencyArea, 'districts'>, district: { id: string }): boolean {
	return districts.length === 0 || districts.some(({ id }) => id === district.id);
}
