'use client';

import type { FormState } from 'payload';
import { createContext, useContext } from 'react';

/** A form that asks the server for its fields after every pause in typing. */
export interface AskingForm {
	collection: string | undefined;
	id: string | number | undefined;
	/** Called with the form as a request tells it. */
	onQuestion: (asked: FormState) => void;
	/** Called with the answer; returns what Payload merges into the form. */
	onAnswer: (answer: FormState) => FormState;
	/** Called when the server could not answer. */
	onNoAnswer: () => void;
}

/** Makes a form hear of its requests; returns a function that ends this. */
export type Register = (form: AskingForm) => () => void;

const context = createContext<Register>(() => () => undefined);

export const RegisterProvided = context.Provider;

/** Returns the function by which a form hears of its own requests. */
export function useRegister(): Register {
	return useContext(context);
}
