import type { BundleLine } from '../../bundles/shown.ts';
import { BundleTable } from '../bundles/BundleTable.tsx';

const shownMax = 5;

/** The bundles that are not online yet. */
export function OpenBundles({ bundles }: { bundles: readonly BundleLine[] }) {
	if (bundles.length === 0) return null;
	return (
		<section>
			<h2>
				Pacchetti in corso <span className="portolano-start__count">{bundles.length}</span>
			</h2>
			<BundleTable bundles={bundles.slice(0, shownMax)} />
			<p>
				<a href="/admin/pacchetti">Tutti i pacchetti</a>
			</p>
		</section>
	);
}
