'use client';

import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { RegisterProvided, type WaitingForm } from './answers-context.ts';
import { withoutRepeated } from './without-repeated.ts';

type GetFormState = ServerFunctionsContextType['getFormState'];
type Request = Parameters<GetFormState>[0];

/** Whether a form sends its own fields, after a change: not a part of them, nor after saving. */
function isFrom(form: WaitingForm, { collectionSlug, id, schemaPath, data }: Request): boolean {
	return (
		data === undefined &&
		schemaPath === collectionSlug &&
		collectionSlug === form.collection &&
		String(id ?? '') === String(form.id ?? '')
	);
}

/**
 * Holds what the server answers to a form until the form is at rest. Payload takes what changed in the last moments
 * before an answer for a part of it, and never sends it: an added block shows no fields, a choice doesn't bring the
 * fields that depend on it (https://github.com/payloadcms/payload/issues/12689).
 */
export function WatchedAnswers({ children }: { children: ReactNode }) {
	const functions = useServerFunctions();
	const { getFormState } = functions;
	const forms = useRef<WaitingForm[]>([]);

	const register = useCallback((form: WaitingForm) => {
		forms.current = [...forms.current, form];
		return () => {
			forms.current = forms.current.filter((other) => other !== form);
		};
	}, []);

	const watched = useCallback<GetFormState>(
		async (request) => {
			// The last one lies on top, if there are several.
			const form = forms.current.findLast((known) => isFrom(known, request));
			// Payload would offer to reload the page when somebody saved meanwhile, and drop what was written: a save merges.
			const answer = { ...(await getFormState(request)), staleDataState: undefined };
			if (!form || !answer.state) return answer;
			await form.untilAtRest();
			// Payload itself says what an aborted request gets; it sends none.
			if (request.signal?.aborted) return getFormState(request);
			return { ...answer, state: withoutRepeated(answer.state, form.fields()) };
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
