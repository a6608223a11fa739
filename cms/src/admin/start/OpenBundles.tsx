import type { BundleLine } from '../../bundles/shown.ts';
import { BundleTable } from '../bundles/BundleTable.tsx';

/** Bundles that are not online yet. */
export function OpenBundles({ bundles }: { bundles: readonly BundleLine[] }) {
	if (bundles.length === 0) return null;
	return (
		<section>
			<h2>Pacchetti in corso</h2>
			<BundleTable bundles={bundles} />
			<p>
				<a href="/admin/pacchetti">Tutti i pacchetti</a>
			</p>
		</section>
	);
}
