'use client';

import { createContext, useContext } from 'react';
import type { Report } from './report.ts';

export interface DeskContext {
	report: Report | undefined;
	show: (report: Report | undefined) => void;
	/** Calls `told` with every refusal before Payload hears of it; answers the function that ends it. */
	onRefusal: (told: () => void) => () => void;
}

const context = createContext<DeskContext>({
	report: undefined,
	show: () => undefined,
	onRefusal: () => () => undefined,
});

export const DeskProvided = context.Provider;

/** What the desk shows now, and how to show something. */
export function useDesk(): DeskContext {
	return useContext(context);
}
