'use client';

import { useState } from 'react';
import { CodeField } from './CodeField.tsx';
import { Enrol } from './Enrol.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { useFactor } from './use-factor.ts';

const codeId = 'portolano-factor-code';
const passwordId = 'portolano-factor-password';
const problemId = 'portolano-factor-problem';

type Factor = ReturnType<typeof useFactor>;

function statusOf(
	{ isOn, since, codesLeft, isRequired }: NonNullable<Factor['state']>,
	isOwn: boolean,
): string {
	if (isOn) return `Attiva dal ${since ?? ''}. Codici di recupero non ancora usati: ${codesLeft ?? 0}.`;
	if (isRequired) return 'Non attiva: si attiva al prossimo accesso, perché questo account può pubblicare.';
	return isOwn ? 'Non attiva: chi scoprisse la tua password potrebbe accedere al posto tuo.' : 'Non attiva.';
}

/** The second factor of an account: set up, renewed and taken away by its owner; taken away by administrators too. */
export function SecondFactor({ id, isOwn }: { id: string; isOwn: boolean }) {
	const factor = useFactor(id);
	const { state, enrolling, error, settle } = factor;
	return (
		<section aria-labelledby="portolano-factor">
			<h2 id="portolano-factor">Verifica in due passaggi</h2>
			{state && <p role="status">{statusOf(state, isOwn)}</p>}
			<p id={problemId} role="alert" className="portolano-refused">
				{error}
			</p>
			{state?.recoveryCodes && <RecoveryCodes codes={state.recoveryCodes} onKept={settle} />}
			{state && !state.recoveryCodes && <Steps {...{ factor, state, enrolling, isOwn }} />}
		</section>
	);
}

interface StepsProps {
	factor: Factor;
	state: NonNullable<Factor['state']>;
	enrolling: Factor['enrolling'];
	isOwn: boolean;
}

function Steps({ factor, state, enrolling, isOwn }: StepsProps) {
	const [code, setCode] = useState('');
	const [password, setPassword] = useState('');
	const { error, isWorking, begin, send } = factor;
	const needsCode = enrolling !== undefined || (state.isOn && isOwn);
	if (!isOwn && !state.isOn) return null;

	async function run(step: () => Promise<boolean>): Promise<void> {
		if (await step()) setPassword('');
		setCode('');
	}

	const action = (label: string, step: () => Promise<boolean>) => (
		<button type="button" className="portolano-button" disabled={isWorking} onClick={() => void run(step)}>
			{label}
		</button>
	);

	return (
		<>
			{enrolling && <Enrol enrolment={enrolling} />}
			{needsCode && (
				<CodeField
					{...{ id: codeId, value: code, onChange: setCode, isRecoverable: !enrolling }}
					problemId={error === undefined ? undefined : problemId}
				/>
			)}
			{!enrolling && (
				<>
					<label htmlFor={passwordId}>
						{state.isOn && isOwn ? 'La tua password (solo per disattivarla)' : 'La tua password'}
					</label>
					<input
						{...{ id: passwordId, type: 'password', value: password, autoComplete: 'current-password' }}
						onChange={({ currentTarget }) => setPassword(currentTarget.value)}
					/>
				</>
			)}
			<div className="portolano-buttons">
				{enrolling && action('Conferma', () => send('confirm', { ticket: enrolling.ticket, code }))}
				{!enrolling && !state.isOn && action('Attiva', () => begin(password))}
				{state.isOn && isOwn && action('Nuovi codici di recupero', () => send('codes', { code }))}
				{state.isOn &&
					action(isOwn ? 'Disattiva' : 'Azzera', () =>
						send('remove', { currentPassword: password, ...(isOwn && { code }) }),
					)}
			</div>
		</>
	);
}
