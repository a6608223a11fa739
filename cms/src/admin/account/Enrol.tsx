'use client';

import type { Enrolment } from '../../second-factor/enrolment-shape.ts';
import { QrCode } from './QrCode.tsx';

const inFours = (key: string) => key.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** How to add the account to an authenticator app. */
export function Enrol({ enrolment: { address, key } }: { enrolment: Pick<Enrolment, 'address' | 'key'> }) {
	return (
		<>
			<p>
				Apri sul telefono un’app per i codici di verifica (per esempio FreeOTP, Aegis, o quella del tuo
				gestore di password) e inquadra questo codice:
			</p>
			<QrCode text={address} label="Codice QR da inquadrare con l’app; la chiave è scritta qui sotto" />
			<p>
				Non puoi inquadrarlo? Scrivi nell’app questa chiave: <code>{inFours(key)}</code>
			</p>
		</>
	);
}
