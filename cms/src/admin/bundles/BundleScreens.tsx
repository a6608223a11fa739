import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { BundleRefused } from '../../bundles/bundle-refused.ts';
import { listBundles, showBundle } from '../../bundles/shown.ts';
import { sitesToChoose } from '../../bundles/rights.ts';
import { BundleDesk } from './BundleDesk.tsx';
import { BundlesDesk } from './BundlesDesk.tsx';

function Frame({ props, children }: { props: AdminViewServerProps; children: ReactNode }) {
	const { initPageResult, params, searchParams } = props;
	const { req, locale, permissions, visibleEntities } = initPageResult;
	return (
		<DefaultTemplate
			{...{ params, searchParams, permissions, visibleEntities }}
			{...{ i18n: req.i18n, payload: req.payload, req, ...(req.user && { user: req.user }) }}
			{...(locale && { locale })}
		>
			<div className="gutter--left gutter--right">{children}</div>
		</DefaultTemplate>
	);
}

/** The bundles of the sites of the user: `/admin/pacchetti`. */
export async function BundlesScreen(props: AdminViewServerProps) {
	const { req } = props.initPageResult;
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fpacchetti');
	const lists = { ...(await listBundles(req)), sites: await sitesToChoose(req) };
	return (
		<Frame props={props}>
			<BundlesDesk {...lists} />
		</Frame>
	);
}

/** Returns the last part of the path, the id of a bundle. */
function idIn({ params }: AdminViewServerProps): string {
	const segments = params?.['segments'];
	return Array.isArray(segments) ? (segments.at(-1) ?? '') : '';
}

async function shown(props: AdminViewServerProps) {
	try {
		return await showBundle(idIn(props), props.initPageResult.req);
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
		<Frame props={props}>
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
		</Frame>
	);
}
