'use client';

import { useState } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import type { Report } from '../desk/report.ts';
import { pathsOf } from './tree-state.ts';
import type { Tree } from './tree.ts';

/** Returns the rows that hold a field with a problem. */
function rowsWithProblems(report: Report | undefined, tree: Tree): string[] {
	const problems = report?.problems.flatMap(({ path }) => path ?? []) ?? [];
	return [...pathsOf(tree)]
		.filter(([, path]) => problems.some((one) => one.startsWith(`${path}.`)))
		.map(([id]) => id);
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const next = new Set(set);
	if (!next.delete(id)) next.add(id);
	return next;
}

/** Which rows show their fields, and which hide the rows below them. A refused save opens the rows that it is about. */
export function useOpenRows(tree: Tree) {
	const { report } = useDesk();
	const [seen, setSeen] = useState<Report>();
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
	const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
	if (report !== seen) {
		setSeen(report);
		const faulty = rowsWithProblems(report, tree);
		if (faulty.length > 0) {
			setOpen(new Set([...open, ...faulty]));
			setFolded(new Set());
		}
	}
	return {
		...{ open, folded },
		toggle: (id: string) => setOpen(toggled(open, id)),
		reveal: (id: string) => setOpen(new Set([...open, id])),
		fold: (id: string) => setFolded(toggled(folded, id)),
		foldAll: (ids: readonly string[]) => setFolded(new Set(ids)),
		unfoldAll: () => setFolded(new Set()),
	};
}
