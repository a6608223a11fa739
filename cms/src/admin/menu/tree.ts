/** The ids of a menu's rows: those of the first level, each with those below it. */
export type Tree = readonly Branch[];

export interface Branch {
	id: string;
	below: readonly string[];
}

/** Where a row stands: at `index` of the first level, or of the rows below `parent`. */
export interface Place {
	parent: string | undefined;
	index: number;
}

export type Move = 'up' | 'down' | 'indent' | 'outdent';

/** The tree after a move, or why there is none, in words for the editor. */
export type Outcome = { tree: Tree } | { refused: string };

const twoLevels = 'I menu hanno due livelli: un terzo non c’è.';

/** Returns where a row stands; undefined if the tree lacks it. */
export function placeOf(tree: Tree, id: string): Place | undefined {
	const index = tree.findIndex((branch) => branch.id === id);
	if (index !== -1) return { parent: undefined, index };
	const parent = tree.find(({ below }) => below.includes(id));
	return parent && { parent: parent.id, index: parent.below.indexOf(id) };
}

/** Returns the rows of the same list as a place, in order. */
export function siblingsAt(tree: Tree, { parent }: Pick<Place, 'parent'>): readonly string[] {
	if (parent === undefined) return tree.map(({ id }) => id);
	return tree.find(({ id }) => id === parent)?.below ?? [];
}

/** Returns the tree without a row and those below it. */
export function without(tree: Tree, id: string): Tree {
	return tree
		.filter((branch) => branch.id !== id)
		.map((branch) => ({ ...branch, below: branch.below.filter((one) => one !== id) }));
}

/** Puts a row, with the rows below it, at a place of the tree that remains without it. */
export function moveTo(tree: Tree, id: string, { parent, index }: Place): Outcome {
	const branch = tree.find((one) => one.id === id) ?? { id, below: [] };
	const rest = without(tree, id);
	if (parent === undefined) return { tree: rest.toSpliced(index, 0, branch) };
	if (branch.below.length > 0)
		return { refused: `${twoLevels} Questa voce ne ha altre sotto di sé: prima sposta quelle.` };
	if (!rest.some((one) => one.id === parent)) return { refused: twoLevels };
	return {
		tree: rest.map((one) => (one.id === parent ? { ...one, below: one.below.toSpliced(index, 0, id) } : one)),
	};
}

function shift(tree: Tree, id: string, by: -1 | 1): Outcome {
	const place = placeOf(tree, id);
	if (!place) return { tree };
	const index = place.index + by;
	if (index < 0) return { refused: 'È già la prima.' };
	if (index >= siblingsAt(tree, place).length) return { refused: 'È già l’ultima.' };
	return moveTo(tree, id, { ...place, index });
}

function indent(tree: Tree, id: string): Outcome {
	const place = placeOf(tree, id);
	if (!place) return { tree };
	if (place.parent !== undefined) return { refused: twoLevels };
	const above = tree[place.index - 1];
	if (!above) return { refused: 'Sopra non c’è una voce sotto cui metterla.' };
	return moveTo(tree, id, { parent: above.id, index: above.below.length });
}

function outdent(tree: Tree, id: string): Outcome {
	const parent = placeOf(tree, id)?.parent;
	if (parent === undefined) return { refused: 'È già al primo livello.' };
	return moveTo(tree, id, {
		parent: undefined,
		index: siblingsAt(tree, { parent: undefined }).indexOf(parent) + 1,
	});
}

/** Moves a row by one step. */
export function move(tree: Tree, id: string, step: Move): Outcome {
	switch (step) {
		case 'up':
			return shift(tree, id, -1);
		case 'down':
			return shift(tree, id, 1);
		case 'indent':
			return indent(tree, id);
		case 'outdent':
			return outdent(tree, id);
	}
}

/** A row of the tree as it is seen, one under the other. */
export interface Line {
	id: string;
	parent: string | undefined;
}

/** Returns the rows in the order in which they are seen, without those below the rows that are folded. */
export function linesOf(tree: Tree, folded: ReadonlySet<string> = new Set()): Line[] {
	return tree.flatMap(({ id, below }) => [
		{ id, parent: undefined },
		...(folded.has(id) ? [] : below.map((one) => ({ id: one, parent: id }))),
	]);
}

/**
 * Returns where a dragged row would be put in a gap between the lines that remain without it: gap 0 is above the first.
 * Between the rows below an item it stays at their level; elsewhere `wantsBelow` decides.
 */
export function dropPlace(
	tree: Tree,
	id: string,
	{ gap, wantsBelow }: { gap: number; wantsBelow: boolean },
): Place {
	const rest = without(tree, id);
	const holdsRows = (tree.find((one) => one.id === id)?.below.length ?? 0) > 0;
	const lines = linesOf(rest);
	const above = lines[gap - 1];
	if (!above) return { parent: undefined, index: 0 };
	const parent = above.parent ?? above.id;
	const isAmong = lines[gap]?.parent === parent;
	if (!holdsRows && (isAmong || wantsBelow)) {
		const index = above.parent === undefined ? 0 : siblingsAt(rest, above).indexOf(above.id) + 1;
		return { parent, index };
	}
	return { parent: undefined, index: rest.findIndex((one) => one.id === parent) + 1 };
}
