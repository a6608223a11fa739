'use client';

import type { FormState } from 'payload';
import { createContext, useContext } from 'react';

/** A form that sends its fields to the server after every pause in typing. */
export interface WaitingForm {
	collection: string | undefined;
	id: string | number | undefined;
	/** Resolves when nothing has changed in the form for a while. */
	untilAtRest: () => Promise<void>;
	/** Returns the fields as they are now. */
	fields: () => FormState;
}

/** Gives the answers of the server to a form in its own time; returns a function that ends this. */
export type Register = (form: WaitingForm) => () => void;

const context = createContext<Register>(() => () => undefined);

export const RegisterProvided = context.Provider;

/** Returns the function by which a form registers for its answers. */
export function useRegister(): Register {
	return useContext(context);
}
