'use client';

import { useState } from 'react';
import { cancelScheduled } from './schedule-api.ts';

interface CancelButtonProps {
	seq: number;
	title: string;
	onDone: () => void;
}

/** Cancels what is scheduled, after a second press. */
export function CancelButton({ seq, title, onDone }: CancelButtonProps) {
	const [step, setStep] = useState<'first' | 'sure' | 'sending'>('first');

	async function cancel(): Promise<void> {
		setStep('sending');
		await cancelScheduled(seq);
		setStep('first');
		onDone();
	}

	return (
		<button
			type="button"
			disabled={step === 'sending'}
			onBlur={() => setStep((now) => (now === 'sure' ? 'first' : now))}
			onClick={() => (step === 'first' ? setStep('sure') : void cancel())}
		>
			{step === 'first' ? 'Annulla' : 'Sì, annulla'}
			<span className="portolano-hidden"> ciò che è programmato per «{title}»</span>
		</button>
	);
}
