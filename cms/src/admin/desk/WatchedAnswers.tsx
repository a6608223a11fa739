'use client';

import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { type AskingForm, RegisterProvided } from './answers-context.ts';

type GetFormState = ServerFunctionsContextType['getFormState'];
type Question = Parameters<GetFormState>[0];

/** Whether a form asks for its own fields, after a change: not for a part of them, nor after saving. */
function isFrom(form: AskingForm, { collectionSlug, id, schemaPath, data }: Question): boolean {
	return (
		data === undefined &&
		schemaPath === collectionSlug &&
		collectionSlug === form.collection &&
		String(id ?? '') === String(form.id ?? '')
	);
}

/** Lets each form hear of the requests by which Payload asks the server for its fields. */
export function WatchedAnswers({ children }: { children: ReactNode }) {
	const functions = useServerFunctions();
	const { getFormState } = functions;
	const forms = useRef<AskingForm[]>([]);

	const register = useCallback((form: AskingForm) => {
		forms.current = [...forms.current, form];
		return () => {
			forms.current = forms.current.filter((other) => other !== form);
		};
	}, []);

	const watched = useCallback<GetFormState>(
		async (question) => {
			// The last one lies on top, if there are several.
			const form = forms.current.findLast((known) => isFrom(known, question));
			if (!form || !question.formState) return getFormState(question);
			form.onQuestion(question.formState);
			const answer = await getFormState(question);
			if (answer.state) return { ...answer, state: form.onAnswer(answer.state) };
			form.onNoAnswer();
			return answer;
		},
		[getFormState],
	);

	const value = useMemo(() => ({ ...functions, getFormState: watched }), [functions, watched]);
	return (
		<ServerFunctionsContext value={value}>
			<RegisterProvided value={register}>{children}</RegisterProvided>
		</ServerFunctionsContext>
	);
}
