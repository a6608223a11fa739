import type { HeadingLevel } from '@portolano/ui/props.ts';

const levels = [2, 3, 4, 5] as const satisfies readonly HeadingLevel[];

/**
 * Returns the level in the page of a text's heading, below a heading of level `under`. No level is skipped; 5 is the
 * maximum.
 */
export function headingLevel(level: number, under: number): HeadingLevel {
	return levels[Math.min(under + level, 5) - 2] ?? 5;
}
