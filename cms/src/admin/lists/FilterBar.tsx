'use client';

import { useAuth } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Answer } from '../ask-cms.ts';
import { KeepFilter } from './KeepFilter.tsx';
import { isSameQuery, shownBy } from './list-query.ts';
import { type ReadyFilter, readyFilters } from './ready-filters.ts';
import { askFilters, type SavedFilters } from './saved-filters-api.ts';

interface Props {
	/** The slug of the collection. */
	list: string;
	/** Whether its documents have states. */
	hasStates: boolean;
}

function FilterLink({ name, query, isCurrent, hint }: ReadyFilter & { isCurrent: boolean; hint?: string }) {
	const pathname = usePathname();
	return (
		<li>
			<a
				href={query === '' ? pathname : `${pathname}?${query}`}
				aria-current={isCurrent ? 'true' : undefined}
				title={hint}
			>
				{name}
			</a>
		</li>
	);
}

/** The filters of a list, ready ones and those that people keep: each is an address. */
export function FilterBar({ list, hasStates }: Props) {
	const { user } = useAuth();
	const current = useSearchParams().toString();
	const [saved, setSaved] = useState<SavedFilters>();
	const [error, setError] = useState<string>();

	function take(answer: Answer<SavedFilters>): boolean {
		setError(answer.error);
		if (answer.value) setSaved(answer.value);
		return answer.value !== undefined;
	}

	useEffect(() => {
		let isGone = false;
		void askFilters(list).then((answer) => {
			if (!isGone) take(answer);
		});
		return () => {
			isGone = true;
		};
	}, [list]);

	const person: unknown = user?.['name'];
	const all: ReadyFilter = { name: 'Tutti', query: '' };
	const ready = hasStates && typeof person === 'string' ? readyFilters(person) : [all];
	const kept = saved?.filters ?? [];
	const isKnown = [...ready, ...kept].some(({ query }) => isSameQuery(query, current));
	if (ready.length === 1 && kept.length === 0 && isKnown) return null;
	return (
		<div className="portolano-filters">
			<nav aria-label="Filtri">
				<ul>
					{ready.map((filter) => (
						<FilterLink key={filter.name} {...filter} isCurrent={isSameQuery(filter.query, current)} />
					))}
					{kept.map(({ id, name, query, shared }) => (
						<FilterLink
							key={id}
							{...{ name, query, isCurrent: isSameQuery(query, current) }}
							{...(shared && { hint: `Condiviso da ${shared.person} con ${shared.site}` })}
						/>
					))}
				</ul>
			</nav>
			{(!isKnown || kept.some(({ mayChange }) => mayChange)) && (
				<KeepFilter
					{...{ list, kept, isKnown, sites: saved?.sites ?? [] }}
					query={shownBy(current)}
					take={take}
				/>
			)}
			{error !== undefined && <p role="alert">{error}</p>}
		</div>
	);
}
