'use client';

import { createContext, useContext } from 'react';
import type { Report } from './report.ts';
import type { Done } from './watched-fetch.ts';

export interface DeskContext {
	report: Report | undefined;
	show: (report: Report | undefined) => void;
	/** Calls `told` on every refusal, before Payload gets the answer; returns a function that ends this. */
	onRefusal: (told: () => void) => () => void;
	/** Calls `told` on every change that succeeded, before Payload gets the answer; returns a function that ends this. */
	onDone: (told: (done: Done) => void) => () => void;
}

const context = createContext<DeskContext>({
	report: undefined,
	show: () => undefined,
	onRefusal: () => () => undefined,
	onDone: () => () => undefined,
});

export const DeskProvided = context.Provider;

/** Returns the current report and the functions to change it. */
export function useDesk(): DeskContext {
	return useContext(context);
}
