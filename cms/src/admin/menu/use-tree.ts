'use client';

import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useState } from 'react';
import { type ItemWithBelow, itemsOf, nameOf } from './items.ts';
import { arranged, FIRST, pathsOf, treeOf } from './tree-state.ts';
import {
	linesOf,
	type Move,
	move,
	moveTo,
	type Outcome,
	type Place,
	placeOf,
	siblingsAt,
	type Tree,
	without,
} from './tree.ts';

interface Undo {
	tree: Tree;
	id: string;
}

/** Where the focus goes once the form is rendered anew. */
export interface Focus {
	id: string;
	/** The button `add` where no row is left. */
	part: 'row' | 'label' | 'add';
	/** The rows that must be there first: a row that changes its level is rendered anew. */
	among: string | undefined;
}

/** The rows of a tree and their levels, for a comparison. */
export function outlineOf(tree: Tree): string {
	return tree.map(({ id, below }) => [id, ...below].join('>')).join();
}

function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a row stands, in words, like “2 di 5, sotto Luoghi”. */
function placeWords(tree: Tree, id: string, names: ReadonlyMap<string, string>): string {
	const place = placeOf(tree, id);
	if (!place) return '';
	const order = `${place.index + 1} di ${siblingsAt(tree, place).length}`;
	return place.parent === undefined
		? `${order}, primo livello`
		: `${order}, sotto “${names.get(place.parent) ?? ''}”`;
}

function namesOf(items: readonly ItemWithBelow[]): Map<string, string> {
	return new Map(items.flatMap((item) => [item, ...item.below]).map((item) => [item.id, nameOf(item)]));
}

/** The rows of a menu in the form, the commands that change them, and what to announce about each. */
export function useTree() {
	const [state, dispatch] = useAllFormFields();
	const { addFieldRow, removeFieldRow, setModified } = useForm();
	const [undo, setUndo] = useState<Undo>();
	const [words, setWords] = useState('');
	const [focus, setFocus] = useState<Focus>();
	const tree = treeOf(state);
	const items = itemsOf(state, tree);
	const names = namesOf(items);
	const nameById = (id: string) => names.get(id) ?? '';

	function arrange(next: Tree): void {
		dispatch({ type: 'REPLACE_STATE', state: arranged(state, next) });
		setModified(true);
	}

	function carryOut(id: string, outcome: Outcome): void {
		if ('refused' in outcome) {
			setFocus({ id, part: 'row', among: undefined });
			setWords(outcome.refused);
			return;
		}
		setFocus({ id, part: 'row', among: outlineOf(outcome.tree) });
		setUndo({ tree, id });
		arrange(outcome.tree);
		setWords(`“${nameById(id)}”: ${placeWords(outcome.tree, id, names)}.`);
	}

	function undoLast(): void {
		if (!undo) return;
		arrange(undo.tree);
		setUndo(undefined);
		setFocus({ id: undo.id, part: 'row', among: outlineOf(undo.tree) });
		setWords(`Spostamento annullato. “${nameById(undo.id)}”: ${placeWords(undo.tree, undo.id, names)}.`);
	}

	function add(parent?: string): string {
		const id = newId();
		const branch = tree.findIndex((one) => one.id === parent);
		const isBelow = branch !== -1;
		addFieldRow({
			path: isBelow ? `${FIRST}.${branch}.children` : FIRST,
			schemaPath: isBelow ? 'menu.items.children' : 'menu.items',
			rowIndex: isBelow ? (tree[branch]?.below.length ?? 0) : tree.length,
			subFieldState: { id: { value: id, initialValue: id, valid: true } },
		});
		setUndo(undefined);
		setFocus({ id, part: 'label', among: undefined });
		setWords(isBelow ? `Voce aggiunta sotto “${nameById(parent ?? '')}”.` : 'Voce aggiunta in fondo.');
		return id;
	}

	function remove(id: string): void {
		const place = placeOf(tree, id);
		const path = pathsOf(tree).get(id);
		if (!place || path === undefined) return;
		const lines = linesOf(tree);
		const index = lines.findIndex((line) => line.id === id);
		const isGone = (one: string) => one === id || placeOf(tree, one)?.parent === id;
		const next = lines.slice(index + 1).find((line) => !isGone(line.id)) ?? lines.slice(0, index).at(-1);
		removeFieldRow({ path: path.replace(/\.\d+$/, ''), rowIndex: place.index });
		setUndo(undefined);
		setFocus({ id: next?.id ?? '', part: next ? 'row' : 'add', among: outlineOf(without(tree, id)) });
		setWords(`“${nameById(id)}” tolta.`);
	}

	return {
		...{ tree, items, words, focus, nameById, undoLast, add, remove },
		canUndo: undo !== undefined,
		step: (id: string, by: Move) => carryOut(id, move(tree, id, by)),
		drop: (id: string, place: Place) => carryOut(id, moveTo(tree, id, place)),
		endFocus: () => setFocus(undefined),
	};
}
