import { z } from 'zod';
import { isAccepted, licenceOf } from './licences.ts';

const licence = z.union([
	z.object({ expression: z.string() }),
	z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
]);

const component = z.looseObject({
	group: z.string().optional(),
	name: z.string(),
	version: z.string(),
	licenses: z.array(licence).default([]),
});

const billSchema = z.looseObject({
	bomFormat: z.literal('CycloneDX'),
	specVersion: z.literal('1.6'),
	components: z.array(component),
});

/** A bill of materials (CycloneDX 1.6), as far as this code reads it. */
export type Bill = z.infer<typeof billSchema>;
type Component = z.infer<typeof component>;

export interface Part {
	name: string;
	version: string;
	/** SPDX identifier of the licence; undefined when the package names none. */
	licence: string | undefined;
}

function saidBy({ licenses: [first] }: Component): string | undefined {
	if (!first) return undefined;
	return 'expression' in first ? first.expression : (first.license.id ?? first.license.name);
}

function partOf(found: Component): Part {
	const { group, version } = found;
	const name = group === undefined ? found.name : `${group}/${found.name}`;
	return { name, version, licence: licenceOf(`${name}@${version}`, saidBy(found)) };
}

/** Replaces a licence name that isn't SPDX by the SPDX identifier found by reading the licence text. */
function clarified(found: Component): Component {
	const { licence: id } = partOf(found);
	const isExpression = id?.includes(' ') ?? true;
	return isExpression || id === undefined ? found : { ...found, licenses: [{ license: { id } }] };
}

/** Parses the bill of materials written by the package manager. */
export function readBill(text: string): Bill {
	const bill = billSchema.parse(JSON.parse(text));
	return { ...bill, components: bill.components.map(clarified) };
}

/** Returns all shipped packages, sorted by name. */
export const partsOf = ({ components }: Bill): Part[] =>
	components
		.map(partOf)
		.toSorted((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version));

/** Returns the packages whose licence is unknown or incompatible with the EUPL. */
export const refusedParts = (parts: readonly Part[]): Part[] =>
	parts.filter(({ licence }) => !isAccepted(licence));

/** Returns the list of licences as CSV, one package on each line. */
export function licenceList(parts: readonly Part[]): string {
	const lines = parts.map(({ name, version, licence }) => `${name},${version},"${licence ?? ''}"`);
	return `${['name,version,licence', ...lines].join('\n')}\n`;
}
