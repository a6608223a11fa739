'use client';

import { useMemo } from 'react';

/** Functions that are called when something happens. */
export interface Listeners<T> {
	/** Returns a function that ends the listening. */
	add: (told: (what: T) => void) => () => void;
	tell: (what: T) => void;
}

/** Returns listeners that stay the same as long as the component. */
export function useListeners<T>(): Listeners<T> {
	return useMemo(() => {
		const listening = new Set<(what: T) => void>();
		return {
			add: (told) => {
				listening.add(told);
				return () => void listening.delete(told);
			},
			tell: (what) => listening.forEach((told) => told(what)),
		};
	}, []);
}
