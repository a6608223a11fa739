'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { formSteps, missingWords, progressWords, type Step } from './form-steps.ts';
import { MissingList } from './MissingList.tsx';
import { useMissing } from './use-missing.ts';
import { openTab, useOpenTab } from './use-tabs.ts';

interface StepButtonProps {
	step: Step;
	index: number;
	isOpen: boolean;
}

function stateOf({ missing }: Step): 'unknown' | 'complete' | 'incomplete' {
	if (!missing) return 'unknown';
	return missing.length === 0 ? 'complete' : 'incomplete';
}

function StepButton({ step, index, isOpen }: StepButtonProps) {
	const state = stateOf(step);
	const count = step.missing?.length ?? 0;
	return (
		<button
			type="button"
			// By it the step has the focus again when a first save opens the document.
			id={`portolano-step-${index}`}
			className="portolano-steps__step"
			data-state={state}
			aria-current={isOpen ? 'step' : undefined}
			onClick={() => openTab(index)}
		>
			<span className="portolano-steps__number" aria-hidden="true">
				{state === 'complete' ? '✓' : index + 1}
			</span>
			<span className="portolano-steps__label">
				<span className="portolano-hidden">Passo {index + 1}: </span>
				{step.label}
				<small>
					{state === 'complete' ? 'completo' : state === 'incomplete' ? missingWords(count) : ' '}
				</small>
			</span>
		</button>
	);
}

/** The steps of a long form: how many are complete, what is missing in each, and the way there. */
export function StepsBar() {
	const { collectionSlug = '' } = useDocumentInfo();
	const { getEntityConfig } = useConfig();
	const missing = useMissing();
	const steps = formSteps(getEntityConfig({ collectionSlug })?.fields ?? [], missing);
	const open = useOpenTab();

	const here = steps[open]?.missing ?? [];
	const elsewhere = (missing?.length ?? 0) - here.length;
	return (
		<section className="portolano-steps" aria-label="Passi">
			<p className="portolano-steps__progress">
				<strong>{progressWords(steps)}</strong>
				{missing?.length === 0 && <span> Non manca nulla: si può pubblicare.</span>}
			</p>
			<ol>
				{steps.map((step, index) => (
					<li key={step.label}>
						<StepButton step={step} index={index} isOpen={index === open} />
					</li>
				))}
			</ol>
			{here.length > 0 && (
				<div className="portolano-steps__missing">
					<p>In questo passo manca, per pubblicare:</p>
					<MissingList missing={here} />
				</div>
			)}
			{elsewhere > 0 && (
				<details>
					<summary>Negli altri passi {missingWords(elsewhere)}</summary>
					{steps.map(
						(step, index) =>
							index !== open &&
							step.missing &&
							step.missing.length > 0 && (
								<div key={step.label} className="portolano-steps__missing">
									<p>
										{index + 1}. {step.label}
									</p>
									<MissingList missing={step.missing} />
								</div>
							),
					)}
				</details>
			)}
		</section>
	);
}
