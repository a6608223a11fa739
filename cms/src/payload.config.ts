import { it } from '@payloadcms/translations/languages/it';
import { romeTimeZone } from '@portolano/content-models';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { protect } from './access/protect.ts';
import { alertDeskEndpoints } from './alert-desk/endpoints.ts';
import { translations } from './admin/italian.ts';
import { doManyOneByOne } from './bulk/local-api.ts';
import { collections } from './collections/index.ts';
import { database } from './database/adapter.ts';
import { tellConflict } from './door/tell-conflict.ts';
import { errorsInItalian } from './endpoints/errors-in-italian.ts';
import { healthEndpoints } from './endpoints/health.ts';
import { linkTargetEndpoints } from './endpoints/link-targets/link-targets.ts';
import { logEndpoint } from './endpoints/log.ts';
import { markEndpoint } from './endpoints/mark.ts';
import { missingEndpoint } from './endpoints/missing.ts';
import { previewEndpoint } from './endpoints/preview.ts';
import { publicationStatusEndpoint } from './endpoints/publication-status.ts';
import { storedEndpoint } from './endpoints/stored.ts';
import { readersEndpoints } from './readers/endpoints.ts';
import { starterEndpoints } from './starter-content/endpoints.ts';
import { env } from './env.ts';
import { languageNames } from './fields/languages.ts';
import { logger } from './logging/logger.ts';
import { mail } from './mail/mail.ts';
import { shownProvider } from './oidc/settings.ts';
import { scheduleEndpoints } from './publication/schedule/endpoints.ts';
import { previewRefusedName } from './preview/preview-refused.ts';
import { notYetVerifiedName } from './publication/verification/verification.ts';
import { alertMutationsFirst } from './door/alerts-first.ts';
import { verifyMutations } from './publication/verification/verified-mutations.ts';
import { editor } from './rich-text/editor.ts';
import { auditEndpoint } from './workflow/endpoints.ts';
import { requireFactorOfSessions, tellFactorNeeded } from './second-factor/sessions.ts';
import { restoreAsDrafts } from './versions/restore-as-draft.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const origins = [new URL(env.CMS_URL).origin, ...env.ALLOWED_ORIGINS];
const megabyte = 1024 * 1024;

