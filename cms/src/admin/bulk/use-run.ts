'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionName } from '../../bulk/actions/offered.ts';
import { askPlan, carryOut, type Chosen, type PlannedItem, type Wish } from './api.ts';

/** Documents of one request: few, so that what is done so far is seen, and a stop comes soon. */
const atOnce = 5;

/** The result of each document so far: undefined when it is done, else why not. */
export type Results = ReadonlyMap<string, string | undefined>;

export interface Run {
	/** `running`: documents are sent, a few at a time. `stopped`: the person, or a CMS that doesn't answer, ended it. */
	phase: 'planning' | 'ready' | 'running' | 'stopped' | 'done';
	items: readonly PlannedItem[];
	results: Results;
	/** Why there is no plan. */
	error: string | undefined;
	start: (wish: Wish) => void;
	stop: () => void;
	/** Plans again what was not done. */
	retry: () => void;
}

/** Warns who leaves the page while documents are being sent. */
function useWarning(isOn: boolean): void {
	useEffect(() => {
		if (!isOn) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		globalThis.addEventListener('beforeunload', warn);
		return () => globalThis.removeEventListener('beforeunload', warn);
	}, [isOn]);
}

/** Plans an action for the chosen documents of a type, and carries it out, one after the other. */
export function useRun(type: string, action: ActionName, first: Chosen): Run {
	const [chosen, setChosen] = useState(first);
	const [phase, setPhase] = useState<Run['phase']>('planning');
	const [items, setItems] = useState<readonly PlannedItem[]>([]);
	const [results, setResults] = useState<Results>(new Map());
	const [error, setError] = useState<string>();
	const isStopped = useRef(false);
	useWarning(phase === 'running');

	useEffect(() => {
		let isGone = false;
		void askPlan(type, action, chosen).then((answer) => {
			if (isGone) return;
			setError(answer.error);
			setItems(answer.value?.items ?? []);
			setResults(new Map());
			setPhase('ready');
		});
		return () => {
			isGone = true;
			isStopped.current = true;
		};
	}, [type, action, chosen]);

	const run = useCallback(
		async (wish: Wish) => {
			isStopped.current = false;
			setPhase('running');
			const possible = items.filter(({ refusal }) => refusal === undefined);
			const found = new Map<string, string | undefined>();
			for (let from = 0; from < possible.length && !isStopped.current; from += atOnce) {
				const some = possible.slice(from, from + atOnce);
				const answer = await carryOut(type, wish, some);
				for (const { id } of some) found.set(id, answer.error);
				for (const { id, reason } of answer.value?.results ?? []) found.set(id, reason);
				setResults(new Map(found));
				if (answer.error !== undefined) break;
			}
			setPhase(found.size < possible.length ? 'stopped' : 'done');
		},
		[items, type],
	);

	return {
		...{ phase, items, results, error },
		start: (wish) => void run(wish),
		stop: () => {
			isStopped.current = true;
		},
		retry: () => {
			const left = items.filter(({ id }) => !results.has(id) || results.get(id) !== undefined);
			setPhase('planning');
			setChosen({ ids: left.map(({ id }) => id) });
		},
	};
}
