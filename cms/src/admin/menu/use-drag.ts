'use client';

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { dropPlace, moveTo, type Place, type Tree } from './tree.ts';

/** How far the pointer moves aside before a row is to go below another. */
const INDENT_PX = 32;
/** Distance from the edge of the window at which it scrolls, and by how much. */
const EDGE_PX = 60;
const SCROLL_PX = 16;

export interface Drag {
	id: string;
	/** Where the row would be put now. */
	place: Place;
	/** The line under which the mark is shown; undefined above the first. */
	after: string | undefined;
}

interface Begun {
	id: string;
	x: number;
}

/** Returns the lines on the screen, in order, without the dragged row and those below it. */
function linesIn(list: HTMLElement, id: string): HTMLElement[] {
	return [...list.querySelectorAll<HTMLElement>('[data-line]')].filter(
		(line) => line.closest(`[data-row="${CSS.escape(id)}"]`) === null,
	);
}

function gapAt(lines: readonly HTMLElement[], y: number): number {
	const under = lines.findIndex((line) => {
		const { top, height } = line.getBoundingClientRect();
		return y < top + height / 2;
	});
	return under === -1 ? lines.length : under;
}

function scrollAtEdge(y: number): void {
	if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
	else if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
}

interface Options {
	list: RefObject<HTMLElement | null>;
	tree: Tree;
	/** Rows whose rows below are hidden. */
	unfoldAll: () => void;
	onDrop: (id: string, place: Place) => void;
}

/** Moves a row with a pointer: mouse, pen or finger. Escape leaves it where it was. */
export function useDrag({ list, tree, unfoldAll, onDrop }: Options) {
	const begun = useRef<Begun>(undefined);
	const [drag, setDrag] = useState<Drag>();

	function stop(): void {
		begun.current = undefined;
		setDrag(undefined);
	}

	useEffect(() => {
		if (!drag) return;
		const onKey = ({ key }: KeyboardEvent) => {
			if (key === 'Escape') stop();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [drag]);

	function placeAt({ id, x }: Begun, { clientX, clientY }: PointerEvent): Drag | undefined {
		if (!list.current) return undefined;
		const lines = linesIn(list.current, id);
		const gap = gapAt(lines, clientY);
		const isBelowNow = tree.some(({ below }) => below.includes(id));
		const wantsBelow = isBelowNow ? clientX - x > -INDENT_PX : clientX - x > INDENT_PX;
		const place = dropPlace(tree, id, { gap, wantsBelow });
		return { id, place, after: lines[gap - 1]?.dataset['line'] };
	}

	const handle = (id: string) => ({
		onPointerDown: (event: PointerEvent<HTMLElement>) => {
			if (event.button !== 0) return;
			event.currentTarget.setPointerCapture(event.pointerId);
			begun.current = { id, x: event.clientX };
			unfoldAll();
		},
		onPointerMove: (event: PointerEvent<HTMLElement>) => {
			if (!begun.current) return;
			setDrag(placeAt(begun.current, event));
			scrollAtEdge(event.clientY);
		},
		onPointerUp: (event: PointerEvent<HTMLElement>) => {
			const found = drag && begun.current ? placeAt(begun.current, event) : undefined;
			stop();
			if (found && 'tree' in moveTo(tree, id, found.place)) onDrop(id, found.place);
		},
		onPointerCancel: stop,
	});

	return { drag, handle };
}
