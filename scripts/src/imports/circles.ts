import type { ImportGraph } from './import-graph.ts';

interface Visit {
	index: number;
	/** Index of the earliest file on the stack that can be reached from this one (Tarjan's “low link”). */
	low: number;
}

/**
 * Returns the groups of files that import each other, directly or through others, each sorted; also files that import
 * themselves. Uses Tarjan's algorithm for strongly connected components.
 */
export function circlesIn(graph: ImportGraph): string[][] {
	const visits = new Map<string, Visit>();
	const open: string[] = [];
	const circles: string[][] = [];

	function visit(file: string): Visit {
		const here = { index: visits.size, low: visits.size };
		visits.set(file, here);
		open.push(file);
		for (const next of graph.get(file) ?? []) {
			const there = visits.get(next);
			if (!there) here.low = Math.min(here.low, visit(next).low);
			else if (open.includes(next)) here.low = Math.min(here.low, there.index);
		}
		if (here.low === here.index) close(file);
		return here;
	}

	function close(file: string): void {
		const group = open.splice(open.indexOf(file));
		if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.toSorted());
	}

	for (const file of graph.keys()) if (!visits.has(file)) visit(file);
	return circles;
}