const building = buildConfig({
	secret: env.PAYLOAD_SECRET,
	serverURL: '',
	db: database(env.DATABASE_URL),
	email: mail(),
	editor,
	logger,
	sharp,
	collections,
	endpoints: [
		logEndpoint,
		storedEndpoint,
		publicationStatusEndpoint,
		previewEndpoint,
		missingEndpoint,
		...scheduleEndpoints,
		...alertDeskEndpoints,
		...starterEndpoints,
		...linkTargetEndpoints,
		auditEndpoint,
		...readersEndpoints,
		markEndpoint,
		...healthEndpoints,
	],
	onInit: (payload) => {
		doManyOneByOne(payload);
		restoreAsDrafts(payload);
		requireFactorOfSessions(payload);
	},
	hooks: { afterError: [errorsInItalian, tellConflict, tellFactorNeeded] },
	// Invalid queries of clients are no faults of the CMS: as errors they would hide real ones in the log.
	// A save that waits for the publisher's checks is undone and repeated, which is no error at all.
	// Neither is a preview, a move, a schedule, a withdrawal, a bundle, a filter or a question about uses that is refused, nor a merge that has
	// questions.
	loggingLevels: {
		QueryError: 'info',
		...{
			AccountRefused: 'info',
			CodeRefused: 'info',
			SecondStepNeeded: 'info',
			NoAccount: 'info',
			ProviderRefused: 'info',
			MoveRefused: 'info',
			OwnerStays: 'info',
			ProposalRefused: 'info',
			ReadersRefused: 'info',
			RelocationRefused: 'info',
			NeedsAnswers: 'info',
			NotApproved: 'info',
			SchedulingRefused: 'info',
			SharingRefused: 'info',
			UsesRefused: 'info',
			WithdrawalRefused: 'info',
		},
		...{ BundleRefused: 'info', InBundle: 'info', FilterRefused: 'info', ManyRefused: 'info' },
		...{ [notYetVerifiedName]: false, [previewRefusedName]: 'info' },
	},
	csrf: origins,
	cors: origins,
	maxDepth: 2,
	defaultDepth: 0,
	defaultMaxTextLength: 2000,
	telemetry: false,
	graphQL: {
		maxComplexity: 300,
		disablePlaygroundInProduction: true,
		// `door/api.ts` requires a session for GraphQL.
		disableIntrospectionInProduction: false,
		mutations(...given) {
			verifyMutations(...given);
			// Outermost: what goes first does so while the publisher checks it, too.
			return alertMutationsFirst(...given);
		},
	},
	upload: {
		// `fieldSize`: a form with a file sends all its other values in one field.
		limits: { fileSize: env.UPLOAD_MAX_MB * megabyte, fieldSize: 4 * megabyte },
		abortOnLimit: true,
		responseOnLimit: `Il file supera ${env.UPLOAD_MAX_MB} MB, il limite per ciò che si carica. Riducilo o dividilo e ricaricalo. Nulla è stato salvato.`,
		// Browsers send file names in UTF-8; `safeName` makes them safe for URLs.
		defParamCharset: 'utf8',
	},
	localization: {
		locales: Object.entries(languageNames).map(([code, label]) => ({ code, label })),
		defaultLocale: 'it',
		// Without it, a REST request without a language gets no texts:
		// https://github.com/payloadcms/payload/pull/18186. Clients that want no fallback send `fallback-locale=none`.
		fallback: true,
	},
	i18n: { fallbackLanguage: 'it', supportedLanguages: { it }, translations },
	admin: {
		user: 'users',
		avatar: 'default',
		dateFormat: 'dd/MM/yyyy HH:mm',
		timezones: {
			defaultTimezone: romeTimeZone,
			supportedTimezones: [{ label: 'Roma', value: romeTimeZone }],
		},
		meta: { titleSuffix: ' · Portolano', icons: [], robots: 'noindex' },
		importMap: { baseDir: here },
		components: {
			graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Icon.tsx#Icon' },
			providers: [{ path: '/admin/desk/Desk.tsx#Desk', clientProps: { provider: shownProvider } }],
			views: {
				forgot: { Component: '/admin/ForgotPassword.tsx#ForgotPassword' },
				login: { Component: '/admin/account/SignIn.tsx#SignIn' },
				alerts: {
					Component: '/admin/alerts/AlertScreen.tsx#AlertScreen',
					path: '/allerte',
					meta: { title: 'Allerte' },
				},
				calendar: {
					Component: '/admin/schedule/CalendarScreen.tsx#CalendarScreen',
					path: '/calendario',
					meta: { title: 'Calendario' },
				},
				bundles: {
					Component: '/admin/bundles/BundleScreens.tsx#BundlesScreen',
					path: '/pacchetti',
					exact: true,
					meta: { title: 'Pacchetti' },
				},
				proposals: {
					Component: '/admin/proposals/ProposalsScreen.tsx#ProposalsScreen',
					path: '/proposte',
					exact: true,
					meta: { title: 'Proposte tra siti' },
				},
				bundle: {
					Component: '/admin/bundles/BundleScreens.tsx#BundleScreen',
					path: '/pacchetti/:id',
					meta: { title: 'Pacchetto' },
				},
				readers: {
					Component: '/admin/readers/ReadersScreen.tsx#ReadersScreen',
					path: '/lettori',
					exact: true,
					meta: { title: 'Lettori' },
				},
				conformity: {
					Component: '/admin/conformity/ConformityScreen.tsx#ConformityScreen',
					path: '/conformita',
					exact: true,
					meta: { title: 'Conformità' },
				},
				guides: {
					Component: '/admin/guides/GuideScreens.tsx#GuidesScreen',
					path: '/guide',
					exact: true,
					meta: { title: 'Come si fa' },
				},
				guide: {
					Component: '/admin/guides/GuideScreens.tsx#GuideScreen',
					path: '/guide/:slug',
					meta: { title: 'Come si fa' },
				},
			},
			afterNavLinks: [
				'/admin/schedule/CalendarLink.tsx#CalendarLink',
				'/admin/readers/ReadersLink.tsx#ReadersLink',
				'/admin/guides/GuidesLink.tsx#GuidesLink',
			],
			beforeDashboard: [
				'/admin/alerts/WayToAlerts.tsx#WayToAlerts',
				'/admin/start/StartPage.tsx#StartPage',
				'/admin/Welcome.tsx#Welcome',
			],
		},
	},
	typescript: {
		// Written by `pnpm generate`, so that its changes are reviewed.
		autoGenerate: false,
		outputFile: path.join(here, 'generated/payload-types.ts'),
		declare: false,
	},
});

export default protect(building);
