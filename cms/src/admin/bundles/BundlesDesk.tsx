'use client';

import type { BundleLists } from './api.ts';
import { GuideLink } from '../guides/GuideLink.tsx';
import { BundleTable } from './BundleTable.tsx';
import { NewBundle } from './NewBundle.tsx';

const purpose =
	'Un pacchetto tiene insieme contenuti, menu, pagine iniziali e allerte che devono cambiare nello stesso momento: si guardano, si approvano e vanno online insieme, e insieme si torna indietro.';

/** The bundles of this person's sites, and a new one. */
export function BundlesDesk({ open, published, sites }: BundleLists) {
	return (
		<div className="portolano-bundle">
			<h1>Pacchetti</h1>
			<p className="portolano-bundle__text">{purpose}</p>
			<GuideLink to="pubblicare-insieme" task="pubblicare più cose insieme" />
			<div className="portolano-bundle__columns">
				<section aria-labelledby="portolano-bundles-open">
					<h2 id="portolano-bundles-open">In corso</h2>
					{open.length === 0 && (
						<p>Nessun pacchetto in corso. Dai un titolo a uno nuovo, poi aggiungi i contenuti.</p>
					)}
					<BundleTable bundles={open} />
					{published.length > 0 && (
						<>
							<h2>Pubblicati</h2>
							<BundleTable bundles={published} />
						</>
					)}
				</section>
				{sites.length > 0 && (
					<section aria-labelledby="portolano-bundles-new">
						<h2 id="portolano-bundles-new">Nuovo pacchetto</h2>
						<NewBundle sites={sites} onMade={(id) => globalThis.location.assign(`/admin/pacchetti/${id}`)} />
					</section>
				)}
			</div>
		</div>
	);
}
