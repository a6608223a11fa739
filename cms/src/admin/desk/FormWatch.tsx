'use client';

import { useAllFormFields, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Presence } from '../presence/Presence.tsx';
import { nameForm } from '../unsaved/open-forms.ts';
import { UnsavedCopy } from '../unsaved/UnsavedCopy.tsx';
import { useDesk } from './desk-context.ts';
import type { Problem, Report } from './report.ts';
import { revealField } from './reveal-field.ts';
import { useAnswersAtRest } from './use-answers-at-rest.ts';
import { useFieldNames } from './use-field-names.ts';
import { useJoinedValues } from './use-joined-values.ts';
import { usePlaceKept } from './use-place-kept.ts';
import { useStillChanged } from './use-still-changed.ts';
import { useToldOnOpening } from './use-told-on-opening.ts';

/** Sorts problems in the order of the form's fields; problems without a field come last. */
function inOrder(problems: readonly Problem[], paths: readonly string[]): Problem[] {
	const place = ({ path = '' }: Problem) => {
		const index = paths.indexOf(path);
		return index === -1 ? paths.length : index;
	};
	return problems.toSorted((one, other) => place(one) - place(other));
}

/**
 * Placed inside each form. When a save is refused because of invalid fields, lists them by their labels in the order of
 * the form, and moves the focus to the first. Tells who else has the document open, and keeps what is not saved.
 */
export function FormWatch() {
	const [fields] = useAllFormFields();
	const isProcessing = useFormProcessing();
	const nameOf = useFieldNames();
	const { report, show } = useDesk();
	const wasProcessing = useRef(false);
	const told = useRef<Report>(undefined);
	const [form] = useState(nameForm);
	useStillChanged();
	useAnswersAtRest();
	useJoinedValues();
	usePlaceKept();
	useToldOnOpening();

	function named(problem: Problem): Problem {
		const label = problem.path === undefined ? undefined : (nameOf(problem.path) ?? problem.label);
		return label === undefined ? problem : { ...problem, label };
	}

	const onEnd = useEffectEvent(() => {
		if (!report || report === told.current) return;
		const problems = inOrder(report.problems, Object.keys(fields)).map(named);
		const [first] = problems.flatMap(({ path }) => path ?? []);
		if (first === undefined) return;
		told.current = { ...report, problems };
		show(told.current);
		void revealField(first);
	});

	useEffect(() => {
		if (wasProcessing.current && !isProcessing) onEnd();
		wasProcessing.current = isProcessing;
	}, [isProcessing]);

	return (
		<>
			<Presence form={form} />
			<UnsavedCopy form={form} />
		</>
	);
}
