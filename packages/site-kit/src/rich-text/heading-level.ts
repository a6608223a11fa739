import type { HeadingLevel } from '@portolano/ui/props.ts';

const levels = [2, 3, 4, 5] as const satisfies readonly HeadingLevel[];

/** Level in the page of a heading of a text that stands under a heading of level `under`: none is skipped, 5 is the last. */
export function headingLevel(level: number, under: number): HeadingLevel {
	return levels[Math.min(under + level, 5) - 2] ?? 5;
}
