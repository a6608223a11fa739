'use client';

import { useEffect, useRef } from 'react';

/** Shows recovery codes, this once, to print or copy. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<section className="portolano-recovery" aria-labelledby="portolano-recovery">
			<h2 id="portolano-recovery" ref={heading} tabIndex={-1}>
				I tuoi codici di recupero
			</h2>
			<p>
				Servono quando non hai il telefono: ognuno vale una volta, al posto del codice dell’app. Stampali o
				copiali adesso e conservali lontano dal telefono: <strong>non si possono rivedere</strong>.
			</p>
			<ul>
				{codes.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ul>
			<div className="portolano-buttons">
				<button type="button" className="portolano-button" onClick={() => window.print()}>
					Stampa
				</button>
				<button type="button" className="portolano-button" onClick={onKept}>
					Li ho conservati
				</button>
			</div>
		</section>
	);
}
