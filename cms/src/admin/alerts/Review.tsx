'use client';

import { useState } from 'react';
import { newAttempt } from '../../alert-desk/attempt.ts';
import type { AlertPreview } from '../../alert-desk/preview.ts';
import type { Outcome } from '../../alert-desk/publish.ts';
import { publishNew, unreachable } from './api.ts';
import { inWords } from './durations.ts';
import { Fault } from './Fault.tsx';
import { Heading } from './Heading.tsx';
import { type AlertForm, toSend } from './new-alert-form.ts';

interface ReviewProps {
	form: AlertForm;
	preview: AlertPreview;
	onDone: (outcome: Outcome) => void;
	onBack: () => void;
	/** To the alerts in force, where it is to be seen whether this one is. */
	onList: () => void;
}

const countOf = (sites: number) => (sites === 1 ? '1 sito' : `${sites} siti`);

/** The second confirmation: the bar as it will look, where, and until when. */
export function Review({ form, preview: { page, sites, takesTwo }, onDone, onBack, onList }: ReviewProps) {
	const [error, setError] = useState<string>();
	const [isWorking, setWorking] = useState(false);
	// Pressed again after an answer that was lost, it publishes once.
	const [attempt] = useState(newAttempt);

	async function publish() {
		setWorking(true);
		const { value, error: why } = await publishNew({ ...toSend(form), attempt });
		setWorking(false);
		setError(why);
		if (value) onDone(value);
	}

	const what = takesTwo ? 'Prepara per' : 'Pubblica ora su';
	return (
		<>
			<Heading>Così si vedrà</Heading>
			<iframe className="portolano-alerts__preview" title="Anteprima della pagina" sandbox="" srcDoc={page} />
			<p>
				Su {sites.join(', ')}. {form.until !== undefined && `Finisce ${inWords(form.until)}.`}
			</p>
			{takesTwo && <p>Per questo ente la deve confermare una seconda persona: le arriva un’e-mail.</p>}
			<Fault error={error} />
			{error === unreachable && (
				<button type="button" className="portolano-alerts__main" onClick={onList}>
					Guarda se è già online
				</button>
			)}
			<div className="portolano-alerts__buttons">
				<button
					type="button"
					className="portolano-alerts__main"
					disabled={isWorking}
					onClick={() => void publish()}
				>
					{isWorking ? 'Un momento…' : `${what} ${countOf(sites.length)}`}
				</button>
				<button type="button" onClick={onBack} disabled={isWorking}>
					Torna a correggere
				</button>
			</div>
		</>
	);
}
