'use client';

import { useLayoutEffect, useRef, useState } from 'react';

/** How wide the first level of a site's header is on a desktop screen. */
const HEADER_PX = 1110;

/** The first level as it reads in the header, and whether it fits on one line there. */
export function HeaderPreview({ labels }: { labels: readonly string[] }) {
	const list = useRef<HTMLUListElement>(null);
	const [width, setWidth] = useState(0);
	const text = labels.join('\n');

	useLayoutEffect(() => {
		const items = [...(list.current?.children ?? [])];
		setWidth(Math.ceil(items.reduce((sum, item) => sum + item.getBoundingClientRect().width, 0)));
	}, [text]);

	if (labels.length === 0) return null;
	return (
		<div className="portolano-header-preview">
			<p className="portolano-note">
				Nell’intestazione, dal computer:{' '}
				{width > HEADER_PX
					? 'non sta su una riga sola. Accorcia i testi o togli una voce.'
					: `sta su una riga finché la finestra è larga almeno ${width} pixel; su schermi più stretti diventa un elenco.`}
			</p>
			<ul ref={list} aria-label="Anteprima del menu">
				{labels.map((label, index) => (
					<li key={index}>{label}</li>
				))}
			</ul>
		</div>
	);
}
