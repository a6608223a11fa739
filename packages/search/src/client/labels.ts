import type { FacetName } from '../format.ts';
import type { Strings } from './strings.ts';

/** Returns the label of a value: the texts of the page have those of codes, the others are labels. */
export function labelOf(name: FacetName, value: string, strings: Strings): string {
	return strings[`${name}:${value}`] ?? value;
}
