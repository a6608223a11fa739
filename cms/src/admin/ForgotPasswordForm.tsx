'use client';

import { EmailField, Form, FormSubmit } from '@payloadcms/ui';
import { useState } from 'react';

interface Answer {
	message?: string;
	errors?: { message: string }[];
}

const unreachable = 'La redazione non ha risposto: controlla la connessione e riprova.';

function told({ message, errors }: Answer): string {
	return message ?? errors?.[0]?.message ?? unreachable;
}

/** Asks for the address and says what came of it, in the words of the answer. */
export function ForgotPasswordForm() {
	const [said, setSaid] = useState('');
	const handleResponse = (response: Response) => {
		response.json().then(
			(answer: Answer) => setSaid(told(answer)),
			() => setSaid(unreachable),
		);
	};
	return (
		<>
			<p>
				Scrivi l’indirizzo e-mail del tuo account: ti mandiamo un collegamento per scegliere una nuova
				password.
			</p>
			<Form
				action="/api/users/forgot-password"
				handleResponse={handleResponse}
				initialState={{ email: { initialValue: '', valid: true, value: '' } }}
				method="POST"
			>
				<EmailField field={{ name: 'email', label: 'Indirizzo e-mail', required: true }} path="email" />
				<FormSubmit size="large">Invia il collegamento</FormSubmit>
			</Form>
			<p role="status">{said}</p>
		</>
	);
}
