'use client';

import { getTranslation } from '@payloadcms/translations';
import {
	useAllFormFields,
	useConfig,
	useDocumentInfo,
	useFormProcessing,
	useTranslation,
} from '@payloadcms/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Presence } from '../presence/Presence.tsx';
import { nameForm } from '../unsaved/open-forms.ts';
import { UnsavedCopy } from '../unsaved/UnsavedCopy.tsx';
import { useDesk } from './desk-context.ts';
import { fieldTrail } from './field-trail.ts';
import type { Problem, Report } from './report.ts';
import { revealField } from './reveal-field.ts';
import { useAnswersAtRest } from './use-answers-at-rest.ts';
import { useJoinedValues } from './use-joined-values.ts';
import { useStillChanged } from './use-still-changed.ts';

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
	const { collectionSlug } = useDocumentInfo();
	const { getEntityConfig } = useConfig();
	const { i18n } = useTranslation();
	const { report, show } = useDesk();
	const wasProcessing = useRef(false);
	const told = useRef<Report>(undefined);
	const [form] = useState(nameForm);
	useStillChanged();
	useAnswersAtRest();
	useJoinedValues();

	function named(problem: Problem): Problem {
		if (problem.path === undefined || collectionSlug === undefined) return problem;
		const entity = getEntityConfig({ collectionSlug });
		const translate = (label: unknown) => (typeof label === 'string' ? getTranslation(label, i18n) : '');
		const blockTypeAt = (path: string) => fields[`${path}.blockType`]?.value;
		const label = fieldTrail(entity.fields, problem.path, { translate, blockTypeAt }) ?? problem.label;
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
