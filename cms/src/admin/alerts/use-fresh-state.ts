'use client';

import { useEffect, useRef, useState } from 'react';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import { askState } from './api.ts';

const everyMs = 10_000;

/** Those that another person prepared, and the user may confirm. */
const toConfirm = ({ alerts }: AlertDeskState) =>
	alerts.filter(({ proposal }) => proposal && !proposal.isOwn);

/** Returns in words which alerts are to be confirmed that were not before. */
function newsIn(before: AlertDeskState, after: AlertDeskState): string {
	const known = new Set(toConfirm(before).map(({ id, seen }) => `${id} ${seen}`));
	return toConfirm(after)
		.filter(({ id, seen }) => !known.has(`${id} ${seen}`))
		.map(({ title, proposal }) => `Da confermare: “${title}”, preparata da ${proposal?.by ?? ''}.`)
		.join(' ');
}

/**
 * Asks every ten seconds how things are, while the list is looked at: the phone of the second person is not reloaded by
 * anybody. Returns why there was no answer, and what is new.
 */
export function useFreshState(
	state: AlertDeskState,
	setState: (state: AlertDeskState) => void,
): { error: string | undefined; news: string } {
	const [error, setError] = useState<string>();
	const [news, setNews] = useState('');
	const shown = useRef({ state, setState });
	useEffect(() => {
		shown.current = { state, setState };
	}, [state, setState]);
	useEffect(() => {
		let isOver = false;
		async function look() {
			if (document.visibilityState !== 'visible') return;
			const { value, error: why } = await askState();
			if (isOver) return;
			setError(why);
			if (!value) return;
			const found = newsIn(shown.current.state, value);
			if (found !== '') setNews(found);
			shown.current.setState(value);
		}
		const timer = setInterval(() => void look(), everyMs);
		return () => {
			isOver = true;
			clearInterval(timer);
		};
	}, []);
	return { error, news };
}
