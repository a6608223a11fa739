import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { BundleRefused } from '../../bundles/bundle-refused.ts';
import { listBundles, showBundle } from '../../bundles/shown.ts';
import { sitesToChoose } from '../../bundles/rights.ts';
import { lastSegment, ScreenFrame } from '../ScreenFrame.tsx';
import { BundleDesk } from './BundleDesk.tsx';
import { BundlesDesk } from './BundlesDesk.tsx';

/** The bundles of the sites of the user: `/admin/pacchetti`. */
export async function BundlesScreen(props: AdminViewServerProps) {
	const { req } = props.initPageResult;
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fpacchetti');
	const lists = { ...(await listBundles(req)), sites: await sitesToChoose(req) };
	return (
		<ScreenFrame screen={props}>
			<BundlesDesk {...lists} />
		</ScreenFrame>
	);
}

async function shown(props: AdminViewServerProps) {
	try {
		return await showBundle(lastSegment(props), props.initPageResult.req);
	} catch (error) {
		if (error instanceof BundleRefused) return undefined;
		throw error;
	}
}

/** One bundle: `/admin/pacchetti/<id>`. */
export async function BundleScreen(props: AdminViewServerProps) {
	if (!props.initPageResult.req.user) redirect('/admin/login?redirect=%2Fadmin%2Fpacchetti');
	const bundle = await shown(props);
	return (
		<ScreenFrame screen={props}>
			{bundle ? (
				<BundleDesk first={bundle} />
			) : (
				<div className="portolano-bundle">
					<h1>Pacchetto</h1>
					<p role="alert">Questo pacchetto non c’è più, o non è tra quelli su cui lavori.</p>
					<p>
						<a href="/admin/pacchetti">Tutti i pacchetti</a>
					</p>
				</div>
			)}
		</ScreenFrame>
	);
}
