'use client';

import { useEffect, useState } from 'react';
import { searchAnswer, type Target } from './target.ts';

/** Time after the last keystroke before the CMS is asked. */
const PAUSE_MS = 250;

export type Search =
	| { state: 'closed' }
	| { state: 'loading' }
	| { state: 'failed' }
	| { state: 'found'; found: Target[]; isMore: boolean };

interface Question {
	text: string;
	language: string;
	/** Id of the site whose documents come first. */
	site: string | undefined;
	isOpen: boolean;
	/** The type of the documents; all that have pages, when it is absent. */
	type?: string | undefined;
}

async function ask({ text, language, site, type }: Question, signal: AbortSignal): Promise<Search> {
	const query = new URLSearchParams({
		...{ text, language },
		...(site !== undefined && { site }),
		...(type !== undefined && { type }),
	});
	const response = await fetch(`/api/link-targets?${query.toString()}`, { signal });
	if (!response.ok) return { state: 'failed' };
	return { state: 'found', ...searchAnswer.parse(await response.json()) };
}

/** Searches documents by title while the editor types. */
export function useSearch({ text, language, site, isOpen, type }: Question): Search {
	const [search, setSearch] = useState<Search>({ state: 'closed' });
	useEffect(() => {
		if (!isOpen) return;
		const controller = new AbortController();
		const timer = setTimeout(() => {
			setSearch({ state: 'loading' });
			ask({ text: text.trim(), language, site, isOpen, type }, controller.signal)
				.then(setSearch)
				.catch(() => {
					if (!controller.signal.aborted) setSearch({ state: 'failed' });
				});
		}, PAUSE_MS);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [text, language, site, isOpen, type]);
	return isOpen ? search : { state: 'closed' };
}
