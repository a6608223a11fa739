'use client';

import { useRef, useState } from 'react';
import type { AccountAccess } from '../../collections/users/sessions/answer.ts';

type Session = AccountAccess['sessions'][number];

interface Props {
	sessions: readonly Session[];
	/** Whether they are of who looks at them. */
	isOwn: boolean;
	isWorking: boolean;
	/** Ends a session, or all but the own one; returns whether it did. */
	onEnd: (session?: string) => Promise<boolean>;
}

const detailsOf = ({ begun, prolonged, address, way }: Session): string =>
	[
		[`iniziata ${begun}`, way].filter(Boolean).join(' '),
		prolonged === undefined ? undefined : `prolungata l’ultima volta ${prolonged}`,
		address === undefined ? undefined : `da ${address}`,
	]
		.filter(Boolean)
		.join(', ');

/** The open sessions of an account; each but the current one can be ended. */
export function Sessions({ sessions, isOwn, isWorking, onEnd }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	const [notice, setNotice] = useState('');
	const others = sessions.filter(({ isCurrent }) => !isCurrent);

	async function end(session?: string): Promise<void> {
		setNotice('');
		if (!(await onEnd(session))) return;
		setNotice(session === undefined ? 'Chiuse.' : 'Sessione chiusa.');
		// The button that had the focus is gone.
		heading.current?.focus();
	}

	return (
		<section aria-labelledby="portolano-sessions">
			<h2 id="portolano-sessions" ref={heading} tabIndex={-1}>
				{isOwn ? 'Dove hai fatto l’accesso' : 'Dove ha fatto l’accesso'}
			</h2>
			{sessions.length === 0 && <p>Nessuna sessione aperta.</p>}
			<ul className="portolano-account__list">
				{sessions.map((session) => (
					<li key={session.id}>
						<div>
							<strong>{session.browser}</strong>
							{session.isCurrent && ' · questo dispositivo'}
							<small>{detailsOf(session)}</small>
						</div>
						{!session.isCurrent && (
							<button
								type="button"
								className="portolano-button"
								disabled={isWorking}
								aria-label={`Chiudi la sessione di ${session.browser} ${detailsOf(session)}`}
								onClick={() => void end(session.id)}
							>
								Chiudi
							</button>
						)}
					</li>
				))}
			</ul>
			<p role="status">{notice}</p>
			{others.length > 0 && (
				<button type="button" className="portolano-button" disabled={isWorking} onClick={() => void end()}>
					{isOwn ? 'Chiudi tutte le altre' : 'Chiudi tutte'}
				</button>
			)}
			<p className="portolano-note">
				{isOwn
					? 'Non riconosci un dispositivo? Chiudi la sua sessione e cambia la password: cambiandola si chiudono anche tutte le altre.'
					: 'Chi ha una sessione chiusa deve accedere di nuovo; ciò che stava scrivendo resta nella sua pagina.'}
			</p>
		</section>
	);
}
