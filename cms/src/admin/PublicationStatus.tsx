'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const statusSchema = z.object({
	entry: z.object({ seq: z.number(), at: z.string(), action: z.enum(['publish', 'withdraw']) }).optional(),
	publisher: z
		.object({
			seq: z.number(),
			pages: z.array(z.object({ site: z.string(), url: z.string(), onlineSince: z.string() })),
			problems: z.array(z.unknown()),
		})
		.optional(),
});

type Status = z.infer<typeof statusSchema>;

const clock = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', timeStyle: 'medium' });
const soon = 1500;

function sentence({ entry, publisher }: Status): string {
	if (!entry) return 'Mai pubblicato.';
	if (entry.action === 'withdraw') return 'Ritirato: non è più in linea.';
	if (!publisher)
		return 'Pubblicato. Il programma che compone i siti non risponde: la pagina arriverà da sola.';
	if (publisher.problems.length > 0)
		return 'Pubblicato, ma una pagina ha un problema: resta in linea la versione di prima.';
	if (publisher.seq < entry.seq) return 'Pubblicato: la pagina sta per arrivare in linea.';
	const [page] = publisher.pages;
	return page
		? `Online dalle ${clock.format(new Date(page.onlineSince))}.`
		: 'Pubblicato: si vede nelle pagine che lo citano.';
}

function isSettled({ entry, publisher }: Status): boolean {
	return !entry || (publisher !== undefined && publisher.seq >= entry.seq);
}

/** Tells an editor whether readers see the document, since when and where. */
export function PublicationStatus() {
	const { id, collectionSlug, versionCount, hasPublishedDoc } = useDocumentInfo();
	const [status, setStatus] = useState<Status>();

	useEffect(() => {
		if (!id || !collectionSlug) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const controller = new AbortController();
		const address = `/api/publication-status?${new URLSearchParams({ type: collectionSlug, id: String(id) }).toString()}`;
		async function ask(attemptsLeft: number): Promise<void> {
			const response = await fetch(address, { signal: controller.signal });
			if (!response.ok) return;
			const answer = statusSchema.parse(await response.json());
			setStatus(answer);
			if (!isSettled(answer) && attemptsLeft > 0)
				timer = setTimeout(() => void ask(attemptsLeft - 1).catch(() => undefined), soon);
		}
		void ask(5).catch(() => undefined);
		return () => {
			controller.abort();
			clearTimeout(timer);
		};
	}, [id, collectionSlug, versionCount, hasPublishedDoc]);

	if (!id) return null;
	return (
		<div className="portolano-status" role="status">
			<strong>Stato di pubblicazione</strong>
			<p>{status ? sentence(status) : 'Sto guardando…'}</p>
			<ul>
				{status?.publisher?.pages.map(({ url }) => (
					<li key={url}>
						<a href={url} target="_blank" rel="noreferrer">
							{url}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
