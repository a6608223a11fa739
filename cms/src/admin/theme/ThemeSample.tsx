'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { sampleOf } from './sample.ts';
import { contrastLines } from './contrast-lines.ts';
import { shownTheme } from './shown-theme.ts';

function useText(path: string): string {
	return useFormFields(([fields]) => {
		const value: unknown = fields[path]?.value;
		return typeof value === 'string' ? value : '';
	});
}

/**
 * A small page in the theme that the form has, before it is saved, and the contrast of its texts. In a shadow root,
 * because neither the styles of the page nor those of the desk are for the other.
 */
export function ThemeSample() {
	const host = useRef<HTMLDivElement>(null);
	const primary = useText('theme.primary');
	const accent = useText('theme.accent');
	const character = useText('theme.character');
	const kind = useText('kind');
	const shown = shownTheme({ primary, accent, character, kind });
	const html = shown && sampleOf(shown.theme);

	useEffect(() => {
		if (!host.current || html === undefined) return;
		const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
		root.innerHTML = html;
	}, [html]);

	if (!shown) return <p className="portolano-sample">Scegli un colore principale: qui vedi il campione.</p>;
	return (
		<section className="portolano-sample" aria-labelledby="portolano-sample-title">
			<h3 id="portolano-sample-title">Campione</h3>
			{shown.instead !== undefined && (
				<p className="portolano-note portolano-note--warning">
					Il campione ha {shown.instead}, il colore più vicino che va bene.
				</p>
			)}
			<div ref={host} role="img" aria-label="Una pagina con questi colori" />
			<ul>
				{contrastLines(shown.theme).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</section>
	);
}
