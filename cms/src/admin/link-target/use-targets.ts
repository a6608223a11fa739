'use client';

import { useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { type Chosen, keyOfChosen, stateAnswer, type Target } from './target.ts';

/** Most documents in one question to the CMS. */
const AT_ONCE = 50;

async function ask(keys: readonly string[], language: string, signal: AbortSignal): Promise<Target[]> {
	const query = new URLSearchParams([
		['language', language],
		...keys.map((key): [string, string] => ['of', key]),
	]);
	const response = await fetch(`/api/link-targets/state?${query.toString()}`, { signal });
	return response.ok ? stateAnswer.parse(await response.json()).targets : [];
}

async function askAll(keys: readonly string[], language: string, signal: AbortSignal): Promise<Target[]> {
	const parts = Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, index) =>
		keys.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
	);
	return (await Promise.all(parts.map((part) => ask(part, language, signal)))).flat();
}

/** Counts how often the editor came back to this tab, perhaps from publishing a document in another. */
function useReturns(): number {
	const [returns, setReturns] = useState(0);
	useEffect(() => {
		const onChange = () => {
			if (document.visibilityState === 'visible') setReturns((count) => count + 1);
		};
		document.addEventListener('visibilitychange', onChange);
		return () => document.removeEventListener('visibilitychange', onChange);
	}, []);
	return returns;
}

/** Returns what is known of the chosen documents, by `type/id`. Asks again when others are chosen, and on a return. */
export function useTargets(chosen: readonly Chosen[]): ReadonlyMap<string, Target> {
	const { code } = useLocale();
	const [targets, setTargets] = useState<ReadonlyMap<string, Target>>(new Map());
	const returns = useReturns();
	const wanted = [...new Set(chosen.map(keyOfChosen))].toSorted().join(' ');

	useEffect(() => {
		if (wanted === '') return;
		const controller = new AbortController();
		askAll(wanted.split(' '), code, controller.signal)
			.then((found) => setTargets(new Map(found.map((one) => [`${one.type}/${one.id}`, one]))))
			// Without an answer the state stays unknown, and the form says nothing about it.
			.catch(() => undefined);
		return () => controller.abort();
	}, [wanted, code, returns]);

	return targets;
}
