'use client';

import { type FormEvent, useRef, useState } from 'react';
import { z } from 'zod';

const answerSchema = z.object({
	message: z.string().optional(),
	errors: z.array(z.object({ message: z.string() })).optional(),
});

interface Notice {
	words: string;
	isRefusal: boolean;
}

const unreachable: Notice = {
	words: 'La redazione non ha risposto: controlla la connessione e riprova.',
	isRefusal: true,
};

async function requestReset(email: string): Promise<Notice> {
	try {
		const response = await fetch('/api/users/forgot-password', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ email }),
		});
		const { message, errors } = answerSchema.parse(await response.json());
		const words = message ?? errors?.[0]?.message;
		return words === undefined ? unreachable : { words, isRefusal: !response.ok };
	} catch {
		// No answer, or none that can be parsed.
		return unreachable;
	}
}

/**
 * Requests a new password and shows the message of the answer. Payload's form can't be sent again after the first
 * answer, even if that was an error.
 */
export function ForgotPasswordForm() {
	const email = useRef<HTMLInputElement>(null);
	const [notice, setNotice] = useState<Notice>();
	const [isBusy, setBusy] = useState(false);

	async function send(event: FormEvent): Promise<void> {
		event.preventDefault();
		setBusy(true);
		const answer = await requestReset(email.current?.value ?? '');
		setBusy(false);
		setNotice(answer);
		if (answer.isRefusal) email.current?.focus();
	}

	return (
		// Without `noValidate` the browser would show messages in its own language.
		<form noValidate onSubmit={(event) => void send(event)}>
			<p>
				Scrivi l’indirizzo e-mail del tuo account: ti mandiamo un collegamento per scegliere una nuova
				password.
			</p>
			<label htmlFor="field-email">Indirizzo e-mail</label>
			<input
				id="field-email"
				ref={email}
				name="email"
				type="email"
				autoComplete="username"
				required
				aria-invalid={notice?.isRefusal === true}
				aria-describedby="portolano-forgot-notice"
			/>
			<p
				id="portolano-forgot-notice"
				role="status"
				className={notice?.isRefusal ? 'portolano-refused' : undefined}
			>
				{notice?.words}
			</p>
			<button type="submit" className="btn btn--style-primary btn--size-large" disabled={isBusy}>
				Invia il collegamento
			</button>
		</form>
	);
}
