'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { isSettled, type Line, publicationLines, statusSchema } from './publication-lines.ts';

/** Pauses between requests: short ones at first, after a save, then long ones while something is wrong. */
const soonMs = 1500;
const laterMs = 15_000;
const soonTimes = 8;

const unreachable: Line = {
	tone: 'fault',
	words: 'Non so se è online: il CMS non risponde. Controlla il collegamento a internet.',
};

const signedOut: Line = {
	tone: 'fault',
	words:
		'Non so se è online: la sessione è finita. Quando salvi potrai accedere di nuovo, senza perdere ciò che hai scritto.',
};

interface Told {
	lines: Line[];
	isSettled: boolean;
}

async function fetchStatus(address: string, signal: AbortSignal): Promise<Told> {
	try {
		const response = await fetch(address, { signal });
		if (response.status === 401) return { lines: [signedOut], isSettled: false };
		const status = statusSchema.parse(await response.json());
		return { lines: publicationLines(status, new Date()), isSettled: isSettled(status) };
	} catch {
		// Without a well-formed answer the status is unknown.
		return { lines: [unreachable], isSettled: false };
	}
}

/** Shows editors whether the document is online, since when and on which sites, or why it isn't. */
export function PublicationStatus() {
	const { id, collectionSlug, versionCount, hasPublishedDoc } = useDocumentInfo();
	const [lines, setLines] = useState<Line[]>([{ tone: 'waiting', words: 'Sto guardando…' }]);

	useEffect(() => {
		if (!id || !collectionSlug) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const controller = new AbortController();
		const query = new URLSearchParams({ type: collectionSlug, id: String(id) }).toString();
		async function look(times: number): Promise<void> {
			const told = await fetchStatus(`/api/publication-status?${query}`, controller.signal);
			if (controller.signal.aborted) return;
			setLines(told.lines);
			if (!told.isSettled)
				timer = setTimeout(() => void look(times + 1), times < soonTimes ? soonMs : laterMs);
		}
		void look(0);
		return () => {
			controller.abort();
			clearTimeout(timer);
		};
	}, [id, collectionSlug, versionCount, hasPublishedDoc]);

	if (!id) return null;
	return (
		<div className="portolano-status" role="status">
			<strong>Stato di pubblicazione</strong>
			<ul>
				{lines.map(({ tone, words, url }) => (
					<li key={words} className={`portolano-status__${tone}`}>
						{words}
						{url !== undefined && (
							<>
								{' '}
								<a href={url} target="_blank" rel="noreferrer">
									{url}
								</a>
							</>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}
