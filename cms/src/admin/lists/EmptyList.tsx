'use client';

import { useListQuery } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import type { ListNoun } from './list-noun.ts';

interface Props {
	noun: ListNoun | undefined;
	mayCreate: boolean;
	createAddress: string | undefined;
}

/** Whether a list shows only a part: a filter or words to search for. */
function isNarrowed(query: { where?: object; search?: string }): boolean {
	return Boolean(query.search) || Object.keys(query.where ?? {}).length > 0;
}

const nothingOf = (noun: ListNoun | undefined) =>
	noun ? `${noun.isFeminine ? 'Nessuna' : 'Nessun'} ${noun.singular.toLowerCase()}` : 'Niente';

/** What an empty list says: why it is empty, and what to do. */
export function EmptyList({ noun, mayCreate, createAddress }: Props) {
	const { query } = useListQuery();
	const pathname = usePathname();
	if (isNarrowed(query)) {
		const words = query.search ? ` con le parole «${query.search}»` : '';
		const filters = query.where && Object.keys(query.where).length > 0 ? ' e con questi filtri' : '';
		return (
			<section className="portolano-empty" aria-label="Elenco vuoto">
				<h2>
					{nothingOf(noun)}
					{words === '' ? ' con questi filtri' : words + filters}
				</h2>
				<p>Prova con altre parole, o togli i filtri per vedere tutto l’elenco.</p>
				<a className="btn btn--style-secondary btn--size-small" href={pathname}>
					Togli filtri e ricerca
				</a>
			</section>
		);
	}
	return (
		<section className="portolano-empty" aria-label="Elenco vuoto">
			<h2>{noun ? `Ancora ${nothingOf(noun).toLowerCase()}` : 'Ancora niente'}</h2>
			{mayCreate && createAddress !== undefined ? (
				<>
					<p>Comincia da qui: puoi salvare una bozza e finirla con calma.</p>
					<a className="btn btn--style-primary btn--size-small" href={createAddress}>
						Crea: {noun?.singular.toLowerCase()}
					</a>
				</>
			) : (
				<p>
					Qui vedrai ciò che scrivono gli altri. Per scrivere anche tu, chiedi un ruolo a chi amministra la
					redazione.
				</p>
			)}
		</section>
	);
}
