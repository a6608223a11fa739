'use client';

import { useId } from 'react';
import type { AlertDeskState } from '../../alert-desk/state.ts';
import type { AlertForm } from './new-alert-form.ts';

/** The schema holds it; the field only counts. */
const lengthMax = 140;

interface WordsProps {
	state: AlertDeskState;
	form: AlertForm;
	change: (part: Partial<AlertForm>) => void;
}

/** The words of the template for the risk and the level; undefined until both are chosen, and for service notices. */
function templateLine({ risks }: AlertDeskState, { risk, severity }: AlertForm): string | undefined {
	if (severity === '' || severity === 'info') return undefined;
	return risks.find(({ code }) => code === risk)?.lines[severity];
}

/** The sentence that stands on the bar, with the words of the template to begin from; a notice also has a title. */
export function Words({ state, form, change }: WordsProps) {
	const [sentenceId, titleId, countId] = [useId(), useId(), useId()];
	const line = templateLine(state, form);
	const isNotice = form.severity === 'info';
	const left = lengthMax - form.sentence.length;
	return (
		<div className="portolano-alerts__words">
			{isNotice && (
				<>
					<label htmlFor={titleId}>Titolo</label>
					<input
						id={titleId}
						value={form.title}
						placeholder="Per esempio: Anagrafe chiusa oggi"
						onChange={({ target }) => change({ title: target.value })}
					/>
				</>
			)}
			<label htmlFor={sentenceId}>Che cosa fare, o che cosa succede: una frase</label>
			<textarea
				id={sentenceId}
				rows={3}
				value={form.sentence}
				aria-describedby={countId}
				placeholder={isNotice ? 'Per esempio: riapre domani alle 8:30.' : line}
				onChange={({ target }) => change({ sentence: target.value })}
			/>
			<p id={countId} className={left < 0 ? 'portolano-alerts__over' : undefined}>
				{left >= 0 ? `Restano ${left} caratteri.` : `Sono ${-left} caratteri di troppo: accorcia la frase.`}
			</p>
			{line !== undefined && form.sentence !== line && (
				<button type="button" onClick={() => change({ sentence: line })}>
					Usa: “{line}”
				</button>
			)}
		</div>
	);
}
