import type { BundleLine } from './api.ts';
import { countInWords, signOf, stateInWords } from './words.ts';

/** Bundles with their states. */
export function BundleTable({ bundles }: { bundles: readonly BundleLine[] }) {
	return (
		<ul className="portolano-bundle__list">
			{bundles.map((bundle) => (
				<li key={bundle.id}>
					<a href={`/admin/pacchetti/${bundle.id}`}>{bundle.title}</a>
					<small>{[bundle.site, countInWords(bundle.count)].filter((one) => one !== '').join(' · ')}</small>
					<span className="portolano-workflow__state" data-state={signOf(bundle)}>
						{stateInWords(bundle)}
					</span>
					{bundle.notice !== undefined && <p className="portolano-workflow__notice">{bundle.notice}</p>}
				</li>
			))}
		</ul>
	);
}
