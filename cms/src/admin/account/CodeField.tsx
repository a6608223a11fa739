'use client';

import { useEffect, useRef } from 'react';

interface Props {
	id: string;
	value: string;
	onChange: (code: string) => void;
	/** Whether the last code was refused, for the reason in the element with this id. */
	problemId?: string | undefined;
	/** Whether a recovery code is possible too. */
	isRecoverable?: boolean;
	/** Whether it takes the focus when it appears. */
	hasFocus?: boolean;
}

/** Takes the code of an authenticator app, or a recovery code. */
export function CodeField({ id, value, onChange, problemId, isRecoverable = true, hasFocus = false }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const help = `${id}-help`;

	useEffect(() => {
		if (hasFocus) input.current?.focus();
	}, [hasFocus]);

	return (
		<>
			<label htmlFor={id}>Codice di verifica</label>
			<input
				ref={input}
				id={id}
				name="code"
				value={value}
				// Recovery codes have letters too.
				inputMode={isRecoverable ? 'text' : 'numeric'}
				autoComplete="one-time-code"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={40}
				required
				aria-invalid={problemId !== undefined}
				aria-describedby={[problemId, help].filter(Boolean).join(' ')}
				onChange={({ currentTarget }) => onChange(currentTarget.value)}
			/>
			<small id={help}>
				{isRecoverable
					? 'Le sei cifre che l’app mostra adesso, oppure un codice di recupero.'
					: 'Le sei cifre che l’app mostra adesso.'}
			</small>
		</>
	);
}
