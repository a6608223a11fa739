'use client';

import { useEffect, useState } from 'react';
import { identityState } from '../../oidc/answer.ts';
import { askCms } from '../ask-cms.ts';

const wanted = {
	read: (answer: unknown) => identityState.parse(answer),
	unreachable: 'Il CMS non risponde: controlla il collegamento e riprova. Nulla è cambiato.',
};

/** The account of the provider that an account is linked to, if it is. */
export function Identity({ id }: { id: string }) {
	const [since, setSince] = useState<string>();
	const [notice, setNotice] = useState('');
	const [error, setError] = useState<string>();
	const path = `users/${id}/identity`;

	useEffect(() => {
		void askCms(path, wanted).then(({ value }) => setSince(value?.since));
	}, [path]);

	async function remove(): Promise<void> {
		const told = await askCms(`${path}/remove`, { ...wanted, body: {} });
		setError(told.error);
		if (told.value === undefined) return;
		setSince(undefined);
		setNotice('Scollegato: si collega di nuovo al prossimo accesso con l’account dell’ente.');
	}

	if (since === undefined && notice === '') return null;
	return (
		<section aria-labelledby="portolano-identity">
			<h2 id="portolano-identity">Account dell’ente</h2>
			{since !== undefined && <p>Collegato dal {since}: si può accedere anche con quello.</p>}
			<p role="status">{notice}</p>
			<p role="alert" className="portolano-refused">
				{error}
			</p>
			{since !== undefined && (
				<button type="button" className="portolano-button" onClick={() => void remove()}>
					Scollega
				</button>
			)}
		</section>
	);
}
