'use client';

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { formSteps } from './form-steps.ts';
import { focusOnStep, openTab, saveDraft, useOpenTab } from './use-tabs.ts';

/** To the step before and the one after. What was written is saved as a draft on the way. */
export function StepButtons() {
	const { collectionSlug = '' } = useDocumentInfo();
	const { getEntityConfig } = useConfig();
	const steps = formSteps(getEntityConfig({ collectionSlug })?.fields ?? [], undefined);
	const open = useOpenTab();

	function go(index: number): void {
		openTab(index);
		saveDraft();
		setTimeout(focusOnStep);
	}

	const [before, after] = [steps[open - 1], steps[open + 1]];
	return (
		<div className="portolano-buttons portolano-step-buttons">
			{before && (
				<Button buttonStyle="secondary" margin={false} onClick={() => go(open - 1)}>
					Indietro: {before.label}
				</Button>
			)}
			{after && (
				<Button buttonStyle="primary" margin={false} onClick={() => go(open + 1)}>
					Salva e continua: {after.label}
				</Button>
			)}
		</div>
	);
}
